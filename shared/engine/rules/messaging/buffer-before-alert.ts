import { idOf, labelOf, leadingTo, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Longer than this, nobody would call it an alert. */
const promptSeconds = 60;

/** What people are told at once does not wait in a delivery buffer. */
export const bufferBeforeAlert = {
  id: 'buffer-before-alert',
  severity: 'info',
  sources: [guide('Pattern 2: Real-Time Analytics Pipeline'), aws('https://aws.amazon.com/firehose/pricing/')],
  fixes: true,
  check(board: Board) {
    const buffers = nodesOf(board, 'firehose');
    if (buffers.length === 0) return 'does-not-apply';
    const told = nodesOf(board, 'sns', 'api-gateway-websocket', 'client');
    const before = leadingTo(board, told);
    return verdictOf(buffers, (node) => {
      const seconds = numberAt(board, node, 'bufferSeconds');
      if (!before.has(node) || !(seconds > promptSeconds)) return null;
      return {
        at: [idOf(board, node)],
        facts: [],
        data: { label: labelOf(board, node), seconds },
        fix: { params: { [`${idOf(board, node)}.bufferSeconds`]: promptSeconds } },
      };
    });
  },
} as const satisfies Rule;
