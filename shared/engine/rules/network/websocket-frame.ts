import { edgeAt, idOf, into, labelOf, nodesOf, numberAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Messages over a WebSocket fit one frame: larger ones are cut up, and each piece is billed. */
export const websocketFrame = {
  id: 'websocket-frame',
  severity: 'info',
  sources: [guide('Request Flow Architecture'), aws('https://aws.amazon.com/api-gateway/pricing/')],
  check(board: Board) {
    const frame = board.books.value('api-gateway-websocket.frame');
    return verdictOf(nodesOf(board, 'api-gateway-websocket'), (node) => {
      const received = into(board, node).map((edge) => edgeAt(board, edge)?.throughput.payloadKb ?? 0);
      const sent = numberAt(board, node, 'messagesOutRps') > 0 ? numberAt(board, node, 'messageKb') : 0;
      const largest = Math.max(sent, ...received);
      if (!(largest > frame)) return null;
      return {
        at: [idOf(board, node)],
        facts: ['api-gateway-websocket.frame'],
        data: {
          label: labelOf(board, node),
          kb: largest,
          frame,
          pieces: Math.ceil(largest / frame),
          usd: usdOf(linesOf(board, node, 'messages', 'messages-sent')),
        },
      };
    });
  },
} as const satisfies Rule;
