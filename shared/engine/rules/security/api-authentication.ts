import { edgeIdOf, idOf, labelOf, reachedFrom, serviceAt, targetsOf } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const apis = ['api-gateway-rest', 'api-gateway-http', 'api-gateway-websocket', 'appsync'] as const;
/** A client signs in once for about this many requests. */
const requestsPerSignIn = 1000;

/** Something says who calls a public API. Keys of a usage plan name a caller, they do not prove one. */
export const apiAuthentication = {
  id: 'api-authentication',
  severity: 'info',
  sources: [guide('Request Flow Architecture'), guide('Design a Global File Sync Service')],
  fixes: true,
  check(board: Board) {
    return verdictOf(doorsInto(board, ...apis), ({ node, edge, source }) => {
      const near = [...targetsOf(board, source), ...reachedFrom(board, node)];
      if (
        near.some(
          (one) => serviceAt(board, one) === 'cognito' || /auth|login|sign.?in|identity/i.test(labelOf(board, one)),
        )
      )
        return null;
      const id = idOf(board, node);
      const pool = `${id}-sign-in`;
      return {
        at: [id, edgeIdOf(board, edge)],
        facts: ['cognito.user-authentication-rps'],
        data: { label: labelOf(board, node), source: labelOf(board, source) },
        fix: {
          nodes: [
            { id: pool, service: 'cognito', label: 'Sign-in', group: null, params: {}, near: idOf(board, source) },
          ],
          edges: [
            {
              id: `${pool}-in`,
              from: idOf(board, source),
              to: pool,
              label: 'signs in',
              params: { calls: 1 / requestsPerSignIn },
            },
          ],
        },
      };
    });
  },
} as const satisfies Rule;
