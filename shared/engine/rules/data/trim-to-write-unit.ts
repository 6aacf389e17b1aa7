import { edgeIdOf, figure, idOf, into, labelOf, nodesOf, numberAt, trafficOn } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** A little over a whole unit is not paid as a whole one more. */
const littleOver = 0.25;

/** Items do not exceed a write unit by a little: compressing helps where it crosses the step, and only there. */
export const trimToWriteUnit = {
  id: 'trim-to-write-unit',
  severity: 'info',
  sources: [
    guide('Handle 1 million writes per second'),
    aws('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 50, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const unitKb = figure(board, 'dynamodb.write-unit-kb');
    const written = nodesOf(board, 'dynamodb').filter((node) =>
      into(board, node).some((edge) => trafficOn(board, edge).readShare !== 1),
    );
    return verdictOf(written, (node) => {
      const itemKb = numberAt(board, node, 'itemKb');
      const edges = into(board, node).filter((edge) => trafficOn(board, edge).readShare !== 1);
      const kb = Math.max(itemKb, ...edges.map((edge) => trafficOn(board, edge).payloadKb ?? Number.NaN));
      const units = Math.ceil(kb / unitKb - 1e-9);
      const fits = (units - 1) * unitKb;
      if (!(units > 1) || kb - fits > littleOver * unitKb) return null;
      const usd = usdOf(linesOf(board, node, 'write-requests', 'scaled-write-unit-hours')) / units;
      if (!(usd >= settingOf(board, trimToWriteUnit, 'usd'))) return null;
      const id = idOf(board, node);
      const trimmed = edges.filter((edge) => (trafficOn(board, edge).payloadKb ?? 0) > fits);
      return {
        at: [id],
        facts: ['dynamodb.write-unit-kb', 'dynamodb.on-demand-write'],
        data: { label: labelOf(board, node), kb, units, fits, fewer: units - 1, usd },
        fix: {
          params: {
            ...Object.fromEntries(trimmed.map((edge) => [`${edgeIdOf(board, edge)}.payloadKb`, fits])),
            ...(itemKb > fits ? { [`${id}.itemKb`]: fits } : {}),
          },
        },
      };
    });
  },
} as const satisfies Rule;
