import { edgeIdOf, fromOf, idOf, into, labelOf, nodesOf, onRequestPath } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** Nobody waits for the answer of a standard workflow: starting it answers at once. */
export const standardCannotAnswer = {
  id: 'standard-cannot-answer',
  severity: 'info',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md'),
  ],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    const started = nodesOf(board, 'step-functions-standard').flatMap((node) =>
      into(board, node).map((edge) => ({ node, edge })),
    );
    return verdictOf(started, ({ node, edge }) => {
      if (board.modes[edge] === 'async' || !path.has(node)) return null;
      const at = edgeIdOf(board, edge);
      return {
        at: [at, idOf(board, node)],
        facts: [],
        data: { from: labelOf(board, fromOf(board, edge)), to: labelOf(board, node) },
        fix: { params: { [`${at}.mode`]: 'async' } },
      };
    });
  },
} as const satisfies Rule;
