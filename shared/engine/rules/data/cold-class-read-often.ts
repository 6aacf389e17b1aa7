import { figure, idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const billedForReading: ReadonlySet<unknown> = new Set(['STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR']);

/** A colder class saves more in storage than its reads cost. */
export const coldClassReadOften = {
  id: 'cold-class-read-often',
  severity: 'warning',
  sources: [guide('S3 Storage Classes Strategy'), aws('https://aws.amazon.com/s3/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD lost a month from which it is told', default: 10, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const cold = nodesOf(board, 's3').filter((node) => billedForReading.has(valueAt(board, node, 'storageClass')));
    return verdictOf(cold, (node) => {
      const reading = usdOf(linesOf(board, node, 'data-read', 'data-retrieved', 'read-requests'));
      const stored = usdOf(linesOf(board, node, 'class-storage'));
      const saved = numberAt(board, node, 'storedGb') * figure(board, 's3.standard-storage') - stored;
      if (!(reading - saved >= settingOf(board, coldClassReadOften, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['s3.standard-storage', 's3.standard-get', 's3.standard-ia-retrieval', 's3.glacier-instant-retrieval'],
        data: { label: labelOf(board, node), reading, saved: Math.max(0, saved) },
        fix: { params: { [`${id}.storageClass`]: 'INTELLIGENT_TIERING' } },
      };
    });
  },
} as const satisfies Rule;
