import type { Edge } from '../../../model/document.ts';
import type { Fix } from '../../analysis.ts';
import {
  arrowAt,
  containerOf,
  drawnAt,
  feedersOf,
  idOf,
  into,
  labelsOf,
  nodesOf,
  outOf,
  roleAt,
  serviceAt,
} from '../ask.ts';
import { servesOutside } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const zonal = ['ec2-auto-scaling', 'ecs-fargate', 'eks', 'generic'] as const;

/** Where zones are drawn, no tier stands in one of them alone. */
export const sameZone = {
  id: 'same-zone',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const tiers = new Map<string, number[]>();
    for (const node of nodesOf(board, ...zonal)) {
      if (!servesOutside(board).has(node)) continue;
      const tier = `${serviceAt(board, node)} ${containerOf(board, node, 'region') ?? ''}`;
      tiers.set(tier, [...(tiers.get(tier) ?? []), node]);
    }
    const drawn = [...tiers.values()].filter((nodes) => nodes.every((node) => containerOf(board, node, 'az') !== null));
    return verdictOf(drawn, (nodes) => {
      const [zone, ...others] = new Set(nodes.map((node) => containerOf(board, node, 'az') as string));
      if (zone === undefined || others.length > 0) return null;
      const fix = copyInto(board, nodes, zone);
      return {
        at: [...nodes.map((node) => idOf(board, node)), zone],
        facts: [],
        data: {
          labels: labelsOf(board, nodes),
          zone: board.design.groups.find(({ id }) => id === zone)?.label || zone,
        },
        ...(fix === null ? {} : { fix }),
      };
    });
  },
} as const satisfies Rule;

/** The same again in another zone of the board, where what feeds it divides its traffic; otherwise every call would be made twice. */
function copyInto(board: Board, nodes: readonly number[], zone: string): Fix | null {
  const [other] = board.design.groups
    .filter(({ id, kind }) => kind === 'az' && id !== zone)
    .map(({ id }) => id)
    .sort();
  const divided = nodes.every((node) => {
    const feeders = feedersOf(board, node);
    return feeders.length > 0 && feeders.every((feeder) => roleAt(board, feeder) === 'splitter');
  });
  if (other === undefined || !divided) return null;
  const copy = (id: string) => `${id}-${other}`;
  const edges = (node: number): readonly Edge[] => {
    const twin = copy(idOf(board, node));
    const drawn = (edge: number) => arrowAt(board, edge);
    return [
      ...into(board, node).map((edge) => ({ ...drawn(edge), id: copy(drawn(edge).id), to: twin })),
      ...outOf(board, node).map((edge) => ({ ...drawn(edge), id: copy(drawn(edge).id), from: twin })),
    ];
  };
  return {
    nodes: nodes.map((node) => {
      const { id, service, label, params } = drawnAt(board, node);
      return { id: copy(id), service, label, params, group: other, near: id };
    }),
    edges: nodes.flatMap(edges),
  };
}
