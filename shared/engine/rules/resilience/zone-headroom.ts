import { idOf, labelOf, limitAt, nodesOf, numberAt } from '../ask.ts';
import { awaitedOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** When a zone is gone, the servers in the others carry all of the peak. */
export const zoneHeadroom = {
  id: 'zone-headroom',
  severity: 'info',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const spread = nodesOf(board, 'ec2-auto-scaling').filter(
      (node) => awaitedOutside(board).has(node) && numberAt(board, node, 'azs') > 1,
    );
    return verdictOf(spread, (node) => {
      const zones = numberAt(board, node, 'azs');
      const { demand, utilisation } = limitAt(board, node, 'requests') ?? {};
      if (demand == null || utilisation == null) return null;
      const left = zones / (zones - 1);
      const after = utilisation * left;
      if (!(utilisation <= 1 && after > 1)) return null;
      const servers = Math.ceil((demand / numberAt(board, node, 'rpsPerInstance')) * left - 1e-9);
      if (!Number.isFinite(servers)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [],
        data: { label: labelOf(board, node), zones, after, servers },
        fix: { params: { [`${id}.instancesAvg`]: servers } },
      };
    });
  },
} as const satisfies Rule;
