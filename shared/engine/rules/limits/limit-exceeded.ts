import type { ServiceDefinition } from '../../../catalog/service.ts';
import type { Limit } from '../../analysis.ts';
import { definitionAt, idOf, labelOf, perBoard } from '../ask.ts';
import { arithmetic, type Board, type Found, type Rule, verdict } from '../rule.ts';

/** No limit that grows with load is over its capacity. */
export const limitExceeded = {
  id: 'limit-exceeded',
  severity: 'error',
  sources: [arithmetic],
  fixes: true,
  check(board: Board) {
    const { over, any } = growingLimits(board);
    return verdict(limitFindings(board, over), any);
  },
} as const satisfies Rule;

type Judged = Board['limits'][number];

/** Limits that traffic fills, those that it overfills or nearly fills among them. */
export const growingLimits = perBoard((board) => {
  const over: Judged[] = [];
  const tight: Judged[] = [];
  let any = false;
  for (const one of board.limits) {
    if (!one.limit.growsWithLoad) continue;
    any = true;
    if (one.limit.status === 'over') over.push(one);
    else if (one.limit.status === 'tight') tight.push(one);
  }
  return { over, tight, any };
});

/** One finding for each limit; nodes that share a quota of the account are told of together, since what counts is their sum. */
export function limitFindings(board: Board, limits: readonly Judged[]): readonly Found[] {
  const alone: (readonly Judged[])[] = [];
  const shared = new Map<string, Judged[]>();
  for (const one of limits) {
    const { group } = one.judged;
    const members = group === null ? undefined : shared.get(group);
    if (members !== undefined) members.push(one);
    else {
      const list = [one];
      alone.push(list);
      if (group !== null) shared.set(group, list);
    }
  }
  return alone.map((members) => findingOf(board, members));
}

/** `members` are the limits of one quota, or a single limit of a node's own. */
function findingOf(board: Board, members: readonly Judged[]): Found {
  const ordered = [...members].sort((a, b) => (b.limit.demand ?? 0) - (a.limit.demand ?? 0));
  const { judged, limit } = ordered[0] as Judged;
  // One that sends nothing is not to blame, but its quota is the same.
  const named = ordered.filter((one, k) => k === 0 || (one.limit.demand ?? 0) > 0);
  const { utilisation, capacity } = limit;
  const joint =
    members.length === 1 || utilisation === null || capacity === null ? limit.demand : utilisation * capacity;
  const fixes = ordered.map((one) => sizingFix(idOf(board, one.judged.node), one.limit));
  return {
    at: named.map((one) => idOf(board, one.judged.node)),
    facts: limit.facts,
    data: {
      ...limitData(labelOf(board, judged.node), limit, definitionAt(board, judged.node)),
      label: together(named.map((one) => labelOf(board, one.judged.node))),
      demand: joint,
    },
    ...(fixes.every((params) => params !== null) ? { fix: { params: Object.assign({}, ...fixes) } } : {}),
  };
}

/** "Orders", "Orders and Push together", "Orders, Push and 2 more together". */
function together([first = '', second, ...rest]: readonly string[]): string {
  if (second === undefined) return first;
  return rest.length === 0 ? `${first} and ${second} together` : `${first}, ${second} and ${rest.length} more together`;
}

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

/** The sizing parameter at its comfortable value, or `null` where no parameter sizes the limit. */
function sizingFix(id: string, limit: Limit): Readonly<Record<string, number>> | null {
  const [param, need] = Object.entries(limit.needs)[0] ?? [];
  return param === undefined || need === undefined ? null : { [`${id}.${param}`]: need.comfortable };
}
