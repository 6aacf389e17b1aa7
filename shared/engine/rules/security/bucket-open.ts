import { edgeAt, edgeIdOf, idOf, labelOf, nodesOf } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A bucket is read through a CDN and written through presigned addresses; it is never public itself. */
export const bucketOpen = {
  id: 'bucket-open',
  severity: 'info',
  sources: [guide('Cache Optimization Strategies'), guide('Lambda Limits & Workarounds')],
  fixes: true,
  check(board: Board) {
    const open = new Map(doorsInto(board, 's3').map((door) => [door.node, door]));
    return verdictOf(nodesOf(board, 's3'), (node) => {
      const door = open.get(node);
      if (door === undefined) return null;
      const reads = (edgeAt(board, door.edge)?.throughput.readShare ?? 0) > 0.5;
      return {
        at: [idOf(board, node), edgeIdOf(board, door.edge)],
        facts: [],
        data: { label: labelOf(board, node), source: labelOf(board, door.source), reads: reads ? 1 : 0 },
        ...(reads
          ? { fix: insertOn(board, door.edge, [{ service: 'cloudfront', label: 'CloudFront', group: null }]) }
          : {}),
      };
    });
  },
} as const satisfies Rule;
