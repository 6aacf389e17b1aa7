import { edgeAt, edgeIdOf, fromOf, into, labelOf, nodeAt, nodesOf, outOf, toOf } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** From this part of the requests on, sign-in is asked on every request rather than once a visit. */
const most = 0.5;

/** A token is checked by whoever receives it; the user pool is asked when somebody signs in. */
export const tokenCheck = {
  id: 'token-check',
  severity: 'warning',
  sources: [aws('https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html')],
  fixes: true,
  check(board: Board) {
    const asked = nodesOf(board, 'cognito').flatMap((node) => into(board, node));
    return verdictOf(asked, (edge) => {
      const [from, pool] = [fromOf(board, edge), toOf(board, edge)];
      const asks = edgeAt(board, edge)?.throughput.perSecond ?? Number.NaN;
      const served = nodeAt(board, from).in?.perSecond ?? 0;
      const sent = outOf(board, from)
        .filter((other) => other !== edge)
        .map((other) => edgeAt(board, other)?.throughput.perSecond ?? 0);
      const busiest = Math.max(served, ...sent);
      const id = edgeIdOf(board, edge);
      if (!(asks > 0 && busiest > 0 && asks >= most * busiest)) return null;
      return {
        at: [id],
        facts: ['cognito.user-authentication-rps'],
        data: {
          from: labelOf(board, from),
          label: labelOf(board, pool),
          asks,
          limit: board.books.value('cognito.user-authentication-rps'),
        },
        ...(outOf(board, pool).length === 0 ? { fix: { params: { [`${id}.calls`]: 0.001 } } } : {}),
      };
    });
  },
} as const satisfies Rule;
