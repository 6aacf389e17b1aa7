import { containerOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { rangeIn } from './cidr.ts';

/** AWS takes ranges from /16 to /28 and keeps five addresses of every subnet for itself. */
const largest = 16;
const smallest = 28;
const kept = 5;

/** A network's address range is one that AWS takes, and holds all that runs inside. */
export const addressRange = {
  id: 'address-range',
  severity: 'error',
  sources: [guide('Networking & Security')],
  check(board: Board) {
    const needed = addressesBy(board);
    const ranges = board.design.groups.flatMap((group) => {
      const range = ['vpc', 'subnet-public', 'subnet-private'].includes(group.kind) ? rangeIn(group.label) : null;
      return range === null ? [] : [{ group, range }];
    });
    return verdictOf(
      ranges.sort((a, b) => (a.group.id < b.group.id ? -1 : 1)),
      ({ group, range }) => {
        const wants = needed.get(group.id) ?? 0;
        const offers = Math.max(0, range.size - kept);
        const fits = range.prefix >= largest && range.prefix <= smallest;
        if (fits && wants <= offers) return null;
        return {
          at: [group.id],
          facts: [],
          data: { range: range.text, largest, smallest, fits: fits ? 1 : 0, wants, offers },
        };
      },
    );
  },
} as const satisfies Rule;

/** Addresses that tasks, pods and servers take in each container around them. */
function addressesBy(board: Board): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const node of nodesOf(board, 'ecs-fargate', 'eks', 'ec2-auto-scaling')) {
    const key =
      { 'ecs-fargate': 'tasks', eks: 'pods', 'ec2-auto-scaling': 'instancesAvg' }[serviceAt(board, node)] ?? '';
    const count = numberAt(board, node, key);
    if (Number.isNaN(count)) continue;
    for (const kind of ['vpc', 'subnet-public', 'subnet-private'] as const) {
      const around = containerOf(board, node, kind);
      if (around !== null) sums.set(around, (sums.get(around) ?? 0) + Math.ceil(count));
    }
  }
  return sums;
}
