import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** X-Ray's own default records one request a second and five per cent of the rest. */
const usual = 0.05;

/** A few traces of each kind tell as much as all of them. */
export const traceSampling = {
  id: 'trace-sampling',
  severity: 'warning',
  sources: [guide('Handle 1 Billion Events per Day'), aws('https://aws.amazon.com/xray/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 100, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'x-ray'), (node) => {
      const usd = usdOf(linesOf(board, node, 'recorded', 'insights'));
      const sampling = numberAt(board, node, 'sampling');
      if (!(sampling > usual && usd >= settingOf(board, traceSampling, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['x-ray.recorded'],
        data: { label: labelOf(board, node), usd, sampling, usual, saved: usd * (1 - usual / sampling) },
        fix: { params: { [`${id}.sampling`]: usual } },
      };
    });
  },
} as const satisfies Rule;
