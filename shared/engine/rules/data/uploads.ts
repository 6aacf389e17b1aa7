/** Uploads into an object store, and the parts that they are made of. */
import {
  edgeIdOf,
  figure,
  fromOf,
  idOf,
  into,
  labelOf,
  nodesOf,
  perBoard,
  resolvedOf,
  toOf,
  trafficOn,
} from '../ask.ts';
import type { Board, Found } from '../rule.ts';

const kbInMb = 1000;
const mbInGb = 1000;
/** S3 takes no smaller part but the last, MB. */
const smallestPartMb = 5;

/** Every arrow that writes objects into S3, but for delivery streams, which know how; sizes that are unknown are left out. */
export const uploadsOf = perBoard((board): readonly { readonly edge: number; readonly mb: number }[] =>
  nodesOf(board, 's3')
    .flatMap((node) => into(board, node))
    .flatMap((edge) => {
      const { role } = resolvedOf(board, fromOf(board, edge));
      const { payloadKb, readShare } = trafficOn(board, edge);
      const isUpload = role !== 'query' && role !== 'batcher' && readShare !== 1;
      return isUpload && payloadKb !== null ? [{ edge, mb: payloadKb / kbInMb }] : [];
    }),
);

/** What is found at an upload of so many MB; `limit` is the size from which it is told. */
export function uploadFound(board: Board, edge: number, mb: number, limit: number, fact: string): Found {
  const to = toOf(board, edge);
  const parts = figure(board, 's3.multipart-parts');
  return {
    at: [edgeIdOf(board, edge), idOf(board, to)],
    facts: [fact, 's3.multipart-parts'],
    data: {
      from: labelOf(board, fromOf(board, edge)),
      to: labelOf(board, to),
      mb,
      limit,
      // The guide caps a part at 100 MB, which runs out of parts above 1 TB.
      partMb: Math.max(smallestPartMb, Math.ceil(mb / parts)),
      parts,
    },
  };
}

/** From here on one request is refused, MB. */
export function largestPutMb(board: Board): number {
  return figure(board, 's3.single-put-max') * mbInGb;
}
