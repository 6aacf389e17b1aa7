import { s3VectorsFacts } from '../facts/s3-vectors.ts';
import {
  above,
  add,
  divide,
  type Formula,
  fact,
  flow,
  kbInGib,
  largest,
  multiply,
  param,
  perMonth,
  smallest,
  subtract,
  unit,
  when,
} from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';
import { gbPerMonth } from '../volume.ts';

const bytesInKb = unit(1024, 'bytes in a KB');
const comparedKb = add(
  divide(multiply(fact('dimension-bytes'), param('dims')), bytesInKb),
  param('filterableKb'),
  param('keyKb'),
);
const vectorKb = add(comparedKb, param('nonfilterableKb'));
const writeRequests = divide(flow('writes'), flow('batch'));
/** A query compares all vectors of its index; price steps count them. */
const inFirstStep = smallest(param('vectors'), fact('first-tier-vectors'));
const inSecondStep = subtract(smallest(param('vectors'), fact('second-tier-vectors')), inFirstStep);
const inLastStep = subtract(param('vectors'), smallest(param('vectors'), fact('second-tier-vectors')));
const terabytes = (vectors: Formula): Formula =>
  divide(perMonth(multiply(flow('reads'), vectors, comparedKb)), unit(1024 ** 3, 'KB in a TB'));

/** Vectors in S3, searched by similarity. */
export const s3Vectors: ServiceDefinition = {
  id: 's3-vectors',
  name: 'S3 Vectors',
  category: 'storage',
  role: 'store',
  aliases: [
    's3-vector',
    'amazon-s3-vectors',
    'vector-store',
    'vector-bucket',
    'vector-index',
    'vector-db',
    'vector-database',
  ],
  params: {
    vectors: numberParam(
      'Vectors of an index',
      'vectors',
      10_000_000,
      [0, 2_000_000_000],
      'storage, and what a query compares',
      { whole: true },
    ),
    indexes: numberParam('Indexes', 'indexes', 1, [1, 10_000], 'a query searches one; each takes its own rate', {
      whole: true,
    }),
    dims: numberParam('Dimensions', 'dims', 1024, [1, 4096], 'four bytes each', { whole: true }),
    filterableKb: numberParam('Filterable metadata', 'KB', 1, [0, 2], 'of a vector; stored and compared'),
    nonfilterableKb: numberParam('Other metadata', 'KB', 1, [0, 40], 'of a vector; stored only'),
    returnedKb: numberParam('Answer of a query', 'KB', 0, [0, null], 'billed above 512 KB'),
    keyKb: numberParam('Key', 'KB', 0.17, [0.001, 1], 'of a vector'),
  },
  facts: s3VectorsFacts,
  limits: [
    {
      key: 'vectors-written',
      label: 'Vectors written',
      unit: 'vectors/s',
      side: 'in',
      demand: flow('writes'),
      capacity: multiply(param('indexes'), fact('write-vectors')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'indexes',
      of: { param: 'indexes', noun: 'indexes' },
    },
    {
      key: 'write-requests',
      label: 'Write requests',
      unit: 'requests/s',
      side: 'in',
      demand: writeRequests,
      capacity: multiply(param('indexes'), fact('write-requests')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'indexes',
      of: { param: 'indexes', noun: 'indexes' },
    },
    {
      key: 'queries',
      label: 'Queries',
      unit: 'queries/s',
      side: 'in',
      demand: flow('reads'),
      capacity: multiply(param('indexes'), fact('query-rate')),
      growsWithLoad: true,
      soft: false,
      sizedBy: 'indexes',
      of: { param: 'indexes', noun: 'indexes' },
    },
    {
      key: 'write-size',
      label: 'Size of a write',
      unit: 'MiB',
      side: 'in',
      demand: when(
        above('vectors', 0),
        divide(multiply(vectorKb, flow('batch')), unit(1024, 'KB in a MiB')),
        unit(0, 'none'),
      ),
      combine: 'largest',
      capacity: fact('payload-mib'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'MiB' },
    },
    {
      key: 'metadata',
      label: 'Metadata of a vector',
      unit: 'KB',
      side: 'node',
      demand: add(param('filterableKb'), param('nonfilterableKb')),
      capacity: fact('metadata-total-kb'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
    {
      key: 'index-size',
      label: 'Vectors of an index',
      unit: 'vectors',
      side: 'node',
      demand: param('vectors'),
      capacity: fact('vectors-per-index'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'vectors' },
    },
  ],
  costs: [
    {
      key: 'storage',
      label: 'Stored',
      unit: 'GB-months',
      on: 'node',
      quantity: divide(multiply(param('indexes'), param('vectors'), vectorKb), kbInGib),
      unitUsd: fact('storage-gb-month'),
    },
    {
      key: 'data-written',
      label: 'Data written',
      unit: 'GB',
      on: 'in',
      quantity: divide(
        perMonth(multiply(writeRequests, largest(multiply(vectorKb, flow('batch')), fact('put-minimum-kb')))),
        kbInGib,
      ),
      unitUsd: fact('put-gb'),
    },
    {
      key: 'queries',
      label: 'Queries',
      unit: 'queries',
      on: 'in',
      quantity: perMonth(flow('reads')),
      unitUsd: fact('query-request'),
    },
    {
      key: 'compared-first',
      label: 'Data compared, first 100,000 vectors',
      unit: 'TB',
      on: 'in',
      quantity: terabytes(inFirstStep),
      unitUsd: fact('processed-tb-first-100k'),
    },
    {
      key: 'compared-second',
      label: 'Data compared, up to 10 million vectors',
      unit: 'TB',
      on: 'in',
      quantity: terabytes(inSecondStep),
      unitUsd: fact('processed-tb-100k-10m'),
      when: above('vectors', 100_000),
    },
    {
      key: 'compared-last',
      label: 'Data compared, above 10 million vectors',
      unit: 'TB',
      on: 'in',
      quantity: terabytes(inLastStep),
      unitUsd: fact('processed-tb-over-10m'),
      when: above('vectors', 10_000_000),
    },
    {
      key: 'returned',
      label: 'Answers above what is included',
      unit: 'GB',
      on: 'in',
      quantity: gbPerMonth(
        multiply(flow('reads'), largest(unit(0, 'nothing'), subtract(param('returnedKb'), fact('returned-included')))),
      ),
      unitUsd: fact('returned-gb'),
      when: above('returnedKb', 0),
    },
  ],
  card: [{ param: 'vectors' }, { param: 'dims' }],
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
