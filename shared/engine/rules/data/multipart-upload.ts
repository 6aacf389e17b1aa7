import { figure } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { largestPutMb, uploadsOf } from './uploads.ts';

/** Large objects are uploaded in parts. */
export const multipartUpload = {
  id: 'multipart-upload',
  severity: 'info',
  sources: [
    guide('S3 Request Patterns & Optimization'),
    guide('Design a Global File Sync Service'),
    aws('https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html'),
  ],
  check(board: Board) {
    const from = figure(board, 's3.multipart-recommended-from');
    return verdictOf(uploadsOf(board), ({ at, mb, data }) =>
      mb >= from && mb < largestPutMb(board)
        ? { at, facts: ['s3.multipart-recommended-from', 's3.multipart-parts'], data: { ...data, limit: from } }
        : null,
    );
  },
} as const satisfies Rule;
