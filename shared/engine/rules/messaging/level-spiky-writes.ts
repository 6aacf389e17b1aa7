import { edgeIdOf, fromOf, idOf, into, labelOf, nodesOf, onRequestPath, roleAt, toOf, trafficOn } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { aws, type Board, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const fixedSize: readonly string[] = ['rds', 'aurora'];

/** A database of fixed size is not hit by every spike: a queue takes it, and a worker writes at its own pace. */
export const levelSpikyWrites = {
  id: 'level-spiky-writes',
  severity: 'info',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/concurrency.md'),
  ],
  fixes: true,
  params: { peak: { label: 'Peak over the average from which it is told', default: 5, min: 1, max: 1000 } },
  check(board: Board): Verdict {
    const path = onRequestPath(board);
    const writes = nodesOf(board, ...fixedSize)
      .flatMap((node) => into(board, node))
      .filter((edge) => {
        const from = fromOf(board, edge);
        return path.has(from) && roleAt(board, from) === 'relay' && trafficOn(board, edge).readShare !== 1;
      });
    return verdictOf(writes, (edge) => {
      const { perSecond, peakPerSecond, readShare } = trafficOn(board, edge);
      if (!perSecond || !peakPerSecond || readShare === null || readShare > 0.5) return null;
      const peak = peakPerSecond / perSecond;
      if (peak < settingOf(board, levelSpikyWrites, 'peak')) return null;
      const to = toOf(board, edge);
      return {
        at: [edgeIdOf(board, edge), idOf(board, to)],
        facts: [],
        data: { from: labelOf(board, fromOf(board, edge)), to: labelOf(board, to), peak, rate: peakPerSecond },
        fix: insertOn(board, edge, [
          { service: 'sqs-standard', label: `${labelOf(board, to)} writes` },
          { service: 'lambda', label: `${labelOf(board, to)} writer` },
        ]),
      };
    });
  },
} as const satisfies Rule;
