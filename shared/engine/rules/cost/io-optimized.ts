import { idOf, labelOf, nodesOf, serviceAt, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** An Aurora cluster whose reads and writes of pages are a quarter of its bill pays for none of them. */
export const ioOptimized = {
  id: 'io-optimized',
  severity: 'info',
  sources: [guide('L7 Level Cost Analysis'), aws('https://aws.amazon.com/rds/aurora/pricing/')],
  fixes: true,
  params: { part: { label: 'Part of the cluster’s bill', default: 0.25, min: 0, max: 1 } },
  check(board: Board): Verdict {
    const standard = nodesOf(board, 'aurora', 'aurora-serverless-v2').filter(
      (node) => valueAt(board, node, 'storageConfig') === 'standard',
    );
    return verdictOf(standard, (node) => {
      const usd = usdOf(linesOf(board, node));
      const io = usdOf(linesOf(board, node, 'io-requests'));
      if (!(io / usd > settingOf(board, ioOptimized, 'part'))) return null;
      const id = idOf(board, node);
      const service = serviceAt(board, node);
      return {
        at: [id],
        facts: [`${service}.io-requests`, `${service}.storage-io-optimized`],
        data: { label: labelOf(board, node), io, part: io / usd },
        fix: { params: { [`${id}.storageConfig`]: 'io-optimized' } },
      };
    });
  },
} as const satisfies Rule;
