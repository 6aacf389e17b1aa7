import { edgeAt, edgeIdOf, fromOf, into, labelOf, nodesOf, serviceAt, toOf, valueAt } from '../ask.ts';
import { usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What each service rounds a record up to, and the line that it is billed on. */
const steps: Readonly<
  Record<string, { readonly line: string; readonly kb: (board: Board) => number; readonly fact: string }>
> = {
  // AWS bills a record in payload units of 25 KB; the price's unit names the size.
  'kinesis-data-streams': { line: 'put-units', kb: () => 25, fact: 'kinesis-data-streams.put-payload-unit' },
  firehose: {
    line: 'data-ingested',
    kb: (board) => board.books.value('firehose.record-rounding-kb'),
    fact: 'firehose.record-rounding-kb',
  },
};

/** Small records travel together: each is billed as a whole step, however little of it it fills. */
export const smallRecords = {
  id: 'small-records',
  severity: 'info',
  sources: [
    guide('Handle 1 Billion Events per Day'),
    aws('https://aws.amazon.com/kinesis/data-streams/faqs/'),
    aws('https://aws.amazon.com/firehose/pricing/'),
  ],
  params: { usd: { label: 'USD saved a month from which it is told', default: 50, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const arrows = nodesOf(board, ...Object.keys(steps)).flatMap((node) =>
      valueAt(board, node, 'destination') === 'iceberg' ? [] : into(board, node),
    );
    return verdictOf(arrows, (edge) => {
      const { line, kb, fact } = steps[serviceAt(board, toOf(board, edge))] as (typeof steps)[string];
      const step = kb(board);
      const { cost, throughput } = edgeAt(board, edge) ?? {};
      const size = throughput?.payloadKb ?? Number.NaN;
      const usd = usdOf((cost?.lines ?? []).filter(({ key }) => key === line));
      const filled = size / (Math.ceil(size / step - 1e-9) * step);
      const saved = usd * (1 - filled);
      if (!(saved >= settingOf(board, smallRecords, 'usd') && filled <= 0.5)) return null;
      return {
        at: [edgeIdOf(board, edge)],
        facts: [fact],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, toOf(board, edge)),
          size,
          step,
          usd,
          saved,
          stream: line === 'put-units' ? 1 : 0,
        },
      };
    });
  },
} as const satisfies Rule;
