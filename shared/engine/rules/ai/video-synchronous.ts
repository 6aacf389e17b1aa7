import { edgeIdOf, idOf, into, labelOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelPages } from './models.ts';

/** Nobody waits for a video: it is a job that runs for minutes. */
export const videoSynchronous = {
  id: 'video-synchronous',
  severity: 'error',
  sources: [guide('Foundation Model Selection Framework'), aws(modelPages.quotas)],
  fixes: true,
  check(board: Board) {
    const asked = nodesOf(board, 'bedrock-nova-reel', 'bedrock-luma-ray-2').filter(
      (node) => into(board, node).length > 0,
    );
    return verdictOf(asked, (node) => {
      const waiting = into(board, node).filter((edge) => board.modes[edge] === 'sync');
      if (waiting.length === 0) return null;
      return {
        at: [idOf(board, node), ...waiting.map((edge) => edgeIdOf(board, edge))],
        facts: [],
        data: { label: labelOf(board, node), seconds: numberAt(board, node, 'renderS') },
        fix: { params: Object.fromEntries(waiting.map((edge) => [`${edgeIdOf(board, edge)}.mode`, 'async'])) },
      };
    });
  },
} as const satisfies Rule;
