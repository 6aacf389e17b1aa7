import { s3VectorsFacts } from '../facts/s3-vectors.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Vectors in S3, searched by similarity. */
export const s3Vectors: ServiceDefinition = {
  id: 's3-vectors',
  name: 'S3 Vectors',
  category: 'storage',
  role: 'store',
  aliases: [
    's3-vector',
    'vector-store',
    'vector-bucket',
    'vector-index',
    'vector-db',
    'vector-database',
    'amazon-s3-vectors',
  ],
  params: {
    vectors: numberParam(
      'Vectors in the index',
      'vectors',
      10000000,
      [0, 2000000000],
      'query data processed and storage',
    ),
    dims: numberParam('Dimensions', 'dims', 1024, [1, 4096], '4 bytes each'),
    filterableKb: numberParam('Filterable metadata per vector', 'KB', 1, [0, 2], 'counts in query and storage'),
    nonfilterableKb: numberParam('Other metadata per vector', 'KB', 1, [0, 40], 'counts in storage only'),
    keyKb: numberParam('Key length', 'KB', 0.17, [0.001, 1], '1 byte per character'),
  },
  facts: s3VectorsFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
