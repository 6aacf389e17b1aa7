import { figure, idOf, labelOf, limitAt, nodesOf, numberAt, peakOverAverage } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Tasks are sized to be this full, as the catalog's own target has it. */
const taskTarget = 0.6;
const taskGb = 2;

/** A function that is busy day and night would cost less as tasks. */
export const steadyFunctions = {
  id: 'steady-functions',
  severity: 'info',
  sources: [guide('L7 Level Cost Analysis'), aws('https://aws.amazon.com/fargate/pricing/')],
  fixes: true,
  params: {
    peak: { label: 'Largest peak over the average that is steady', default: 2, min: 1, max: 100 },
    usd: { label: 'USD a month from which it is told', default: 500, min: 1, max: 1_000_000 },
  },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'lambda'), (node) => {
      const running = limitAt(board, node, 'concurrency')?.demand ?? Number.NaN;
      if (!(running >= 1) || !(peakOverAverage(board, node) <= settingOf(board, steadyFunctions, 'peak'))) return null;
      // A function of so much memory has one processor, and a task of one processor runs as many of them at once.
      const perTask = figure(board, 'lambda.vcpu-per-memory') / numberAt(board, node, 'memoryMb');
      const tasks = Math.ceil(running / perTask / taskTarget);
      const taskHour = figure(board, 'ecs-fargate.vcpu-hour-arm') + taskGb * figure(board, 'ecs-fargate.gb-hour-arm');
      const fargate = tasks * taskHour * board.design.settings.hoursPerMonth;
      const usd = usdOf(linesOf(board, node, 'requests', 'duration-arm64', 'duration-x86'));
      if (!(usd - fargate >= settingOf(board, steadyFunctions, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [
          'lambda.duration-arm-tier1',
          'lambda.vcpu-per-memory',
          'ecs-fargate.vcpu-hour-arm',
          'ecs-fargate.gb-hour-arm',
        ],
        data: { label: labelOf(board, node), running, usd, fargate, tasks },
        fix: {
          services: { [id]: 'ecs-fargate' },
          params: {
            [`${id}.tasks`]: tasks,
            [`${id}.rpsPerTask`]: Math.max(1, Math.round((perTask * 1000) / numberAt(board, node, 'avgDurationMs'))),
          },
        },
      };
    });
  },
} as const satisfies Rule;
