import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { packName } from '../shared/packs/pack.ts';
import { changedFigures } from '../shared/packs/pack-diff.ts';
import { withPacks } from '../shared/packs/with-packs.ts';
import { exact } from '../shared/wording/numbers.ts';
import type { Command } from './command.ts';
import { loadBoard, loadPack } from './files.ts';

interface Options {
  readonly board?: string;
  readonly json?: boolean;
}

export const packCommand: Command = {
  name: 'pack',
  register(program) {
    program
      .command('pack')
      .description('check a pack, and say what it changes')
      .argument('<file>', 'a pack (.json)')
      .option('--board <file>', 'every figure of this board that reads differently with it')
      .option('--json', 'as JSON')
      .action((file: string, options: Options) => {
        const pack = loadPack(file);
        const after = withPacks(catalog, [pack]);
        const design = options.board === undefined ? null : loadBoard(options.board, after).document.design;
        const changed = design === null ? null : changedFigures(analyze(design, catalog), analyze(design, after));
        if (options.json) {
          const { id, title, release, figures, rules } = pack;
          const services = pack.services.map((service) => service.id);
          const all = { id, title, release, figures, services, rules, ...(changed === null ? {} : { changed }) };
          process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
          return;
        }
        const lines = [packName(pack), ''];
        for (const [id, { value, source }] of Object.entries(pack.figures))
          lines.push(`  ${id} = ${value}  (${source})`);
        for (const service of pack.services) lines.push(`  new service ${service.id}: ${service.name}`);
        for (const [id, setting] of Object.entries(pack.rules)) lines.push(`  rule ${id}: ${JSON.stringify(setting)}`);
        if (changed !== null) {
          lines.push(
            '',
            changed.length === 0 ? 'Nothing on the board changes.' : `On the board ${changed.length} figures change:`,
          );
          for (const { at, figure, unit, before, after: now } of changed)
            lines.push(`  ${at ?? 'board'}: ${figure}: ${number(before)} → ${number(now)} ${unit}`);
        }
        process.stdout.write(`${lines.join('\n')}\n`);
      });
  },
};

function number(value: number | null): string {
  return value === null ? 'unknown' : exact(value, 6);
}
