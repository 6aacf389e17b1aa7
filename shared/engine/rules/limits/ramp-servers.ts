import { idOf, nodesOf, numberAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { foundGrowth, type Growth, growthAt } from './ramps.ts';

/** New servers have started before those that run are full. */
export const rampServers = {
  id: 'ramp-servers',
  severity: 'warning',
  sources: [guide('L7 Level Cost Analysis')],
  fixes: true,
  check(board: Board) {
    const fleets = nodesOf(board, 'ec2-auto-scaling').flatMap((node) => {
      const growth = growthAt(board, [node]);
      return growth === null ? [] : [{ node, growth }];
    });
    return verdictOf(fleets, ({ node, growth }) => {
      const each = numberAt(board, node, 'rpsPerInstance');
      const full = numberAt(board, node, 'instancesAvg') * each;
      const boot = numberAt(board, node, 'bootSeconds');
      const from = growth.from.requests;
      const last = growth.steps.at(-1);
      if (last === undefined || !(last.to.requests > full)) return null;
      // Scaling starts at its target, and helps after a start-up; until the group is full that much time must pass.
      const starts = Math.max(from, full * numberAt(board, node, 'targetUtilisation'));
      const gap = secondsUntil(growth, full) - secondsUntil(growth, starts);
      if (!(gap < boot)) return null;
      const id = idOf(board, node);
      const fast = {
        from,
        to: last.to.requests,
        seconds: last.seconds,
        allowed: full,
        needed: gap > 0 ? (last.seconds * boot) / gap : Number.NaN,
      };
      const { at, data } = foundGrowth(board, [node], growth, fast);
      const servers = Math.ceil(last.to.requests / each - 1e-9);
      return {
        at,
        facts: [],
        data: { ...data, needed: gap > 0 ? fast.needed : null, boot, servers },
        fix: { params: { [`${id}.instancesAvg`]: servers } },
      };
    });
  },
} as const satisfies Rule;

/** Seconds until so many requests a second arrive: growth is even between its steps. */
function secondsUntil(growth: Growth, requests: number): number {
  let [before, since] = [growth.from.requests, 0];
  if (before >= requests) return 0;
  for (const { seconds, to } of growth.steps) {
    if (to.requests >= requests) return since + ((requests - before) / (to.requests - before)) * (seconds - since);
    [before, since] = [to.requests, seconds];
  }
  return Number.POSITIVE_INFINITY;
}
