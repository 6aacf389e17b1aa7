import type { FactSheet } from '../fact.ts';

/** Figures of Amazon S3 Vectors, each with where it was read. */
export const s3VectorsFacts = {
  buckets: {
    label: 'Buckets',
    unit: 'vector buckets',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'account, region',
  },
  'indexes-per-bucket': {
    label: 'Indexes per bucket',
    unit: 'indexes',
    aws: {
      value: 10000,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'bucket',
  },
  'vectors-per-index': {
    label: 'Vectors per index',
    unit: 'vectors',
    aws: {
      value: 2000000000,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'index',
  },
  dimensions: {
    label: 'Dimensions',
    unit: 'dimensions',
    aws: {
      value: 4096,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'vector',
  },
  'metadata-total-kb': {
    label: 'Metadata total kb',
    unit: 'KB',
    aws: {
      value: 40,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'vector',
  },
  'metadata-filterable-kb': {
    label: 'Metadata filterable kb',
    unit: 'KB',
    aws: {
      value: 2,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'vector',
  },
  'metadata-keys': {
    label: 'Metadata keys',
    unit: 'keys',
    aws: {
      value: 50,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'vector',
  },
  'nonfilterable-keys': {
    label: 'Nonfilterable keys',
    unit: 'keys',
    aws: {
      value: 10,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'index',
  },
  'write-requests': {
    label: 'Write requests',
    unit: 'requests/s',
    aws: {
      value: 1000,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'Put+Delete requests/s; index',
  },
  'write-vectors': {
    label: 'Write vectors',
    unit: 'vectors/s',
    aws: {
      value: 2500,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'index',
  },
  'payload-mib': {
    label: 'Payload mib',
    unit: 'MiB',
    aws: {
      value: 20,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'request',
  },
  'put-batch': {
    label: 'Put batch',
    unit: 'vectors',
    aws: {
      value: 500,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'PutVectors call',
  },
  'get-batch': {
    label: 'Get batch',
    unit: 'vectors',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'GetVectors call',
  },
  'top-k': {
    label: 'Top k',
    unit: 'results',
    aws: {
      value: 100,
      url: 'https://docs.aws.amazon.com/en_es/AmazonS3/latest/userguide/s3-vectors-limitations.html',
      asOf: '2026',
    },
    confidence: 'high',
    note: 'query',
  },
  'storage-gb-month': {
    label: 'Storage gb month',
    unit: 'USD per GB-month',
    aws: {
      value: 0.06,
      url: 'https://github.com/forattini-dev/s3db.js/blob/8881ff0f1c5aafe67ca92e8f661367ac306da71c/docs/aws/aws-s3-costs-3-vectors.md',
      asOf: '2025-11',
    },
    confidence: 'high',
    note: 'binary GB',
  },
  'put-gb': {
    label: 'Put gb',
    unit: 'USD per GB',
    aws: {
      value: 0.2,
      url: 'https://github.com/hev/vector-cost/blob/4ef49260533de640108629cac50cfd56d78e1295/rates/s3-vectors.json',
      asOf: '2026-08-05',
    },
    confidence: 'medium',
    note: 'uploaded; at least 128 KB per PUT',
  },
  'query-request': {
    label: 'Query request',
    unit: 'USD per query',
    aws: {
      value: 2.5e-6,
      url: 'https://github.com/forattini-dev/s3db.js/blob/8881ff0f1c5aafe67ca92e8f661367ac306da71c/docs/aws/aws-s3-costs-3-vectors.md',
      asOf: '2025-11',
    },
    confidence: 'high',
  },
  'processed-tb-first-100k': {
    label: 'Processed tb first 100k',
    unit: 'USD per TB',
    aws: {
      value: 0.004,
      url: 'https://github.com/forattini-dev/s3db.js/blob/8881ff0f1c5aafe67ca92e8f661367ac306da71c/docs/aws/aws-s3-costs-3-vectors.md',
      asOf: '2025-11',
    },
    confidence: 'high',
    note: 'first 100,000 vectors of the index',
  },
  'processed-tb-100k-10m': {
    label: 'Processed tb 100k 10m',
    unit: 'USD per TB',
    aws: {
      value: 0.002,
      url: 'https://github.com/forattini-dev/s3db.js/blob/8881ff0f1c5aafe67ca92e8f661367ac306da71c/docs/aws/aws-s3-costs-3-vectors.md',
      asOf: '2025-11',
    },
    confidence: 'high',
    note: '100,000 to 10M',
  },
  'processed-tb-over-10m': {
    label: 'Processed tb over 10m',
    unit: 'USD per TB',
    aws: {
      value: 0.0004,
      url: 'https://dev.classmethod.jp/en/articles/20260616-s3-vectors-query-charges/',
      asOf: '2026-06-16',
    },
    confidence: 'medium',
    note: 'above 10M, since 2026-06-16',
  },
  'returned-gb': {
    label: 'Returned gb',
    unit: 'USD per GB',
    aws: { value: 0.01, url: 'https://aws.amazon.com/s3/pricing/', asOf: '2026-09' },
    confidence: 'medium',
    note: 'returned above 512 KB per query; 256 B minimum per result',
  },
} as const satisfies FactSheet;
