import type { Asked } from './asked.ts';

/** Objects, files and what asks them. */
export const askedOfStorage: Asked = {
  s3: {
    'writes-per-prefix': 'How many writes a second does one S3 prefix take at least?',
    'reads-per-prefix': 'How many reads a second does one S3 prefix give at least?',
    'standard-storage': 'What does a GB in S3 Standard cost a month, in the first 50 TB?',
    'standard-put': 'What do 1,000 PUT requests to S3 Standard cost?',
    'standard-get': 'What do 1,000 GET requests to S3 Standard cost?',
    'single-put-max': 'How large may an object be that is uploaded with a single PUT?',
    'multipart-recommended-from': 'From which size on is multipart upload advised?',
    'multipart-parts': 'How many parts may one multipart upload have?',
    'part-size-min': 'How small may a part of a multipart upload be?',
    'part-size-max': 'How large may a part of a multipart upload be?',
    'max-object-size': 'How large may an S3 object be?',
    'read-after-write': 'Which consistency has a read after a write in S3?',
    'standard-ia-storage': 'What does a GB in S3 Standard-IA cost a month?',
    'standard-ia-retrieval': 'What does reading a GB from S3 Standard-IA cost?',
    'min-billable-ia': 'Which is the smallest object size that Standard-IA and Glacier Instant bill?',
    'min-duration-ia': 'How long is the shortest billed life of an object in Standard-IA?',
    'min-duration-glacier': 'How long is the shortest billed life of an object in Glacier Instant or Flexible?',
    'min-duration-deep': 'How long is the shortest billed life of an object in Deep Archive?',
    'glacier-instant-storage': 'What does a GB in Glacier Instant Retrieval cost a month?',
    'glacier-flexible-storage': 'What does a GB in Glacier Flexible Retrieval cost a month?',
    'glacier-flexible-wait': 'How long does a read from Glacier Flexible Retrieval wait?',
    'deep-archive-storage': 'What does a GB in Deep Archive cost a month?',
    'lifecycle-ia-days': 'After how many days does the guide’s lifecycle move objects to Standard-IA?',
    'lifecycle-glacier-days': 'After how many days does the guide’s lifecycle move objects to Glacier Flexible?',
    'latency-p50': 'About how long does S3 Standard take to the first byte?',
    'express-latency-p50': 'About how long does S3 Express One Zone take to the first byte?',
    sla: 'What availability does the SLA promise for S3 Standard?',
  },
  's3-vectors': {
    'vectors-per-index': 'How many vectors does one S3 Vectors index hold?',
    'latency-p50': 'About how long does a query of S3 Vectors take?',
    'write-vectors': 'How many vectors a second may be written to one S3 Vectors index?',
    'put-batch': 'How many vectors go into one write to S3 Vectors?',
    'storage-gb-month': 'What does a GB of vectors in S3 Vectors cost a month?',
    saving: 'How much cheaper than other vector databases is S3 Vectors said to be?',
  },
  athena: {
    scan: 'What does Athena charge for a TB scanned?',
  },
  opensearch: {
    'latency-p50': 'About how long does an OpenSearch query take?',
  },
};
