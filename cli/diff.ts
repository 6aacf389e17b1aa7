import { analyze } from '../shared/analyze.ts';
import type { Catalog } from '../shared/catalog/service.ts';
import type { Analysis } from '../shared/engine/analysis.ts';
import { type DesignDiff, designDiff, isSameDesign } from '../shared/model/design-diff.ts';
import type { Document, Figures } from '../shared/model/document.ts';
import { compare } from '../shared/whatif/compare.ts';
import { headRoomChanges } from '../shared/whatif/head-room.ts';
import type { Command } from './command.ts';
import { diffReport } from './diff-report.ts';
import { catalogWith, loadBoard } from './files.ts';
import { figuresOption, loadOption, packOption } from './options.ts';

interface Options {
  readonly json?: boolean;
  readonly load: number;
  readonly figures?: Figures;
  readonly pack: readonly string[];
}

/** A board and what its design comes to. */
export interface Side {
  readonly document: Document;
  readonly analysis: Analysis;
}

export const diffCommand: Command = {
  name: 'diff',
  register(program) {
    program
      .command('diff')
      .description('what changed from one board to another: design, cost, limits and head-room')
      .argument('<before>', 'a board (.edgewise)')
      .argument('<after>', 'the board to hold against it')
      .option('--json', 'everything as JSON')
      .addOption(loadOption())
      .addOption(figuresOption())
      .addOption(packOption())
      .addHelpText(
        'after',
        '\nThings are matched by id, and where a board was drawn again by service and label. Exits with 0 also when the boards differ.',
      )
      .action((before: string, after: string, options: Options) => {
        const catalog = catalogWith(options.pack);
        const [a, b] = [sideOf(before, catalog, options), sideOf(after, catalog, options)];
        const diff = designDiff(a.document.design, b.document.design);
        process.stdout.write(
          options.json ? `${JSON.stringify(asJson(a, b, diff), null, 2)}\n` : diffReport(a, b, diff, catalog),
        );
      });
  },
};

function sideOf(file: string, catalog: Catalog, { figures, load }: Options): Side {
  const { document, warnings } = loadBoard(file, catalog);
  const settings = { ...document.design.settings, ...(figures ? { figures } : {}) };
  const design = { ...document.design, settings };
  return { document: { ...document, design }, analysis: analyze(design, catalog, { load, warnings }) };
}

function asJson(a: Side, b: Side, diff: DesignDiff): object {
  const { nodes, ...design } = diff;
  return {
    before: a.document.title,
    after: b.document.title,
    load: a.analysis.load,
    same: isSameDesign(diff),
    design,
    figures: compare(a.analysis, b.analysis),
    headRoom: headRoomChanges(a.analysis, b.analysis, nodes),
  };
}
