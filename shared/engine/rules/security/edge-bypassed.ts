import { edgeAt, edgeIdOf, feedersOf, fromOf, idOf, labelOf, nodesOf, serviceAt, targetsOf } from '../ask.ts';
import { doorsOf } from '../entry.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What a CDN fronts is not reached past it: whoever knows the address would skip its cache and its firewall. */
export const edgeBypassed = {
  id: 'edge-bypassed',
  severity: 'warning',
  sources: [guide('Networking & Security')],
  fixes: true,
  check(board: Board) {
    const origins = [...new Set(nodesOf(board, 'cloudfront').flatMap((front) => targetsOf(board, front)))].sort(
      (a, b) => a - b,
    );
    const past = new Map(doorsOf(board).map((door) => [door.node, door]));
    return verdictOf(origins, (node) => {
      const door = past.get(node);
      const front = feedersOf(board, node).find((feeder) => serviceAt(board, feeder) === 'cloudfront');
      if (door === undefined || front === undefined) return null;
      // Uploads with presigned addresses go to the bucket itself.
      const writes = (edgeAt(board, door.edge)?.throughput.readShare ?? 0) <= 0.5;
      if (serviceAt(board, node) === 's3' && writes) return null;
      const id = edgeIdOf(board, door.edge);
      return {
        at: [id, idOf(board, node)],
        facts: [],
        data: { source: labelOf(board, door.source), label: labelOf(board, node), front: labelOf(board, front) },
        fix: {
          reconnect: {
            [id]: { from: idOf(board, fromOf(board, door.edge)), to: idOf(board, front) },
          },
        },
      };
    });
  },
} as const satisfies Rule;
