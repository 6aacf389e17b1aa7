/** Where a design breaks as its load grows. */
import type { Analysis } from '../engine/analysis.ts';
import { factor } from './numbers.ts';

/** "breaks at ×1.04: Events, records written"; `name` says what an id is called. */
export function breakText({ breaksAt, nodes }: Analysis, name: (id: string) => string): string {
  if (breaksAt === null) return 'nothing breaks as load grows';
  const node = Object.hasOwn(nodes, breaksAt.at) ? nodes[breaksAt.at] : undefined;
  const limit = node?.limits.find((one) => one.key === breaksAt.limit);
  const what = `${name(breaksAt.at)}, ${limit?.label.toLowerCase() ?? breaksAt.limit}`;
  return breaksAt.load < 1
    ? `already over; holds up to ${factor(breaksAt.load)}: ${what}`
    : `breaks at ${factor(breaksAt.load)}: ${what}`;
}
