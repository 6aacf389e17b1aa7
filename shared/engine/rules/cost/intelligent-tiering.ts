import {
  edgeAt,
  idOf,
  into,
  labelOf,
  nodesOf,
  numberAt,
  outOf,
  readsOn,
  scansOn,
  secondsOfMonth,
  valueAt,
} from '../ask.ts';
import { discounted, linesOf, usdOf } from '../bill.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const kbInGib = 1024 * 1024;

/** Much data that is hardly read moves to a cheaper class by itself. */
export const intelligentTiering = {
  id: 'intelligent-tiering',
  severity: 'info',
  sources: [guide('S3 Storage Classes Strategy'), guide('L7 Level Cost Analysis')],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 20, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const standard = nodesOf(board, 's3').filter((node) => valueAt(board, node, 'storageClass') === 'STANDARD');
    return verdictOf(standard, (node) => {
      const stored = numberAt(board, node, 'storedGb');
      const objectKb = numberAt(board, node, 'objectKb');
      const price = (key: string) => board.books.value(`s3.${key}`);
      if (!(objectKb >= price('min-billable-ia') && stored > 0)) return null;
      // A month can read no more different data than it reads at all, so at least the rest lies idle.
      const idle = Math.floor(Math.max(0, 1 - readGbPerMonth(board, node) / stored) * 100) / 100;
      const monitoring = ((stored * kbInGib) / objectKb / 1000) * price('intelligent-monitoring');
      const cheaper = stored * idle * (price('standard-storage') - price('intelligent-infrequent'));
      const saved = discounted(board, cheaper - monitoring);
      if (!(saved >= settingOf(board, intelligentTiering, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['s3.standard-storage', 's3.intelligent-infrequent', 's3.intelligent-monitoring', 's3.min-billable-ia'],
        data: { label: labelOf(board, node), usd: usdOf(linesOf(board, node, 'storage')), idle, saved },
        fix: { params: { [`${id}.storageClass`]: 'INTELLIGENT_TIERING', [`${id}.idleShare`]: idle } },
      };
    });
  },
} as const satisfies Rule;

/** GB that are read in a month, by callers and by query engines; NaN where that is unknown. */
function readGbPerMonth(board: Board, node: number): number {
  const kb = [...into(board, node), ...outOf(board, node)].map((edge) => {
    const { mbPerSecond, responseKb } = edgeAt(board, edge)?.throughput ?? {};
    if (scansOn(board, edge) === 1) return (mbPerSecond ?? Number.NaN) * 1000;
    const reads = into(board, node).includes(edge) ? readsOn(board, edge) : 0;
    return reads === 0 ? 0 : reads * (responseKb ?? Number.NaN);
  });
  return (kb.reduce((sum, one) => sum + one, 0) * secondsOfMonth(board)) / kbInGib;
}
