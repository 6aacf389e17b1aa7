/** What a line draws, counted in words: "6 cards, 7 arrows". */
import type { Draft } from '../../shared/line/draft.ts';
import { counted } from '../../shared/wording/numbers.ts';

export function countsText({ nodes, edges, groups, changes }: Draft): string {
  const parts = [
    counted(`${nodes.length}`, 'cards'),
    counted(`${edges.length}`, 'arrows'),
    ...(groups.length === 0 ? [] : [counted(`${groups.length}`, 'containers')]),
    ...(changes.length === 0 ? [] : [counted(`${changes.length}`, 'changes')]),
  ];
  return parts.join(', ');
}

/** The names in a line that no service has: plain boxes, to be told before they are drawn. */
export function unknownNames({ read }: Draft): readonly string[] {
  return [...new Set([...read.values()].filter(({ unknown, old }) => unknown && !old).map(({ label }) => label))];
}
