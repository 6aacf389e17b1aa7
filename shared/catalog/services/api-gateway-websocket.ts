import { apiGatewayWebsocketFacts } from '../facts/api-gateway-websocket.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

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
    accountRpsQuota: numberParam(
      'Account quota',
      'requests/s',
      10_000,
      [2500, null],
      'shared by all APIs of the region',
      { whole: true, source: 'account-throttle' },
    ),
  },
  facts: apiGatewayWebsocketFacts,
  limits: [],
  costs: [],
  card: [{ param: 'peakConnections' }],
  availability: fact('sla'),
  guideRank: { l6: 'medium', l7: 'high', frequency: 65 },
  withoutFigures: true,
};
