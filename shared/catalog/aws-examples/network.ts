/** Gateways, load balancers and the edge. */
import { type AwsExample, exampleBoard, pages, perSecond } from './example.ts';

const thirtyDays = 30 * 24;

export const networkExamples: readonly AwsExample[] = [
  {
    id: 'apigw-http-uploads',
    title: 'Documents of 4.5 MB through an HTTP API, 25 a minute',
    ...pages.apiGateway,
    printedUsd: 9.72,
    usd: 9.72,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: { senders: ['client', { perSecond: 25 / 60, payloadKb: 4.5 * 1024 }], api: ['api-gateway-http'] },
      arrows: [['senders', 'api']],
    }),
  },
  {
    id: 'apigw-rest-15b',
    title: 'Fifteen billion REST calls with answers of 4 KB',
    ...pages.apiGateway,
    printedUsd: 41_502.94,
    usd: 41_502.94,
    note: 'AWS prices all of the transfer at the first tier; with the tiers of an account the total is 41,177.73',
    board: exampleBoard({
      boxes: {
        callers: ['client', { perSecond: perSecond(15e9), responseKb: 4 }],
        api: ['api-gateway-rest', { transferPrice: 'first-tier' }],
      },
      arrows: [['callers', 'api']],
    }),
  },
  {
    id: 'apigw-rest-private-5m',
    title: 'Five million private REST calls through one interface endpoint',
    ...pages.apiGateway,
    printedUsd: 24.86,
    usd: 24.86,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        callers: ['client', { perSecond: perSecond(5e6, thirtyDays), payloadKb: 0.3, responseKb: 3 }],
        endpoint: ['vpc-interface-endpoint', { endpoints: 1, azs: 1 }],
        api: ['api-gateway-rest'],
      },
      arrows: [
        ['callers', 'endpoint', { crosses: 'none' }],
        ['endpoint', 'api'],
      ],
    }),
  },
  {
    id: 'apigw-websocket-chat',
    title: 'A chat of 1,000 people, 12 hours a day',
    ...pages.apiGateway,
    printedUsd: 23.4,
    usd: 23.4,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        people: ['client', { users: 1000, perUserPerDay: 100, payloadKb: 3 }],
        chat: ['api-gateway-websocket', { avgConnections: 500, messagesOutRps: (1000 * 500) / 86_400, messageKb: 3 }],
      },
      arrows: [['people', 'chat']],
    }),
  },
  {
    id: 'alb-example-2',
    title: 'A hundred new connections a second that last three minutes, 20 rules',
    ...pages.loadBalancing,
    printedUsd: 50.76,
    usd: 50.76,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        callers: ['client', { perSecond: 4 }],
        balancer: ['alb', { newConnectionsPerS: 100, connectionLifetimeS: 180, rules: 20, internetFacing: false }],
      },
      arrows: [['callers', 'balancer']],
    }),
  },
  {
    id: 'nlb-example-tcp',
    title: 'One new TCP connection a second, 300 KB a second',
    ...pages.loadBalancing,
    printedUsd: 20.87,
    usd: 20.87,
    board: exampleBoard({
      hours: thirtyDays,
      boxes: {
        callers: ['client', { perSecond: 1, payloadKb: 300 }],
        balancer: ['nlb', { newConnectionsPerS: 1, activeConnections: 120, internetFacing: false }],
      },
      arrows: [['callers', 'balancer']],
    }),
  },
  {
    id: 'cloudfront-invalidation-1800-paths',
    title: 'Three distributions with 600 invalidated paths each',
    url: 'https://docs.amazonaws.cn/en_us/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html',
    asOf: '2026 copy',
    printedUsd: 4,
    usd: 9,
    board: exampleBoard({ boxes: { cdn: ['cloudfront', { invalidationPaths: 1800 }] } }),
  },
];
