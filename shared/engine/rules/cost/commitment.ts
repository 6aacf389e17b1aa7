import { idOf, labelOf, nodesOf, numberAt, peakOverAverage } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const lines: readonly string[] = ['server-hours', 'vcpu-hours', 'memory-hours', 'node-hours', 'instance-hours'];
const machines = ['ec2-auto-scaling', 'ecs-fargate', 'eks', 'rds', 'aurora', 'elasticache', 'opensearch'] as const;

/** Machines that always run are paid for with a commitment. */
export const commitment = {
  id: 'commitment',
  severity: 'info',
  sources: [guide('L7 Level Cost Analysis')],
  params: {
    peak: { label: 'Largest peak over the average that is steady', default: 2, min: 1, max: 100 },
    usd: { label: 'USD a month from which it is told', default: 1000, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    const steady = nodesOf(board, ...machines).filter(
      (node) =>
        peakOverAverage(board, node) <= settingOf(board, commitment, 'peak') &&
        !(numberAt(board, node, 'spotShare') > 0),
    );
    // Whoever has settled what is under a commitment needs no reminder.
    const settled = (board.design.settings.commitment ?? 0) > 0;
    return verdictOf(steady, (node) => {
      const usd = usdOf(linesOf(board, node, ...lines));
      if (settled || !(usd >= settingOf(board, commitment, 'usd'))) return null;
      return { at: [idOf(board, node)], facts: [], data: { label: labelOf(board, node), usd } };
    });
  },
} as const satisfies Rule;
