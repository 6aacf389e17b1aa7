import { idOf, into, labelOf, nodesOf, numberAt, serviceAt, targetsOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelPages } from './models.ts';

/** A second of 720p video as H.264, KB: an order of magnitude, until the arrow says more. */
const kbPerSecond = 600;

/** A model that makes videos has a bucket to put them into. */
export const videoOutputStore = {
  id: 'video-output-store',
  severity: 'warning',
  sources: [guide('Foundation Model Selection Framework'), aws(modelPages.quotas)],
  fixes: true,
  check(board: Board) {
    const asked = nodesOf(board, 'bedrock-nova-reel', 'bedrock-luma-ray-2').filter(
      (node) => into(board, node).length > 0,
    );
    return verdictOf(asked, (node) => {
      if (targetsOf(board, node).some((to) => serviceAt(board, to) === 's3')) return null;
      const payloadKb = numberAt(board, node, 'secondsPerVideo') * kbPerSecond;
      return {
        at: [idOf(board, node)],
        facts: [],
        data: { label: labelOf(board, node) },
        fix: putBehind(
          board,
          node,
          { service: 's3', label: 'Videos', params: { objectKb: payloadKb } },
          { payloadKb, readShare: 0 },
        ),
      };
    });
  },
} as const satisfies Rule;
