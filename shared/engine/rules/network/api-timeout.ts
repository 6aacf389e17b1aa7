import { edgeAt, edgeIdOf, fromOf, labelOf, nodesOf, numberAt, outOf, serviceAt, toOf, valueAt } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

const apis = ['api-gateway-rest', 'api-gateway-http', 'api-gateway-websocket'] as const;

/** Work behind an API answers before the API stops waiting, or is handed to a queue. */
export const apiTimeout = {
  id: 'api-timeout',
  severity: 'error',
  sources: [
    guide('Request Flow Architecture'),
    aws('https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const waits = nodesOf(board, ...apis)
      .flatMap((node) => outOf(board, node))
      .filter((edge) => edgeAt(board, edge)?.mode === 'sync' && secondsOf(board, toOf(board, edge)) !== null);
    return verdictOf(waits, (edge) => {
      const api = fromOf(board, edge);
      const fact = `${serviceAt(board, api)}.integration-timeout`;
      const own = numberAt(board, api, 'integrationTimeoutS');
      const limit = Number.isNaN(own) ? board.books.value(fact) : own;
      const seconds = secondsOf(board, toOf(board, edge)) ?? 0;
      if (!(seconds > limit)) return null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: [fact],
        data: { from: labelOf(board, api), to: labelOf(board, toOf(board, edge)), seconds, limit },
        fix: insertOn(board, edge, [{ service: 'sqs-standard', label: 'Work queue' }]),
      };
    });
  },
} as const satisfies Rule;

/** How long a call of the service takes where the board says so, s. */
function secondsOf(board: Board, node: number): number | null {
  switch (serviceAt(board, node)) {
    case 'lambda':
      return numberAt(board, node, 'avgDurationMs') / 1000;
    case 'step-functions-express':
      return valueAt(board, node, 'synchronous') === true ? numberAt(board, node, 'durationMs') / 1000 : null;
    case 'sagemaker-realtime':
    case 'sagemaker-serverless':
      return numberAt(board, node, 'msPerRequest') / 1000;
    default:
      return null;
  }
}
