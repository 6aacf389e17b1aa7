import { allEdges, edgeAt, edgeIdOf, fromOf, labelOf, serviceAt, toOf } from '../ask.ts';
import { transferUsd } from '../bill.ts';
import { isOutside } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Much that people read from the internet comes from a CDN, which costs less a GB and answers repeats itself. */
export const edgeBeforeContent = {
  id: 'edge-before-content',
  severity: 'info',
  sources: [
    guide('Cache Optimization Strategies'),
    guide('L7 Level Cost Analysis'),
    aws('https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/'),
  ],
  fixes: true,
  params: { usd: { label: 'USD of transfer a month from which it is told', default: 100, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const reads = allEdges(board).flatMap((edge) =>
      isOutside(board, fromOf(board, edge)) &&
      // A CDN stands behind DNS, so an arrow into DNS has no place for one.
      serviceAt(board, toOf(board, edge)) !== 'route-53' &&
      (edgeAt(board, edge)?.throughput.readShare ?? 0) > 0.5
        ? [edge]
        : [],
    );
    return verdictOf(reads, (edge) => {
      const usd = transferUsd(board, edge, 'internet-out');
      if (!(usd >= settingOf(board, edgeBeforeContent, 'usd'))) return null;
      const objects = serviceAt(board, toOf(board, edge)) === 's3';
      return {
        at: [edgeIdOf(board, edge)],
        facts: ['data-transfer.internet-tier1', 'cloudfront.dto-tier1', 'cloudfront.from-aws-origin'],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, toOf(board, edge)),
          usd,
          direct: board.books.value('data-transfer.internet-tier1'),
          edge: board.books.value('cloudfront.dto-tier1'),
        },
        // Objects of a bucket are the same for everybody; what a service answers may not be, so nothing is counted as kept.
        fix: insertOn(board, edge, [
          { service: 'cloudfront', label: 'CloudFront', group: null, params: objects ? {} : { hitRatio: 0, ttlS: 0 } },
        ]),
      };
    });
  },
} as const satisfies Rule;
