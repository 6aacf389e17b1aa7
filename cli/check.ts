import { analyze } from '../shared/analyze.ts';
import type { Design, Figures } from '../shared/model/document.ts';
import { requestTrees } from '../shared/whatif/request-tree.ts';
import { variantDeltas } from '../shared/whatif/variants.ts';
import type { Command } from './command.ts';
import { exit } from './failure.ts';
import { catalogWith, loadBoard } from './files.ts';
import { figuresOption, loadOption, packOption, variantOption } from './options.ts';
import { report } from './report.ts';
import { chosenVariant } from './variant.ts';

interface Options {
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly load: number;
  readonly figures?: Figures;
  readonly variant?: string;
  readonly pack: readonly string[];
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
      .addOption(variantOption())
      .addOption(packOption())
      .action((file: string, options: Options) => {
        const catalog = catalogWith(options.pack);
        const { document, warnings } = loadBoard(file, catalog);
        const settings = { ...document.design.settings, ...(options.figures ? { figures: options.figures } : {}) };
        const baseline: Design = { ...document.design, settings };
        const design = chosenVariant(file, baseline, options.variant);
        const analysis = analyze(design, catalog, { load: options.load, warnings });
        const variants = variantDeltas(baseline, catalog, options.load);
        if (options.json) {
          const whole = variants.length === 0 ? analysis : { ...analysis, variants };
          process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`);
        } else
          process.stdout.write(
            report({ ...document, design }, analysis, variants, options.variant, requestTrees(design, catalog)),
          );
        const hasErrors = analysis.findings.some((finding) => finding.severity === 'error');
        if (options.strict && hasErrors) process.exitCode = exit.strict;
      });
  },
};
