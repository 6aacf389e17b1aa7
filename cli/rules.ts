import type { Theme } from '../shared/engine/rules/index.ts';
import {
  type ListedRule,
  listedRules,
  ruleSourceText,
  rulesMarkdown,
  themeNames,
} from '../shared/wording/rules-list.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';

interface Options {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly short?: boolean;
}

/** Lines of a terminal are cut here. */
const width = 100;

export const rulesCommand: Command = {
  name: 'rules',
  register(program) {
    program
      .command('rules')
      .description('list the rules of advice, each with why it holds and where it comes from')
      .option('--json', 'as JSON')
      .option('--short', 'only their ids, by theme')
      .option('--markdown', 'as the document RULES.md')
      .action((options: Options) => {
        if ([options.json, options.markdown, options.short].filter((one) => one === true).length > 1)
          throw new Failure(
            exit.usage,
            "'rules' prints one form at a time. Keep one of --json, --markdown and --short.",
          );
        process.stdout.write(
          options.json
            ? `${JSON.stringify(listedRules(), null, 2)}\n`
            : options.markdown
              ? rulesMarkdown()
              : options.short
                ? rulesShort(listedRules())
                : rulesText(listedRules()),
        );
      });
  },
};

/** For a terminal: theme by theme, what holds, the id below it, why and whence. */
export function rulesText(rules: readonly ListedRule[]): string {
  const lines: string[] = [];
  let theme: Theme | null = null;
  for (const rule of rules) {
    if (rule.theme !== theme) lines.push(...(theme === null ? [] : ['']), themeNames[rule.theme].toUpperCase());
    theme = rule.theme;
    lines.push(
      '',
      `  ${rule.title}`,
      `    ${rule.id}, ${rule.severity}${rule.fix ? ', one-click fix' : ''}`,
      ...wrapped(rule.why, 4),
      ...rule.sources.map((source) => `    ${ruleSourceText(source)}`),
    );
  }
  const fixes = rules.filter(({ fix }) => fix).length;
  return `${lines.join('\n')}\n\n${rules.length} rules, ${fixes} with a one-click fix\n`;
}

/** The ids alone, theme by theme. */
function rulesShort(rules: readonly ListedRule[]): string {
  const byTheme = new Map<Theme, string[]>();
  for (const { theme, id } of rules) byTheme.set(theme, [...(byTheme.get(theme) ?? []), id]);
  const lines = [...byTheme].flatMap(([theme, ids]) => [
    `${themeNames[theme]} (${ids.length})`,
    ...wrapped(ids.join(', '), 2),
  ]);
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(margin + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, margin + line];
}
