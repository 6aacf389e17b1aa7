import { idOf, labelOf, limitAt, nodesOf, numberAt, onRequestPath, peakOverAverage, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** A function that people wait for is warm before a spike. */
export const coldStarts = {
  id: 'cold-starts',
  severity: 'info',
  sources: [
    guide('Cold Start Optimization'),
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/concurrency.md'),
  ],
  fixes: true,
  params: {
    peak: { label: 'Peak over the average from which it is told', default: 4, min: 1, max: 1000 },
    runs: { label: 'Runs at once from which it is told', default: 10, min: 1, max: 100_000 },
  },
  check(board: Board): Verdict {
    const path = onRequestPath(board);
    return verdictOf(
      nodesOf(board, 'lambda').filter((node) => path.has(node)),
      (node) => {
        const running = limitAt(board, node, 'concurrency')?.demand ?? 0;
        const peak = peakOverAverage(board, node);
        const warmed =
          numberAt(board, node, 'provisionedConcurrency') > 0 || valueAt(board, node, 'snapStart') === true;
        const spikes = peak >= settingOf(board, coldStarts, 'peak') && running >= settingOf(board, coldStarts, 'runs');
        if (warmed || !spikes) return null;
        const id = idOf(board, node);
        return {
          at: [id],
          facts: ['lambda.provisioned-concurrency', 'lambda.provisioned-duration', 'lambda.scaling-rate'],
          data: { label: labelOf(board, node), peak, running, usual: running / peak },
          fix: { params: { [`${id}.provisionedConcurrency`]: Math.ceil(running) } },
        };
      },
    );
  },
} as const satisfies Rule;
