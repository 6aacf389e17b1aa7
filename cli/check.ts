import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Figures } from '../shared/model/document.ts';
import type { Command } from './command.ts';
import { exit } from './failure.ts';
import { loadBoard } from './files.ts';
import { figuresOption, loadOption } from './options.ts';
import { report } from './report.ts';

interface Options {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly load: number;
  readonly figures?: Figures;
}

export const checkCommand: Command = {
  name: 'check',
  register(program) {
    program
      .command('check')
      .description('say what every arrow of a board carries, where it breaks and what it costs')
      .argument('<file>', 'a board (.edgewise)')
      .option('--json', 'the whole analysis as JSON')
      .option('--strict', 'exit with 1 when there are errors among the findings')
      .addOption(loadOption())
      .addOption(figuresOption())
      .action((file: string, options: Options) => {
        const { document, warnings } = loadBoard(file);
        const settings = { ...document.design.settings, ...(options.figures ? { figures: options.figures } : {}) };
        const analysis = analyze({ ...document.design, settings }, catalog, { load: options.load, warnings });
        process.stdout.write(options.json ? `${JSON.stringify(analysis, null, 2)}\n` : report(document, analysis));
        const hasErrors = analysis.findings.some((finding) => finding.severity === 'error');
        if (options.strict && hasErrors) process.exitCode = exit.strict;
      });
  },
};
