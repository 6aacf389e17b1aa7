/** What a line draws, counted in words: "6 cards, 7 arrows". */
import type { Draft } from '../../shared/line/draft.ts';

export function countsText({ nodes, edges, groups, changes }: Draft): string {
  const parts = [
    counted(nodes.length, 'card'),
    counted(edges.length, 'arrow'),
    ...(groups.length === 0 ? [] : [counted(groups.length, 'container')]),
    ...(changes.length === 0 ? [] : [counted(changes.length, 'change')]),
  ];
  return parts.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The names in a line that no service has: plain boxes, to be told before they are drawn. */
export function unknownNames({ read }: Draft): readonly string[] {
  return [...new Set([...read.values()].filter(({ unknown, old }) => unknown && !old).map(({ label }) => label))];
}
