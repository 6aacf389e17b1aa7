import { figure } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { largestPutMb, uploadFound, uploadsOf } from './uploads.ts';

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
    const most = largestPutMb(board);
    return verdictOf(uploadsOf(board), ({ edge, mb }) =>
      mb >= from && mb < most ? uploadFound(board, edge, mb, from, 's3.multipart-recommended-from') : null,
    );
  },
} as const satisfies Rule;
