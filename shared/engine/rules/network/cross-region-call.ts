import { edgeAt, edgeIdOf, fromOf, labelOf, roleAt, serviceAt, toOf } from '../ask.ts';
import { transferUsd } from '../bill.ts';
import { isOutside } from '../entry.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** Nobody waits for another region: calls stay inside one, and what must cross is handed over. */
export const crossRegionCall = {
  id: 'cross-region-call',
  severity: 'warning',
  sources: [
    aws('https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/'),
  ],
  check(board: Board) {
    const crossing = board.crossings.flatMap((crosses, edge) => {
      if (crosses !== 'region') return [];
      const [from, to] = [fromOf(board, edge), toOf(board, edge)];
      // DNS and a CDN have no region, and a client is wherever it is.
      const placeless = isOutside(board, from) || isOutside(board, to) || isGlobal(board, from) || isGlobal(board, to);
      return placeless ? [] : [edge];
    });
    return verdictOf(crossing, (edge) => {
      const target = toOf(board, edge);
      const { mode, throughput } = edgeAt(board, edge) ?? {};
      // Replication from store to store is no call.
      if (mode !== 'sync' || roleAt(board, fromOf(board, edge)) === 'store' || !((throughput?.perSecond ?? 1) > 0))
        return null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: ['data-transfer.inter-region'],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, target),
          store: roleAt(board, target) === 'store' ? 1 : 0,
          usd: transferUsd(board, edge, 'inter-region'),
        },
      };
    });
  },
} as const satisfies Rule;

function isGlobal(board: Board, node: number): boolean {
  return ['cloudfront', 'route-53', 'shield', 'waf', 'vpc-peering'].includes(serviceAt(board, node));
}
