import { edgeIdOf, idOf, labelOf, nodesOf, perSecondInto } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { databases } from './databases.ts';

/** What one task of the catalog's default size handles, and how full it should be. */
const perTask = 200;
const target = 0.6;

/** No database and no cache answers the internet itself. */
export const databaseOpen = {
  id: 'database-open',
  severity: 'error',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const open = new Map(doorsInto(board, ...databases).map((door) => [door.node, door]));
    return verdictOf(nodesOf(board, ...databases), (node) => {
      const door = open.get(node);
      if (door === undefined) return null;
      const rate = perSecondInto(board, node);
      const tasks = Number.isFinite(rate) ? Math.max(2, Math.ceil(rate / (perTask * target))) : 2;
      return {
        at: [idOf(board, node), edgeIdOf(board, door.edge)],
        facts: [],
        data: { label: labelOf(board, node), source: labelOf(board, door.source) },
        fix: insertOn(board, door.edge, [
          { service: 'alb', label: 'Load balancer' },
          { service: 'ecs-fargate', label: 'Service', params: { tasks: Math.min(5000, tasks) } },
        ]),
      };
    });
  },
} as const satisfies Rule;
