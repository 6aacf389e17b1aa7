import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A user waits about this long before giving up on a page that has lost its connection. */
const patienceS = 60;

/** After an interruption all devices come back within a minute, although only so many may connect a second. */
export const websocketReconnect = {
  id: 'websocket-reconnect',
  severity: 'info',
  sources: [
    guide('Request Flow Architecture'),
    aws(
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
    ),
  ],
  check(board: Board) {
    const perSecond = board.books.value('api-gateway-websocket.new-connections-per-s');
    return verdictOf(nodesOf(board, 'api-gateway-websocket'), (node) => {
      const connections = numberAt(board, node, 'peakConnections');
      const seconds = connections / perSecond;
      if (!(seconds > patienceS)) return null;
      return {
        at: [idOf(board, node)],
        facts: ['api-gateway-websocket.new-connections-per-s'],
        data: { label: labelOf(board, node), connections, perSecond, seconds },
      };
    });
  },
} as const satisfies Rule;
