import { accountRequests, accountRpsQuota } from '../api-gateway-quota.ts';
import { apiGatewayWebsocketFacts } from '../facts/api-gateway-websocket.ts';
import {
  above,
  add,
  chunks,
  divide,
  fact,
  flow,
  hoursPerMonth,
  largest,
  million,
  multiply,
  param,
  perMonth,
  subtract,
  unit,
} from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { numberParam, type ServiceDefinition, type Tier } from '../service.ts';
import { requestKb } from '../volume.ts';

/** Every connection ends after two hours and comes back, on top of the new ones. */
const connecting = add(param('connectRps'), divide(param('peakConnections'), fact('connection-duration')));
/** Messages that are not drawn take their part of the quota; at least a trace of it stays, so that an overload shows as one. */
const left = largest(subtract(param('accountRpsQuota'), param('messagesOutRps')), unit(1, 'request/s at least'));
const messageTiers: readonly Tier[] = [
  { upTo: 1000, unitUsd: fact('messages-tier1') },
  { upTo: null, unitUsd: fact('messages-tier2') },
];

/** Keeps connections open, so that a backend can speak first. */
export const apiGatewayWebsocket: ServiceDefinition = {
  id: 'api-gateway-websocket',
  name: 'API Gateway WebSocket',
  category: 'network',
  role: 'relay',
  aliases: ['websocket', 'websockets', 'websocket-api', 'apigw-websocket', 'api-gateway-websocket-api', 'wss'],
  params: {
    peakConnections: numberParam(
      'Connections, peak',
      'connections',
      10_000,
      [0, null],
      'each reconnects after two hours at the latest',
      { whole: true },
    ),
    avgConnections: numberParam('Connections, average', 'connections', 3000, [0, null], 'billed by the minute', {
      whole: true,
    }),
    connectRps: numberParam('New connections', 'per s', 50, [0, null], 'the account accepts 500 a second by default'),
    messagesOutRps: numberParam(
      'Messages sent, not drawn',
      'per s',
      0,
      [0, null],
      'one for each recipient; arrows into this box count by themselves',
    ),
    messageKb: numberParam('Size of those messages', 'KB', 3, [0, 128], 'billed in steps of 32 KB'),
    accountRpsQuota: accountRpsQuota('message-rate'),
  },
  facts: apiGatewayWebsocketFacts,
  limits: [
    accountRequests(left),
    {
      key: 'new-connections',
      label: 'New connections, whole account',
      unit: 'connections/s',
      side: 'node',
      demand: connecting,
      capacity: fact('new-connections-per-s'),
      shared: 'websocket-connections',
      growsWithLoad: false,
      soft: true,
      of: { noun: 'conn/s' },
    },
    {
      key: 'connections',
      label: 'Connections open at once',
      unit: 'connections',
      side: 'node',
      demand: param('peakConnections'),
      capacity: fact('connections'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'open' },
    },
    {
      key: 'message-size',
      label: 'Message size',
      unit: 'KB',
      side: 'in',
      demand: requestKb,
      combine: 'largest',
      capacity: fact('message-payload'),
      growsWithLoad: false,
      soft: false,
      of: { noun: 'KB' },
    },
  ],
  costs: [
    {
      key: 'messages',
      label: 'Messages',
      unit: 'million 32 KB units',
      on: 'in',
      quantity: divide(
        perMonth(multiply(flow('requests'), largest(chunks(requestKb, fact('frame')), unit(1, 'unit at least')))),
        million,
      ),
      unitUsd: messageTiers,
    },
    {
      key: 'messages-sent',
      label: 'Messages sent, not drawn',
      unit: 'million 32 KB units',
      on: 'node',
      quantity: divide(perMonth(multiply(param('messagesOutRps'), chunks(param('messageKb'), fact('frame')))), million),
      unitUsd: messageTiers,
      when: above('messagesOutRps', 0),
    },
    {
      key: 'connection-minutes',
      label: 'Connection time',
      unit: 'million minutes',
      on: 'node',
      quantity: divide(multiply(param('avgConnections'), hoursPerMonth, unit(60, 'minutes in an hour')), million),
      unitUsd: fact('connection-minutes'),
    },
  ],
  card: [{ param: 'peakConnections' }],
  availability: fact('sla'),
  guideRank: guideRanks.apiGateway,
  latencyMs: fact('latency-p50'),
};
