/** What both kinds of queue have in common: what is billed as a request, how long messages are worked on, how large they may be. */
import {
  above,
  add,
  chunks,
  divide,
  fact,
  flow,
  million,
  multiply,
  param,
  perMonth,
  subtract,
  unit,
} from './formula.ts';
import {
  type CostLineDefinition,
  type LimitDefinition,
  numberParam,
  type ParamDefinition,
  type Tier,
} from './service.ts';

/** Every 64 KB of what a request carries is billed as one request. */
const billed = multiply(flow('requests'), chunks(multiply(flow('payloadKb'), flow('batch')), fact('request-chunk-kb')));
/** Requests that sending is billed as, a second. */
export const billedSends = billed;
/** A receive carries the messages, a delete and further calls only name them. */
const consumption = add(
  billed,
  multiply(flow('requests'), subtract(param('callsPerMessage'), unit(2, 'send and receive'))),
);
const tiers: readonly Tier[] = [
  { upTo: 100_000, unitUsd: fact('requests') },
  { upTo: 200_000, unitUsd: fact('requests-tier2') },
  { upTo: null, unitUsd: fact('requests-tier3') },
];

export const queueParams: Readonly<Record<string, ParamDefinition>> = {
  drainPerSecond: numberParam('Drained at', 'per s', null, [0, null], 'what its consumers take; the rest waits'),
  processingS: numberParam('Processing time', 's', 1, [0, 43_200], 'messages being worked on = rate × time'),
  callsPerMessage: numberParam('Calls per message', 'calls', 3, [2, null], 'send, receive and delete are billed'),
  emptyReceivePerS: numberParam(
    'Empty receives',
    'per s',
    0,
    [0, null],
    'billed too; long polling keeps them near zero',
  ),
  retentionH: numberParam('Retention', 'hours', 96, [0.0167, 336], 'a backlog older than this is lost'),
};

export const queueLimits: readonly LimitDefinition[] = [
  {
    key: 'in-flight',
    label: 'Messages being worked on',
    unit: 'messages',
    side: 'out',
    demand: multiply(flow('units'), param('processingS')),
    capacity: fact('in-flight'),
    growsWithLoad: true,
    soft: true,
    of: { noun: 'messages' },
  },
  {
    key: 'message-size',
    label: 'Message size, or batch',
    unit: 'KB',
    side: 'in',
    demand: multiply(flow('payloadKb'), flow('batch')),
    combine: 'largest',
    capacity: multiply(fact('message-size'), unit(1024, 'KB in a MB')),
    growsWithLoad: false,
    soft: false,
    of: { noun: 'KB' },
  },
  {
    key: 'visibility-timeout',
    label: 'Processing time',
    unit: 'hours',
    side: 'node',
    demand: divide(param('processingS'), unit(3600, 's in an hour')),
    capacity: fact('visibility-timeout-max'),
    growsWithLoad: false,
    soft: false,
    of: { noun: 'hours' },
  },
];

export const queueCosts: readonly CostLineDefinition[] = [
  {
    key: 'sends',
    label: 'Sends',
    unit: 'million requests',
    on: 'in',
    quantity: divide(perMonth(billedSends), million),
    unitUsd: tiers,
  },
  {
    key: 'receives',
    label: 'Receives and deletes',
    unit: 'million requests',
    on: 'out',
    quantity: divide(perMonth(consumption), million),
    unitUsd: tiers,
  },
  {
    key: 'empty-receives',
    label: 'Empty receives',
    unit: 'million requests',
    on: 'node',
    quantity: divide(perMonth(param('emptyReceivePerS')), million),
    unitUsd: tiers,
    when: above('emptyReceivePerS', 0),
  },
];
