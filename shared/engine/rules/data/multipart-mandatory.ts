import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { largestPutMb, uploadsOf } from './uploads.ts';

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
    return verdictOf(uploadsOf(board), ({ at, mb, data }) =>
      mb >= most ? { at, facts: ['s3.single-put-max', 's3.multipart-parts'], data: { ...data, limit: most } } : null,
    );
  },
} as const satisfies Rule;
