import {
  edgeIdOf,
  fromOf,
  idOf,
  into,
  labelOf,
  nodesOf,
  numberAt,
  outOf,
  roleAt,
  serviceAt,
  toOf,
  trafficOn,
} from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Objects that query engines read well, KB: AWS compacts to 128 MB. */
const wellReadKb = 128_000;
const small = 0.1;
const longestSeconds = 900;
const largestMb = 128;

/** Objects that a query engine reads are not needlessly small. */
export const smallDeliveredObjects = {
  id: 'small-delivered-objects',
  severity: 'info',
  sources: [
    guide('Pattern 2: Real-Time Analytics Pipeline'),
    aws(
      'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/bestpractices/Cost Optimizations/best_practices.md',
    ),
  ],
  fixes: true,
  check(board: Board) {
    const deliveries = nodesOf(board, 'firehose').flatMap((node) =>
      outOf(board, node)
        .filter((edge) => serviceAt(board, toOf(board, edge)) === 's3' && isQueried(board, toOf(board, edge)))
        .map((edge) => ({ node, edge })),
    );
    return verdictOf(deliveries, ({ node, edge }) => {
      const { payloadKb, perSecond } = trafficOn(board, edge);
      if (!payloadKb || !perSecond || payloadKb >= wellReadKb * small) return null;
      const larger = Math.min(largestMb * 1000, payloadKb * perSecond * longestSeconds);
      if (larger < 2 * payloadKb || numberAt(board, node, 'bufferSeconds') >= longestSeconds) return null;
      const id = idOf(board, node);
      return {
        at: [id, edgeIdOf(board, edge)],
        facts: ['s3.standard-put', 's3.standard-get'],
        data: { label: labelOf(board, node), to: labelOf(board, toOf(board, edge)), kb: payloadKb, larger },
        fix: { params: { [`${id}.bufferSeconds`]: longestSeconds, [`${id}.bufferMb`]: largestMb } },
      };
    });
  },
} as const satisfies Rule;

/** A query engine reads the store, whichever way its arrow is drawn. */
function isQueried(board: Board, store: number): boolean {
  const others = [
    ...outOf(board, store).map((edge) => toOf(board, edge)),
    ...into(board, store).map((edge) => fromOf(board, edge)),
  ];
  return others.some((node) => roleAt(board, node) === 'query');
}
