import { arithmetic, type Board, type Rule, verdict } from '../rule.ts';

const complete = [
  ['perSecond'],
  ['perDay'],
  ['users', 'perUserPerDay'],
  ['concurrentUsers', 'perUserPerMinute'],
] as const;

/** A client or scheduler that leads somewhere says how much it sends. */
export const clientWithoutTraffic = {
  id: 'client-without-traffic',
  severity: 'warning',
  sources: [arithmetic],
  check(board: Board) {
    const { graph, nodes } = board.network;
    const leads = (i: number) => (graph.outgoing[i] ?? []).length > 0;
    let applies = false;
    const silent = nodes.flatMap((node, i) => {
      if ((node.service.id !== 'client' && node.service.id !== 'scheduler') || !leads(i)) return [];
      applies = true;
      const says = complete.some((form) => form.every((key) => Object.hasOwn(node.given, key)));
      if (says) return [];
      const half = complete.flat().find((key) => Object.hasOwn(node.given, key)) ?? null;
      return [
        {
          at: [node.id],
          facts: [],
          data: { label: graph.nodes[i]?.label || node.id, half },
        } as const,
      ];
    });
    return verdict(silent, applies);
  },
} as const satisfies Rule;
