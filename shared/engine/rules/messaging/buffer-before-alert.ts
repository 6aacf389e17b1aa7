import { idOf, labelOf, leadingTo, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What people are told at once does not wait in a delivery buffer. */
export const bufferBeforeAlert = {
  id: 'buffer-before-alert',
  severity: 'info',
  sources: [guide('Pattern 2: Real-Time Analytics Pipeline'), aws('https://aws.amazon.com/firehose/pricing/')],
  fixes: true,
  params: { seconds: { label: 'Longest wait of an alert, s', default: 60, min: 0, max: 900 } },
  check(board: Board): Verdict {
    const buffers = nodesOf(board, 'firehose');
    if (buffers.length === 0) return 'does-not-apply';
    const told = nodesOf(board, 'sns', 'api-gateway-websocket', 'client');
    const before = leadingTo(board, told);
    return verdictOf(buffers, (node) => {
      const seconds = numberAt(board, node, 'bufferSeconds');
      if (!before.has(node) || !(seconds > settingOf(board, bufferBeforeAlert, 'seconds'))) return null;
      return {
        at: [idOf(board, node)],
        facts: [],
        data: { label: labelOf(board, node), seconds },
        fix: { params: { [`${idOf(board, node)}.bufferSeconds`]: settingOf(board, bufferBeforeAlert, 'seconds') } },
      };
    });
  },
} as const satisfies Rule;
