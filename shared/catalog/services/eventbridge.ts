import { eventbridgeFacts } from '../facts/eventbridge.ts';
import {
  above,
  all,
  any,
  chunks,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  isSet,
  million,
  multiply,
  not,
  param,
  perMonth,
  unit,
} from '../formula.ts';
import { type CostLineDefinition, choiceParam, numberParam, type ServiceDefinition, switchParam } from '../service.ts';
import { gbPerMonth } from '../volume.ts';

const classic = is('busType', 'classic');
const v2 = is('busType', 'v2');
/** Every 64 KB of an event count as one. */
const millionEvents = divide(
  perMonth(multiply(flow('units'), chunks(flow('payloadKb'), fact('event-chunk-kb')))),
  million,
);
const archivedGb = multiply(gbPerMonth(flow('kbPerSecond')), param('archivedShare'));

/** A line for the part of the events that a parameter names. */
function part(key: string, label: string, share: string, price: string): CostLineDefinition {
  return {
    key,
    label,
    unit: 'million events',
    on: 'in',
    quantity: multiply(millionEvents, param(share)),
    unitUsd: fact(price),
    when: above(share, 0),
  };
}

/** The board says how many rules an event matches; otherwise every arrow is one. */
const rulesGiven = any(isSet('rulesMatched'), isSet('targetsPerRule'));

/** An event bus: routes each event to the rules that match it. */
export const eventbridge: ServiceDefinition = {
  id: 'eventbridge',
  name: 'EventBridge',
  category: 'messaging',
  role: 'copier',
  aliases: [
    'event-bridge',
    'event-bus',
    'eventbus',
    'amazon-eventbridge',
    'eventbridge-bus',
    'cloudwatch-events',
    'bus',
  ],
  params: {
    busType: choiceParam(
      'Bus',
      { classic: 'Classic', v2: 'Custom bus V2', pipe: 'Pipe', scheduler: 'Scheduler' },
      'classic',
      'price, and whose ceiling holds: the account’s, or a V2 bus’s own',
    ),
    rulesMatched: numberParam(
      'Rules matched',
      'rules',
      1,
      [0, 300],
      'invocations = events × rules × targets; without it the arrows count',
    ),
    archivedShare: numberParam('Events archived', 'ratio', 0, [0, 1], 'billed when archived and while kept'),
    archiveDays: numberParam('Archive kept', 'days', 30, [1, null], 'how long archived events can be replayed'),
    replayedShare: numberParam('Events replayed', 'ratio', 0, [0, null], 'a replayed event is billed as a new one'),
    schemaDiscovery: switchParam('Schema discovery', false, 'looks at every event'),
    crossAccountShare: numberParam(
      'Events for other accounts',
      'ratio',
      0,
      [0, 1],
      'delivery to a bus of another account is billed',
    ),
    apiDestinationShare: numberParam(
      'Events for API destinations',
      'ratio',
      0,
      [0, null],
      'calls to addresses outside, billed each',
    ),
    targetsPerRule: numberParam('Targets of a rule', 'targets', 1, [1, 5], 'invocations = events × rules × targets', {
      whole: true,
    }),
  },
  facts: eventbridgeFacts,
  limits: [
    {
      key: 'put-events',
      label: 'PutEvents, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: fact('put-events-tps'),
      shared: 'eventbridge-put-events',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'req/s' },
      when: classic,
    },
    {
      key: 'invocations',
      label: 'Target invocations, whole account',
      unit: 'invocations/s',
      side: 'in',
      demand: multiply(flow('units'), param('rulesMatched'), param('targetsPerRule')),
      capacity: fact('invocations-tps'),
      shared: 'eventbridge-invocations',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'calls/s' },
      when: all(classic, rulesGiven),
    },
    {
      key: 'target-invocations',
      label: 'Target invocations, whole account',
      unit: 'invocations/s',
      side: 'out',
      demand: flow('units'),
      capacity: fact('invocations-tps'),
      shared: 'eventbridge-invocations',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'calls/s' },
      when: all(classic, not(rulesGiven)),
    },
    {
      key: 'bus-events',
      label: 'Events of the bus',
      unit: 'events/s',
      side: 'in',
      demand: flow('units'),
      capacity: fact('v2-events-per-bus'),
      growsWithLoad: true,
      soft: false,
      of: { noun: 'events/s' },
      when: v2,
    },
    {
      key: 'event-size',
      label: 'Event size, or batch',
      unit: 'KB',
      side: 'in',
      demand: multiply(flow('payloadKb'), flow('batch')),
      combine: 'largest',
      capacity: fact('event-size'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
      when: classic,
    },
  ],
  costs: [
    {
      key: 'events',
      label: 'Events published',
      unit: 'million 64 KB events',
      on: 'in',
      quantity: millionEvents,
      unitUsd: fact('custom-event'),
      when: any(classic, v2),
    },
    {
      key: 'piped',
      label: 'Requests through the pipe',
      unit: 'million 64 KB requests',
      on: 'in',
      quantity: millionEvents,
      unitUsd: fact('pipes'),
      when: is('busType', 'pipe'),
    },
    {
      key: 'scheduled',
      label: 'Scheduled calls',
      unit: 'million calls',
      on: 'in',
      quantity: millionEvents,
      unitUsd: fact('scheduler'),
      when: is('busType', 'scheduler'),
    },
    {
      key: 'archived',
      label: 'Events archived',
      unit: 'GB',
      on: 'in',
      quantity: archivedGb,
      unitUsd: fact('archive-processing'),
      when: above('archivedShare', 0),
    },
    {
      key: 'archive-storage',
      label: 'Archive kept',
      unit: 'GB-months',
      on: 'in',
      quantity: multiply(archivedGb, divide(multiply(param('archiveDays'), unit(24, 'hours in a day')), hoursPerMonth)),
      unitUsd: fact('archive-storage'),
      when: above('archivedShare', 0),
    },
    part('replays', 'Events replayed', 'replayedShare', 'custom-event'),
    part('other-accounts', 'Events for other accounts', 'crossAccountShare', 'cross-account-delivery'),
    part('api-destinations', 'Calls of API destinations', 'apiDestinationShare', 'api-destination'),
    {
      key: 'schema-discovery',
      label: 'Events looked at for their schema',
      unit: 'million events',
      on: 'in',
      quantity: millionEvents,
      unitUsd: fact('schema-discovery'),
      when: is('schemaDiscovery', true),
    },
  ],
  card: [
    { param: 'rulesMatched', when: rulesGiven },
    { param: 'busType', when: not(classic) },
  ],
  takesAsync: true,
  latencyMs: fact('latency-p50'),
  availability: fact('sla'),
};
