import { divide, fact, flow, is, kbInMb, multiply, param, unit } from './formula.ts';
import type { LimitDefinition } from './service.ts';

const when = is('mode', 'serverless');
const mbPerSecond = divide(flow('kbPerSecond'), kbInMb);

/** What a serverless cluster takes: as a whole, through each of its partitions, and in one message. */
export const mskServerlessLimits: readonly LimitDefinition[] = [
  {
    key: 'serverless-ingress',
    label: 'Data written',
    unit: 'MB/s',
    side: 'in',
    demand: mbPerSecond,
    capacity: fact('serverless-ingress'),
    growsWithLoad: true,
    soft: true,
    of: { noun: 'MB/s' },
    when,
  },
  {
    key: 'serverless-egress',
    label: 'Data read, all groups',
    unit: 'MB/s',
    side: 'out',
    demand: mbPerSecond,
    capacity: fact('serverless-egress'),
    growsWithLoad: true,
    soft: true,
    of: { noun: 'MB/s' },
    when,
  },
  {
    key: 'serverless-partition-ingress',
    label: 'Data written, all partitions',
    unit: 'MB/s',
    side: 'in',
    demand: mbPerSecond,
    capacity: multiply(param('partitions'), fact('serverless-partition')),
    growsWithLoad: true,
    soft: false,
    sizedBy: 'partitions',
    of: { param: 'partitions', noun: 'parts' },
    when,
  },
  {
    key: 'serverless-message',
    label: 'Message size',
    unit: 'MB',
    side: 'in',
    demand: divide(flow('payloadKb'), unit(1024, 'KB in a MB')),
    combine: 'largest',
    capacity: fact('serverless-message'),
    growsWithLoad: false,
    soft: false,
    of: { noun: 'MB' },
    when,
  },
];
