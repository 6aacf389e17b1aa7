import { idOf, labelOf, labelsOf, nodesOf, numberAt, outOf, readsOn, serviceAt, targetsOf } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Static content that is cached well is answered at the edge four times out of five. */
const lowest = 0.8;

/** A CDN before a bucket answers most requests itself. */
export const edgeHitRatio = {
  id: 'edge-hit-ratio',
  severity: 'info',
  sources: [
    guide('Cache Optimization Strategies'),
    aws('https://aws.amazon.com/developer/application-security-performance/articles/increase-origin-offload'),
  ],
  check(board: Board) {
    const fronts = nodesOf(board, 'cloudfront').filter((node) =>
      targetsOf(board, node).some((target) => serviceAt(board, target) === 's3'),
    );
    return verdictOf(fronts, (node) => {
      const ratio = numberAt(board, node, 'hitRatio');
      if (!(ratio < lowest)) return null;
      const passed = outOf(board, node).reduce((sum, edge) => sum + readsOn(board, edge), 0);
      return {
        at: [idOf(board, node)],
        facts: [],
        data: {
          label: labelOf(board, node),
          ratio,
          lowest,
          origins: labelsOf(board, targetsOf(board, node)),
          passed: Number.isFinite(passed) ? passed : null,
        },
      };
    });
  },
} as const satisfies Rule;
