import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { type Design, defaultSettings, type Params, type Settings } from './model/document.ts';

const secondsPerMonth = 730 * 3600;

/** A board with one arrow: clients in front of one service. */
function board(service: string, client: Params, params: Params = {}, settings: Partial<Settings> = {}): Design {
  return {
    settings: { ...defaultSettings, ...settings },
    groups: [],
    nodes: [
      { id: 'clients', service: 'client', label: 'Clients', group: null, params: client },
      { id: 'box', service, label: 'Box', group: null, params },
    ],
    edges: [{ id: 'arrow', from: 'clients', to: 'box', label: '', params: {} }],
  };
}

/** USD a month by service, to the cent. */
function bill(design: Design): Readonly<Record<string, number>> {
  const { total } = analyze(design, catalog);
  expect(total.unknown).toEqual([]);
  return Object.fromEntries(Object.entries(total.byService).map(([id, usd]) => [id, Math.round(usd * 100) / 100]));
}

describe('totals that AWS prints, before free allowances', () => {
  const idle: Params = { perSecond: 0 };
  const monthOf30Days = { hoursPerMonth: 720 };
  const cases: readonly (readonly [what: string, design: Design, bill: Readonly<Record<string, number>>])[] = [
    [
      'five arm64 tasks with 30 GB of disk, ten minutes a day',
      board('ecs-fargate', idle, { tasks: 5, ephemeralGb: 30 }, { hoursPerMonth: 5 }),
      { 'ecs-fargate': 1.02 },
    ],
    [
      'ten x86 pods on Fargate, an hour a day',
      board('ecs-fargate', idle, { tasks: 10, vcpu: 0.25, memoryGb: 1, arch: 'x86_64' }, { hoursPerMonth: 30 }),
      { 'ecs-fargate': 4.37 },
    ],
    [
      'documents of 4.5 MB through an HTTP API, 25 a minute',
      board('api-gateway-http', { perSecond: 25 / 60, payloadKb: 4.5 * 1024 }, {}, monthOf30Days),
      { 'api-gateway-http': 9.72 },
    ],
    [
      'a WebSocket chat of 1,000 users, half of them connected',
      board(
        'api-gateway-websocket',
        { users: 1000, perUserPerDay: 100, payloadKb: 3 },
        { avgConnections: 500, messagesOutRps: 500_000 / 86_400 },
        monthOf30Days,
      ),
      { 'api-gateway-websocket': 23.4 },
    ],
    [
      'an inner load balancer, 100 new connections a second for three minutes',
      board(
        'alb',
        { perSecond: 4 },
        { newConnectionsPerS: 100, connectionLifetimeS: 180, rules: 20, internetFacing: false },
        monthOf30Days,
      ),
      { alb: 50.76 },
    ],
    [
      'an inner network load balancer, 300 KB a second',
      board(
        'nlb',
        { perSecond: 1, payloadKb: 300 },
        { newConnectionsPerS: 1, activeConnections: 120, internetFacing: false },
        monthOf30Days,
      ),
      { nlb: 20.87 },
    ],
    [
      '30 GB of logs and three metrics',
      board(
        'cloudwatch',
        { perSecond: (30 * 1024 * 1024) / secondsPerMonth },
        { customMetrics: 3, alarms: 0, insightsGb: 0 },
      ),
      { cloudwatch: 16.08 },
    ],
    [
      '2,000 requests an hour, a tenth of them traced',
      board(
        'x-ray',
        { perSecond: 2000 / 3600 },
        { sampling: 0.1, tracesRead: 775_000, insights: true },
        { hoursPerMonth: 744 },
      ),
      { 'x-ray': 1.28 },
    ],
    ['files of 177.42 GB on average', board('efs', idle, { gbStandard: 132_000 / 744 }), { efs: 53.23 }],
    [
      '1,800 invalidated paths',
      board('cloudfront', idle, { invalidationPaths: 1800 }, { figures: 'aws' }),
      { cloudfront: 9 },
    ],
    [
      '12,340,000 GB to viewers in files of 1 GB, all tiers',
      board('cloudfront', { perSecond: 12.34e6 / secondsPerMonth, responseKb: 1024 * 1024, readShare: 1 }),
      { cloudfront: 287_524.48 + 12.34 },
    ],
  ];

  it.each(cases)('%s', (_, design, expected) => {
    expect(bill(design)).toEqual(expected);
  });

  it('15 billion calls of a REST API with answers of 4 KB, volume by its tiers', () => {
    const design = board('api-gateway-rest', { perSecond: 15e9 / secondsPerMonth, responseKb: 4 });
    expect(bill(design)).toEqual({ 'api-gateway-rest': 36_353.1, 'data-transfer': 4824.63 });
  });

  it('a private REST API behind one interface endpoint', () => {
    const one = board(
      'vpc-interface-endpoint',
      { perSecond: 5e6 / (720 * 3600), payloadKb: 0.3, responseKb: 3 },
      { endpoints: 1, azs: 1 },
      monthOf30Days,
    );
    const design: Design = {
      ...one,
      nodes: [...one.nodes, { id: 'api', service: 'api-gateway-rest', label: 'API', group: null, params: {} }],
      edges: [
        { id: 'arrow', from: 'clients', to: 'box', label: '', params: { crosses: 'none' } },
        { id: 'on', from: 'box', to: 'api', label: '', params: {} },
      ],
    };
    expect(bill(design)).toEqual({ 'vpc-interface-endpoint': 7.36, 'api-gateway-rest': 17.5 });
  });
});

describe('totals that follow from the prices', () => {
  const cases: readonly (readonly [what: string, design: Design, bill: Readonly<Record<string, number>>])[] = [
    [
      'the guide’s 50,000 requests a second on a REST API',
      board('api-gateway-rest', { perSecond: 50_000 }),
      { 'api-gateway-rest': 216_467.1 },
    ],
    ['and on an HTTP API', board('api-gateway-http', { perSecond: 50_000 }), { 'api-gateway-http': 118_290 }],
    [
      'the guide’s 100,000 open WebSocket connections',
      board('api-gateway-websocket', { perSecond: 0 }, { avgConnections: 100_000 }),
      { 'api-gateway-websocket': 1095 },
    ],
    [
      'a tenth of the guide’s 100 million users subscribed to AppSync',
      board('appsync', { perSecond: 0 }, { avgConnections: 10_000_000 }),
      { appsync: 35_040 },
    ],
    ['100 million users signing in', board('cognito', { perSecond: 0 }, { mau: 100_000_000 }), { cognito: 1_500_000 }],
    [
      'a REST API with the largest cache',
      board('api-gateway-rest', { perSecond: 0 }, { cacheGb: 237 }),
      { 'api-gateway-rest': 2774 },
    ],
    [
      'a REST API with a cache between two sizes',
      board('api-gateway-rest', { perSecond: 0 }, { cacheGb: 10 }),
      { 'api-gateway-rest': 182.5 },
    ],
    [
      'four servers, half of them on Spot at the guide’s saving',
      board('ec2-auto-scaling', { perSecond: 0 }, { spotShare: 0.5 }),
      { 'ec2-auto-scaling': 164.48 },
    ],
    [
      'four servers, half of them on Spot at AWS’s saving',
      board('ec2-auto-scaling', { perSecond: 0 }, { spotShare: 0.5 }, { figures: 'aws' }),
      { 'ec2-auto-scaling': 170.43 },
    ],
    ['a cluster of four nodes', board('eks', { perSecond: 0 }), { eks: 311.27 }],
    [
      'ten workflows a second of six steps',
      board('step-functions-standard', { perSecond: 10 }),
      { 'step-functions-standard': 4139.1 },
    ],
    [
      'express runs of 250 ms and 70 MB, rounded up to 300 ms and 128 MB',
      board('step-functions-express', { perSecond: 100 }, { durationMs: 250, memoryMb: 70 }),
      { 'step-functions-express': 374.92 },
    ],
    [
      '10 million requests through a firewall with 2,100 capacity units',
      board('waf', { perSecond: 1e7 / secondsPerMonth }, { wcu: 2100 }),
      { waf: 20 },
    ],
    [
      'Shield Advanced before a load balancer, 200 TB sent',
      board(
        'shield',
        { perSecond: (200 * 1024) / secondsPerMonth, responseKb: 1024 * 1024 },
        { advanced: true, protectedType: 'elb' },
      ),
      { shield: 3000 + 5120 + 4096, 'data-transfer': 14_131.2 },
    ],
    [
      'two NAT gateways with 500 GB both ways',
      board(
        'nat-gateway',
        { perSecond: (500 * 1024 * 1024) / secondsPerMonth / 4, payloadKb: 3, responseKb: 1 },
        {},
        {},
      ),
      { 'nat-gateway': 95.5, 'data-transfer': 11.25 },
    ],
    [
      'an old load balancer with 1,000 GB',
      board('clb', { perSecond: (1000 * 1024 * 1024) / secondsPerMonth }),
      { clb: 26.25 },
    ],
    [
      '30 zones and ten queries a second by place',
      board('route-53', { perSecond: 1000 }, { hostedZones: 30, routingPolicy: 'geo' }),
      { 'route-53': 14.84 },
    ],
  ];

  it.each(cases)('%s', (_, design, expected) => {
    expect(bill(design)).toEqual(expected);
  });
});

describe('limits', () => {
  /** Utilisation of every limit of the box. */
  function fullness(design: Design): Readonly<Record<string, number | null>> {
    const limits = analyze(design, catalog).nodes['box']?.limits ?? [];
    return Object.fromEntries(limits.map((limit) => [limit.key, limit.utilisation]));
  }

  it('holds the APIs of an account against one quota', () => {
    const one = board('api-gateway-rest', { perSecond: 50_000 });
    expect(analyze(one, catalog).breaksAt).toEqual({ load: 0.2, at: 'box', limit: 'api-requests' });
    const three: Design = {
      ...one,
      nodes: [
        { id: 'clients', service: 'client', label: 'Clients', group: null, params: { perSecond: 2000 } },
        { id: 'box', service: 'api-gateway-rest', label: 'REST', group: null, params: {} },
        { id: 'http', service: 'api-gateway-http', label: 'HTTP', group: null, params: {} },
        { id: 'socket', service: 'api-gateway-websocket', label: 'Socket', group: null, params: {} },
      ],
      edges: ['box', 'http', 'socket'].map((to) => ({ id: to, from: 'clients', to, label: '', params: {} })),
    };
    const { nodes } = analyze(three, catalog);
    const quota = ['box', 'http', 'socket'].map((id) => nodes[id]?.limits[0]);
    expect(quota.map((limit) => [limit?.key, limit?.demand, limit?.utilisation])).toEqual([
      ['api-requests', 2000, 0.6],
      ['api-requests', 2000, 0.6],
      ['api-requests', 2000, 0.6],
    ]);
  });

  it('takes connections from the guide or from what AWS allows', () => {
    const socket = (figures: Settings['figures']) =>
      fullness(board('api-gateway-websocket', { perSecond: 0 }, { peakConnections: 900_000 }, { figures }));
    expect(socket('guide')).toMatchObject({ connections: 1.8, 'new-connections': 0.35 });
    expect(socket('aws')).toMatchObject({ connections: 0.25, 'new-connections': 0.35 });
  });

  it('says how many tasks a load needs', () => {
    const design = board('ecs-fargate', { perSecond: 1000, peakFactor: 3 });
    const limit = analyze(design, catalog).nodes['box']?.limits[0];
    expect(limit).toMatchObject({
      key: 'requests',
      utilisation: 3.75,
      needs: { tasks: { minimum: 15, comfortable: 22 } },
      status: 'over',
    });
  });

  it('judges the volume that a distribution sends, not what it receives', () => {
    const design = board('cloudfront', { perSecond: 10_000, payloadKb: 1, responseKb: 1500, readShare: 1 });
    expect(fullness(design)).toMatchObject({ requests: 0.04, bandwidth: 0.8 });
  });
});
