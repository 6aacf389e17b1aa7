import { edgeIdOf, idOf, labelOf, nodesOf, numberAt, outOf, serviceAt, toOf } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** A function does not wait for another: both are billed while one of them works. */
export const functionCallsFunction = {
  id: 'function-calls-function',
  severity: 'warning',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md'),
  ],
  fixes: true,
  check(board: Board) {
    const calls = nodesOf(board, 'lambda').flatMap((node) => outOf(board, node).map((edge) => ({ node, edge })));
    return verdictOf(calls, ({ node, edge }) => {
      const to = toOf(board, edge);
      if (serviceAt(board, to) !== 'lambda' || to === node || board.modes[edge] === 'async') return null;
      return {
        at: [edgeIdOf(board, edge), idOf(board, node), idOf(board, to)],
        facts: [],
        data: { from: labelOf(board, node), to: labelOf(board, to), ms: numberAt(board, to, 'avgDurationMs') },
        fix: insertOn(board, edge, [{ service: 'sqs-standard', label: `${labelOf(board, to)} queue` }]),
      };
    });
  },
} as const satisfies Rule;
