import { edgeAt, edgeIdOf, figure, fromOf, idOf, into, labelOf, nodesOf, numberAt, trafficOn } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const bytesInKb = 1024;

/** Vectors are written many at a time: every request is billed as 128 KB. */
export const vectorBatch = {
  id: 'vector-batch',
  severity: 'info',
  sources: [guide('Core Concepts You Must Know'), aws('https://aws.amazon.com/s3/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 20, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const writes = nodesOf(board, 's3-vectors')
      .flatMap((node) => into(board, node).map((edge) => ({ node, edge })))
      .filter(({ edge }) => trafficOn(board, edge).readShare !== 1);
    return verdictOf(writes, ({ node, edge }) => {
      const { batch } = trafficOn(board, edge);
      const part = (key: string) => numberAt(board, node, key);
      const kb =
        (part('dims') * figure(board, 's3-vectors.dimension-bytes')) / bytesInKb +
        part('filterableKb') +
        part('nonfilterableKb') +
        part('keyKb');
      const least = figure(board, 's3-vectors.put-minimum-kb');
      const usd = edgeAt(board, edge)?.cost.lines.find((line) => line.key === 'data-written')?.usd ?? Number.NaN;
      const billed = least / ((batch ?? Number.NaN) * kb);
      const saved = usd * (1 - 1 / billed);
      if (!(billed > 1) || !(saved >= settingOf(board, vectorBatch, 'usd'))) return null;
      const full = Math.min(figure(board, 's3-vectors.put-batch'), Math.ceil(least / kb));
      return {
        at: [edgeIdOf(board, edge), idOf(board, node)],
        facts: ['s3-vectors.put-minimum-kb', 's3-vectors.put-gb', 's3-vectors.put-batch'],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, node),
          batch,
          kb,
          least,
          billed,
          saved,
          full,
        },
        fix: { params: { [`${edgeIdOf(board, edge)}.batch`]: full } },
      };
    });
  },
} as const satisfies Rule;
