import { containerOf, feedersOf, idOf, labelOf, nodesOf, targetsOf } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { overlap, rangeIn } from './cidr.ts';

/** Networks that are peered have different addresses: AWS refuses a peering of ranges that overlap. */
export const peeringOverlap = {
  id: 'peering-overlap',
  severity: 'error',
  sources: [guide('Networking & Security')],
  check(board: Board) {
    const labels = new Map(board.design.groups.map(({ id, label }) => [id, label]));
    const pairs = nodesOf(board, 'vpc-peering').flatMap((node) => {
      const around = [...feedersOf(board, node), ...targetsOf(board, node)].flatMap(
        (end) => containerOf(board, end, 'vpc') ?? [],
      );
      const ranges = [...new Set(around)].sort().flatMap((id) => {
        const range = rangeIn(labels.get(id) ?? '');
        return range === null ? [] : [{ id, range }];
      });
      return ranges.length < 2 ? [] : [{ node, ranges }];
    });
    return verdictOf(pairs, ({ node, ranges }) => {
      const clash = ranges.flatMap((a, k) =>
        ranges.slice(k + 1).flatMap((b) => (overlap(a.range, b.range) ? [[a, b] as const] : [])),
      )[0];
      if (clash === undefined) return null;
      const [a, b] = clash;
      return {
        at: [idOf(board, node), a.id, b.id],
        facts: [],
        data: { label: labelOf(board, node), a: a.range.text, b: b.range.text },
      };
    });
  },
} as const satisfies Rule;
