import { containerOf, idOf, nodesOf, numberAt, perSecondInto, resolvedOf, valueAt } from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule } from '../rule.ts';

export type RecoveryPattern = 'backup-restore' | 'pilot-light' | 'warm-standby' | 'active-active';

export interface Reading {
  readonly pattern: RecoveryPattern;
  /** What shows it: the second region, or what is backed up. */
  readonly at: readonly string[];
}

/** Says which of the guide's four patterns of recovery a drawing amounts to, and what that promises. */
export const recoveryPattern = {
  id: 'recovery-pattern',
  severity: 'info',
  sources: [guide('Disaster Recovery Patterns')],
  check(board: Board) {
    const reading = patternOf(board);
    if (reading === null) return 'does-not-apply';
    if (reading.pattern === 'active-active') return 'satisfied';
    return [{ at: reading.at, facts: [], data: { pattern: reading.pattern } }];
  },
} as const satisfies Rule;

/**
 * Two regions that take traffic are active-active; a second one with machines but without traffic is a warm standby, one with data alone
 * a pilot light, as are replicas elsewhere that nothing runs beside. Backups alone are backup and restore. `null` where nothing is kept.
 */
export function patternOf(board: Board): Reading | null {
  const served = servesOutside(board);
  const regions = new Map<string, { machines: number; busy: number; traffic: number }>();
  board.network.nodes.forEach((node, i) => {
    const region = containerOf(board, i, 'region');
    if (region === null || node.role === 'source') return;
    const one = regions.get(region) ?? { machines: 0, busy: 0, traffic: 0 };
    regions.set(region, one);
    if (node.service.category !== 'compute') return;
    one.machines += 1;
    const rate = perSecondInto(board, i);
    if (served.has(i) && rate > 0) {
      one.busy += 1;
      one.traffic += rate;
    }
  });
  const inOrder = [...regions].sort(([a, x], [b, y]) => y.traffic - x.traffic || (a < b ? -1 : 1));
  const others = inOrder.slice(1);
  if (others.length > 0) {
    const failover = nodesOf(board, 'route-53').some((node) => valueAt(board, node, 'routingPolicy') === 'failover');
    const at = others.map(([region]) => region).sort();
    const running = others.filter(([, { machines }]) => machines > 0);
    if (running.length === 0) return { pattern: 'pilot-light', at };
    const active = running.some(([, { busy }]) => busy > 0) && !failover;
    return { pattern: active ? 'active-active' : 'warm-standby', at };
  }
  const stores = board.network.nodes.flatMap((_, i) =>
    served.has(i) && resolvedOf(board, i).role === 'store' ? [i] : [],
  );
  const copied = stores.filter(
    (i) => numberAt(board, i, 'replicaRegions') > 0 || valueAt(board, i, 'replica') === true,
  );
  if (copied.length > 0) return { pattern: 'pilot-light', at: copied.map((i) => idOf(board, i)) };
  const saved = stores.filter((i) => valueAt(board, i, 'pitr') === true || numberAt(board, i, 'backupGb') > 0);
  return saved.length > 0 ? { pattern: 'backup-restore', at: saved.map((i) => idOf(board, i)) } : null;
}
