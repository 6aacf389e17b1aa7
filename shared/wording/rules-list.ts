/** Every rule in words, whether or not a board has findings: for the command line and `RULES.md`. */
import type { Severity } from '../engine/analysis.ts';
import { type Theme, themes } from '../engine/rules/index.ts';
import type { Rule, RuleSource } from '../engine/rules/rule.ts';
import { ruleWords } from './findings/index.ts';

export interface ListedRule {
  readonly id: string;
  readonly theme: Theme;
  readonly severity: Severity;
  /** What holds where the rule is satisfied. */
  readonly title: string;
  /** What happens where it is not. */
  readonly why: string;
  readonly sources: readonly RuleSource[];
  /** A finding offers one click that mends it. */
  readonly fix: boolean;
}

/** What each theme is about, as a heading says it. */
export const themeNames: Readonly<Record<Theme, string>> = {
  board: 'The board itself',
  limits: 'Limits and quotas',
  budget: 'Budgets',
  resilience: 'Resilience',
  security: 'Security',
  messaging: 'Messaging and streams',
  data: 'Databases, caches and object stores',
  compute: 'Compute',
  network: 'Network and edge',
  ai: 'AI',
  cost: 'Cost',
};

/** In the order that findings are shown. */
export function listedRules(): readonly ListedRule[] {
  return Object.entries(themes).flatMap(([theme, list]) =>
    list.map((rule: Rule): ListedRule => {
      const { title, why } = ruleWords(rule.id);
      const { id, severity, sources } = rule;
      return { id, theme: theme as Theme, severity, title, why, sources, fix: rule.fixes === true };
    }),
  );
}

/** A source in one line: "Guide: Pattern 1", "AWS: https://…", "The board's own figures". */
export function ruleSourceText(source: RuleSource): string {
  switch (source.kind) {
    case 'guide':
      return `Guide: ${source.section}`;
    case 'aws':
      return `AWS: ${source.url}`;
    case 'board':
      return "The board's own figures";
  }
}

/** The rules as a document: a table a theme, and below it why each holds. */
export function rulesMarkdown(): string {
  const all = listedRules();
  const fixes = all.filter(({ fix }) => fix).length;
  const lines = [
    '# Rules of advice',
    '',
    `${all.length} rules look at every board; ${fixes} of them offer a fix of one click. A rule is one file under \`shared/engine/rules/\`.`,
    'An error will not work, a warning will hurt, an info is worth knowing.',
    '',
    'This page is what `npm run -s edgewise -- rules --markdown` prints.',
  ];
  for (const [theme, name] of Object.entries(themeNames)) {
    const list = all.filter((rule) => rule.theme === theme);
    if (list.length === 0) continue;
    lines.push('', `## ${name}`);
    for (const { id, severity, title, why, sources, fix } of list) {
      lines.push('', `### ${title}`, '', `\`${id}\` · ${severity}${fix ? ' · one-click fix' : ''}`, '', why, '');
      lines.push(...sources.map((source) => `- ${markdownSource(source)}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function markdownSource(source: RuleSource): string {
  if (source.kind !== 'aws') return ruleSourceText(source);
  return /^https?:/.test(source.url) ? `AWS: <${source.url}>` : `AWS: \`${source.url}\``;
}
