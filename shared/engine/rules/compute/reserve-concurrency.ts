import { tightFrom } from '../../limits.ts';
import { idOf, isGiven, labelOf, limitAt, nodesOf, onRequestPath } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Where functions crowd the account's quota, the one that people wait for has its part reserved. */
export const reserveConcurrency = {
  id: 'reserve-concurrency',
  severity: 'warning',
  sources: [
    guide('Lambda Limits & Workarounds'),
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/concurrency.md'),
  ],
  fixes: true,
  check(board: Board) {
    const functions = nodesOf(board, 'lambda');
    const path = onRequestPath(board);
    const awaited = functions.length > 1 ? functions.filter((node) => path.has(node)) : [];
    return verdictOf(awaited, (node) => {
      const quota = limitAt(board, node, 'concurrency');
      const demand = quota?.demand ?? 0;
      const others = (quota?.utilisation ?? 0) * (quota?.capacity ?? 0) - demand;
      // Alone it can only crowd out itself, and the plain limit says so.
      if (
        isGiven(board, node, 'reservedConcurrency') ||
        (quota?.utilisation ?? 0) < tightFrom ||
        others <= demand * 0.1
      )
        return null;
      const id = idOf(board, node);
      const reserved = Math.ceil(demand / tightFrom + 1e-9);
      return {
        at: [id],
        facts: ['lambda.concurrent-executions', 'lambda.unreserved-minimum'],
        data: {
          label: labelOf(board, node),
          full: quota?.utilisation ?? null,
          capacity: quota?.capacity ?? null,
          reserved,
        },
        fix: { params: { [`${id}.reservedConcurrency`]: reserved } },
      };
    });
  },
} as const satisfies Rule;
