import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { largestPutMb, uploadFound, uploadsOf } from './uploads.ts';

/** Says which objects cannot be uploaded in one request at all, and how large their parts must be. */
export const multipartMandatory = {
  id: 'multipart-mandatory',
  severity: 'warning',
  sources: [
    guide('S3 Request Patterns & Optimization'),
    aws('https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html'),
  ],
  check(board: Board) {
    const most = largestPutMb(board);
    return verdictOf(uploadsOf(board), ({ edge, mb }) =>
      mb >= most ? uploadFound(board, edge, mb, most, 's3.single-put-max') : null,
    );
  },
} as const satisfies Rule;
