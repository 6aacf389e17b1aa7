import { idOf, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { isFedInBackground } from '../entry.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const discounts: Readonly<Record<string, string>> = {
  'ec2-auto-scaling': 'ec2-auto-scaling.spot-discount-typical',
  'ecs-fargate': 'ecs-fargate.spot-discount',
};
/** The part that goes to Spot; the rest stays when Spot capacity is taken back. */
const part = 0.7;

/** Workers that a queue waits for run on Spot for the most part. */
export const spotForWorkers = {
  id: 'spot-for-workers',
  severity: 'info',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 50, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const workers = nodesOf(board, ...Object.keys(discounts)).filter((node) => isFedInBackground(board, node));
    return verdictOf(workers, (node) => {
      const usd = usdOf(linesOf(board, node, 'server-hours', 'vcpu-hours', 'memory-hours'));
      if (numberAt(board, node, 'spotShare') !== 0 || !(usd >= settingOf(board, spotForWorkers, 'usd'))) return null;
      const fact = discounts[serviceAt(board, node)] as string;
      const cut = -board.books.value(fact);
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [fact],
        data: { label: labelOf(board, node), usd, cut, part, saved: usd * part * cut },
        fix: { params: { [`${id}.spotShare`]: part } },
      };
    });
  },
} as const satisfies Rule;
