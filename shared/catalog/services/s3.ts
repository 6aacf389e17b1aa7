import { s3Facts } from '../facts/s3.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Object storage; every prefix takes its own share of requests. */
export const s3: ServiceDefinition = {
  id: 's3',
  name: 'S3',
  category: 'storage',
  role: 'store',
  aliases: [
    's3-bucket',
    'bucket',
    'amazon-s3',
    'simple-storage-service',
    'object-storage',
    'object-store',
    'data-lake',
    's3-data-lake',
    'glacier',
    's3-glacier',
  ],
  params: {
    storageClass: choiceParam(
      'Storage class',
      { STANDARD: 'STANDARD' },
      'STANDARD',
      'STANDARD | INTELLIGENT_TIERING | STANDARD_IA | ONEZONE_IA | GLACIER_IR | GLACIER | DEEP_ARCHIVE | EXPRESS_ONEZONE',
    ),
    storedGb: numberParam('Stored data', 'GB', 1000, [0, null], 'tiered at 50 TB and 500 TB in Standard'),
    objectKb: numberParam(
      'Average object size',
      'KB',
      256,
      [0, 53687091200],
      'request count and the 128 KB minimum of the IA classes',
    ),
    prefixes: numberParam('Busy prefixes (partitions)', 'busy', 1, [1, null], 'multiplies the request ceiling', {
      whole: true,
    }),
    retrievalGb: numberParam('Data retrieved per month from IA/Glacier', 'GB', 0, [0, null], 'per-GB retrieval fee'),
  },
  facts: s3Facts,
  limits: [],
  costs: [],
  card: [],
  batchIntoLambda: 100,
  availability: fact('sla'),
  withoutFigures: true,
};
