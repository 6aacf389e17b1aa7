/** The advice of a note, the gravest first, each with what to do. */
import type { Severity } from '../../engine/analysis.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';

const heads: readonly (readonly [Severity, string])[] = [
  ['error', 'Error'],
  ['warning', 'Warning'],
  ['info', 'Note'],
];

/** One item each. */
export function findingList({ analysis }: ExportSource): readonly string[] {
  return heads.flatMap(([severity, head]) =>
    analysis.findings
      .filter((finding) => finding.severity === severity)
      .map(({ message, remedy }) => `- **${head}:** ${markdownText(message)} ${markdownText(remedy)}`.trimEnd()),
  );
}
