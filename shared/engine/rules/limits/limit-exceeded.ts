import type { ServiceDefinition } from '../../../catalog/service.ts';
import type { Limit } from '../../analysis.ts';
import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

/** No limit that grows with load is over its capacity. */
export const limitExceeded = {
  id: 'limit-exceeded',
  severity: 'error',
  sources: [arithmetic],
  fixes: true,
  check(board: Board) {
    const over = board.limits.filter(({ limit }) => limit.growsWithLoad && limit.status === 'over');
    return verdict(
      over.map(({ judged, limit }) => {
        const node = board.network.graph.nodes[judged.node];
        return {
          at: [node?.id ?? ''],
          facts: limit.facts,
          data: limitData(node?.label || (node?.id ?? ''), limit, board.network.nodes[judged.node]?.service),
          ...sizingFix(node?.id ?? '', limit),
        };
      }),
      board.limits.some(({ limit }) => limit.growsWithLoad),
    );
  },
} as const satisfies Rule;

/** What the words about a limit need. */
export function limitData(
  label: string,
  limit: Limit,
  service?: ServiceDefinition,
): Readonly<Record<string, string | number | null>> {
  const [param, need] = Object.entries(limit.needs)[0] ?? [null, null];
  return {
    label,
    limit: limit.label,
    demand: limit.demand,
    capacity: limit.capacity,
    unit: limit.unit,
    utilisation: limit.utilisation,
    breaksAt: limit.breaksAtLoad,
    soft: limit.soft ? 1 : 0,
    param,
    comfortable: need?.comfortable ?? null,
    sizedIn: sizedIn(service, param),
  };
}

function sizedIn(service: ServiceDefinition | undefined, param: string | null): string {
  const definition = param === null ? undefined : service?.params[param];
  return definition?.kind === 'number' ? definition.unit : '';
}

/** Sets the sizing parameter to its comfortable value. */
export function sizingFix(
  id: string,
  limit: Limit,
): { readonly fix?: { readonly params: Readonly<Record<string, number>> } } {
  const [param, need] = Object.entries(limit.needs)[0] ?? [];
  return param === undefined || need === undefined ? {} : { fix: { params: { [`${id}.${param}`]: need.comfortable } } };
}
