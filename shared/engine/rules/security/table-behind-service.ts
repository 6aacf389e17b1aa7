import { edgeIdOf, idOf, labelOf, nodesOf } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Clients reach a table through a service that checks what they ask. */
export const tableBehindService = {
  id: 'table-behind-service',
  severity: 'info',
  sources: [guide('Request Flow Architecture')],
  fixes: true,
  check(board: Board) {
    const open = new Map(doorsInto(board, 'dynamodb').map((door) => [door.node, door]));
    return verdictOf(nodesOf(board, 'dynamodb'), (node) => {
      const door = open.get(node);
      if (door === undefined) return null;
      return {
        at: [idOf(board, node), edgeIdOf(board, door.edge)],
        facts: [],
        data: { label: labelOf(board, node), source: labelOf(board, door.source) },
        fix: insertOn(board, door.edge, [
          { service: 'api-gateway-http', label: 'API' },
          { service: 'lambda', label: 'Function' },
        ]),
      };
    });
  },
} as const satisfies Rule;
