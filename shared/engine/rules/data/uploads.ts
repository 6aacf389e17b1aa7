/** Uploads into an object store, and the parts that they are made of. */
import { edgeIdOf, figure, fromOf, idOf, into, labelOf, nodesOf, resolvedOf, toOf, trafficOn } from '../ask.ts';
import type { Board, Data } from '../rule.ts';

const kbInMb = 1000;
const mbInGb = 1000;
/** S3 takes no smaller part but the last, MB. */
const smallestPartMb = 5;

export interface Upload {
  readonly at: readonly string[];
  readonly mb: number;
  readonly data: Data;
}

/** Every arrow that writes objects into S3, but for delivery streams, which know how; sizes that are unknown are left out. */
export function uploadsOf(board: Board): readonly Upload[] {
  const uploads = (edge: number) => !['query', 'batcher'].includes(resolvedOf(board, fromOf(board, edge)).role);
  return nodesOf(board, 's3')
    .flatMap((node) => into(board, node))
    .filter((edge) => uploads(edge) && trafficOn(board, edge).readShare !== 1)
    .flatMap((edge): readonly Upload[] => {
      const { payloadKb } = trafficOn(board, edge);
      if (payloadKb === null) return [];
      const mb = payloadKb / kbInMb;
      const to = toOf(board, edge);
      return [
        {
          at: [edgeIdOf(board, edge), idOf(board, to)],
          mb,
          data: {
            from: labelOf(board, fromOf(board, edge)),
            to: labelOf(board, to),
            mb,
            // The guide caps a part at 100 MB, which runs out of parts above 1 TB.
            partMb: Math.max(smallestPartMb, Math.ceil(mb / figure(board, 's3.multipart-parts'))),
            parts: figure(board, 's3.multipart-parts'),
          },
        },
      ];
    });
}

/** From here on one request is refused, MB. */
export function largestPutMb(board: Board): number {
  return figure(board, 's3.single-put-max') * mbInGb;
}
