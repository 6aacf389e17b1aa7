import type { Analysis, Finding } from '../shared/engine/analysis.ts';
import type { Document } from '../shared/model/document.ts';
import { deltaRows } from '../shared/whatif/delta-text.ts';
import type { Step } from '../shared/whatif/request-tree.ts';
import { withVariant } from '../shared/whatif/variant.ts';
import type { VariantDelta } from '../shared/whatif/variants.ts';
import { breakText } from '../shared/wording/break-text.ts';
import { exactMoney, factor, percent } from '../shared/wording/numbers.ts';
import { priceTerms } from '../shared/wording/price-terms.ts';
import { doubtLines } from './doubts.ts';

/** The analysis as text for a terminal: totals, every arrow, what nodes cost themselves, the variants beside it, findings. */
export function report(
  document: Document,
  analysis: Analysis,
  variants: readonly VariantDelta[] = [],
  shown?: string,
  requests: readonly Step[] = [],
): string {
  const { design } = document;
  const names = new Map(design.nodes.map((node) => [node.id, oneLine(node.label) || node.id]));
  const name = (id: string) => names.get(id) ?? id;
  const overlay = variants.find(({ id }) => id === shown);
  const lines = [
    `${oneLine(document.title)}${overlay === undefined ? '' : `, variant ${oneLine(overlay.title)},`} at load ${factor(analysis.load)}, ${analysis.figures === 'guide' ? "the guide's figures" : "AWS's figures"}`,
    `${exactMoney(analysis.total.usdPerMonth)} a month${analysis.total.unknown.length > 0 ? ` and ${analysis.total.unknown.length} unknown` : ''} (${priceTerms(withVariant(design, shown ?? null).settings)}); ${breakText(analysis, name)}`,
    ...unitLines(analysis),
    '',
    ...table(
      design.edges.map((edge) => {
        const part = analysis.edges[edge.id];
        return [`${name(edge.from)} -> ${name(edge.to)}`, part?.status ?? 'unknown', part?.label ?? ''];
      }),
    ),
  ];
  const standing = design.nodes.flatMap((node) => {
    const cost = analysis.nodes[node.id]?.cost;
    if (cost === undefined || cost.lines.length === 0) return [];
    return [
      [
        name(node.id),
        `${exactMoney(cost.usdPerMonth)} a month`,
        cost.lines.map((line) => line.label.toLowerCase()).join(', '),
      ],
    ];
  });
  if (standing.length > 0) lines.push('', 'Standing costs', ...table(standing));
  const [path] = analysis.paths;
  if (path) {
    const missing = path.latencyMs.unknown.length > 0 ? `, without ${path.latencyMs.unknown.map(name).join(', ')}` : '';
    lines.push(
      '',
      `Slowest path: ${Math.round(path.latencyMs.p50)} ms typical${missing}; promised availability ${percentExact(path.availability.value)}`,
    );
  }
  lines.push(...requests.map((tree) => requestLine(tree, name)), ...variantLines(variants));
  if (analysis.findings.length > 0)
    lines.push('', 'Findings', ...analysis.findings.flatMap((finding) => findingLines(finding)));
  lines.push(...doubtLines(analysis));
  return `${lines.join('\n')}\n`;
}

/** The bill over what it buys; nothing where that is unknown. */
function unitLines({ total }: Analysis): readonly string[] {
  const parts = [
    total.perMillionRequests === null ? [] : [`${exactMoney(total.perMillionRequests)} for a million requests`],
    total.perUser === null ? [] : [`${exactMoney(total.perUser)} for each user a month`],
  ].flat();
  return parts.length === 0 ? [] : [parts.join('; ')];
}

/** What a client waits for as a whole: all that must answer, and of choices the likely one. */
function requestLine({ node, total }: Step, name: (id: string) => string): string {
  const { p50Ms, longestMs, availability, unknown } = total;
  const longest = longestMs > p50Ms ? `, ${Math.round(longestMs)} ms at the longest` : '';
  const missing = [...new Set([...unknown.latency, ...unknown.availability])];
  const without = missing.length > 0 ? `, without ${missing.map(name).join(', ')}` : '';
  return `Whole request of ${name(node)}: ${Math.round(p50Ms)} ms typical${longest}${without}; promised availability ${percentExact(availability)}`;
}

/** Every variant against the board as it is drawn, one a line. */
function variantLines(variants: readonly VariantDelta[]): readonly string[] {
  if (variants.length === 0) return [];
  const rows = variants.map(({ id, title, delta }) => [
    `${oneLine(title)} (${oneLine(id)})`,
    ...deltaRows(delta).map(({ after, difference }) => `${after}, ${difference}`),
    findingChange(delta.findings.gained.length, delta.findings.lost.length),
  ]);
  const [first] = variants;
  const heads = first === undefined ? [] : ['', ...deltaRows(first.delta).map(({ label }) => label), 'Findings'];
  return ['', 'Variants, against the board as drawn', ...table([heads, ...rows])];
}

function findingChange(gained: number, lost: number): string {
  return gained + lost === 0 ? 'same' : `+${gained} −${lost}`;
}

function findingLines(finding: Finding): readonly string[] {
  return [`  ${finding.severity}: ${oneLine(finding.message)}`, `    ${oneLine(finding.remedy)}`];
}

/** Rows in columns, indented; a column is as wide as its widest cell, 48 at most. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(48, Math.max(...rows.map((row) => (row[column] ?? '').length))),
  );
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function percentExact(value: number): string {
  return value >= 1 ? percent(value) : `${(value * 100).toFixed(3).replace(/\.?0+$/, '')}%`;
}

/** Labels may hold line breaks and control characters; a terminal shows them as spaces. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
