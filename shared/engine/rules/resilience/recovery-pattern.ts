import {
  allNodes,
  containerOf,
  definitionAt,
  idOf,
  nodesOf,
  numberAt,
  perSecondInto,
  roleAt,
  valueAt,
} from '../ask.ts';
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
  for (const node of allNodes(board)) {
    const region = containerOf(board, node, 'region');
    if (region === null || roleAt(board, node) === 'source') continue;
    const one = regions.get(region) ?? { machines: 0, busy: 0, traffic: 0 };
    regions.set(region, one);
    if (definitionAt(board, node).category !== 'compute') continue;
    one.machines += 1;
    const rate = perSecondInto(board, node);
    if (served.has(node) && rate > 0) {
      one.busy += 1;
      one.traffic += rate;
    }
  }
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
  const stores = allNodes(board).filter((i) => served.has(i) && roleAt(board, i) === 'store');
  const copied = stores.filter(
    (i) => numberAt(board, i, 'replicaRegions') > 0 || valueAt(board, i, 'replica') === true,
  );
  if (copied.length > 0) return { pattern: 'pilot-light', at: copied.map((i) => idOf(board, i)) };
  const saved = stores.filter((i) => valueAt(board, i, 'pitr') === true || numberAt(board, i, 'backupGb') > 0);
  return saved.length > 0 ? { pattern: 'backup-restore', at: saved.map((i) => idOf(board, i)) } : null;
}
