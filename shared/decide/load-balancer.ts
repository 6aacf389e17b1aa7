import type { Basis } from './basis.ts';
import { type Answer, askChoice, askNumber, askSwitch, decision, type Step } from './decision.ts';

/** ALB or NLB: layer 7 or 4, and what each would cost. */
export const loadBalancer = decision({
  name: 'load-balancer',
  title: 'Load balancer',
  about: 'ALB, NLB or both?',
  family: ['alb', 'nlb', 'clb'],
  questions: {
    protocol: askChoice(
      'Protocol',
      {
        http: 'HTTP, HTTPS',
        websocket: 'WebSocket',
        grpc: 'gRPC',
        tcp: 'TCP',
        tls: 'TLS',
        udp: 'UDP',
      },
      'http',
      'an ALB reads requests, an NLB passes packets on',
    ),
    lowestLatency: askSwitch('Lowest latency', false, 'an NLB does not open the request'),
    staticIp: askSwitch('Fixed addresses', false, 'for allow-lists and PrivateLink'),
    byContent: askSwitch('Routes by path or host', false, 'needs the request read'),
    firewall: askSwitch('Web firewall', false, 'WAF attaches to an ALB, never to an NLB'),
    legacy: askSwitch('Replaces a CLB', false, 'the only case in which the guide names the CLB'),
    newPerSecond: askNumber(
      'New connections',
      '/s',
      100,
      [0, 10_000_000],
      'one of the things that fill a capacity unit',
    ),
    openConnections: askNumber('Open connections', 'open', 6000, [0, 1_000_000_000], 'another one'),
    gbPerHour: askNumber('Volume', 'GB/h', 10, [0, 1_000_000], 'another one'),
  },
  gaps: [
    'It has a table and no function: nothing says what to do when two rows fit.',
    'It leaves out that only an ALB takes a web firewall, and only an NLB has fixed addresses.',
    'Where both are needed, an NLB stands in front of an ALB.',
  ],
  answer(values, basis) {
    const choice = chosen(values);
    const isImpossible = !isSeven(values.protocol) && (values.byContent || values.firewall);
    const guide = guideLoadBalancer(values.protocol, values.lowestLatency, values.legacy);
    const agrees = guide === { alb: 'ALB', nlb: 'NLB', 'nlb-alb': 'NLB + ALB' }[choice];
    const fault = agrees ? null : guideFault(guide, choice, values);
    return {
      choice,
      headline: { alb: 'Application Load Balancer', nlb: 'Network Load Balancer', 'nlb-alb': 'NLB in front of an ALB' }[
        choice
      ],
      steps: steps(values, choice, isImpossible),
      guide: { answer: guide, section: 'Networking & Security', agrees, ...(fault === null ? {} : { fault }) },
      ...cost(values, choice, basis),
    };
  },
});

type Choice = 'alb' | 'nlb' | 'nlb-alb';

interface Asked {
  readonly protocol: string;
  readonly lowestLatency: boolean;
  readonly staticIp: boolean;
  readonly byContent: boolean;
  readonly firewall: boolean;
  readonly legacy: boolean;
  readonly newPerSecond: number;
  readonly openConnections: number;
  readonly gbPerHour: number;
}

function isSeven(protocol: string): boolean {
  return protocol === 'http' || protocol === 'websocket' || protocol === 'grpc';
}

function chosen({ protocol, byContent, firewall, staticIp, lowestLatency }: Asked): Choice {
  if (!isSeven(protocol)) return 'nlb';
  if (byContent || firewall) return staticIp ? 'nlb-alb' : 'alb';
  return staticIp || lowestLatency ? 'nlb' : 'alb';
}

/** The row of the guide's table that fits first: CLB is legacy, NLB is layer 4 and ultra-low latency, ALB is HTTP. */
export function guideLoadBalancer(protocol: string, lowestLatency: boolean, legacy: boolean): string {
  if (legacy) return 'CLB';
  return isSeven(protocol) && !lowestLatency ? 'ALB' : 'NLB';
}

function steps(asked: Asked, choice: Choice, isImpossible: boolean): readonly Step[] {
  const { protocol, staticIp, byContent, firewall, lowestLatency, legacy } = asked;
  const seven = choice !== 'nlb';
  const reads = choice !== 'nlb';
  return [
    {
      said: seven ? 'It carries requests: layer 7' : 'It carries packets: layer 4',
      because: seven
        ? 'an ALB speaks HTTP, WebSocket and gRPC'
        : isSeven(protocol)
          ? 'an NLB passes requests on as the TCP that they are'
          : 'an NLB passes TCP, TLS and UDP on as they come',
      holds: true,
    },
    ...(byContent
      ? [{ said: 'Routes by path or host', because: 'rules need the request read, which an ALB does', holds: reads }]
      : []),
    ...(firewall
      ? [{ said: 'A web firewall can be attached', because: 'WAF takes an ALB, never an NLB', holds: reads }]
      : []),
    ...(staticIp
      ? [
          {
            said: 'Addresses stay the same',
            because: 'an NLB has one in each zone, an ALB has none',
            holds: choice !== 'alb',
          },
        ]
      : []),
    ...(lowestLatency
      ? [
          {
            said: 'Adds the least time',
            because: 'an NLB does not open the request; an ALB takes a few milliseconds',
            holds: choice === 'nlb',
          },
        ]
      : []),
    ...(isImpossible
      ? [
          {
            said: 'Everything asked for can be had',
            because: 'no load balancer reads requests out of this protocol',
            holds: false,
          },
        ]
      : []),
    ...(legacy
      ? [
          {
            said: 'The old CLB can go',
            because: 'AWS and the guide advise against it; both others replace it',
            holds: true,
          },
        ]
      : []),
  ];
}

/** Capacity units are what fills one first; the load balancer itself is billed by the hour. */
function cost(asked: Asked, choice: Choice, basis: Basis): Pick<Answer, 'figures' | 'put'> {
  const { protocol, newPerSecond, openConnections, gbPerHour } = asked;
  const kind = protocol === 'udp' ? 'udp' : protocol === 'tls' ? 'tls' : 'tcp';
  const lcu = Math.max(
    newPerSecond / basis.number('alb.lcu-new-connections'),
    openConnections / basis.number('alb.lcu-active-connections'),
    gbPerHour / basis.number('alb.lcu-processed-bytes'),
  );
  const nlcu = Math.max(
    newPerSecond / basis.number(`nlb.nlcu-${kind}-new`),
    openConnections / basis.number(`nlb.nlcu-${kind}-active`),
    gbPerHour / basis.number('nlb.nlcu-bytes'),
  );
  const albUsd = basis.hoursPerMonth * (basis.number('alb.hour') + lcu * basis.number('alb.lcu-hour'));
  const nlbUsd = basis.hoursPerMonth * (basis.number('nlb.hour') + nlcu * basis.number('nlb.nlcu-hour'));
  const albPut = { service: 'alb', params: { newConnectionsPerS: newPerSecond } };
  const nlbPut = {
    service: 'nlb',
    params: { newConnectionsPerS: newPerSecond, activeConnections: openConnections, protocol: kind },
  };
  return {
    figures: [
      { label: 'Capacity units of an ALB', value: lcu, unit: 'LCU' },
      { label: 'Capacity units of an NLB', value: nlcu, unit: 'NLCU' },
      ...(choice === 'nlb' ? [] : [{ label: 'ALB', value: albUsd, unit: 'USD a month' }]),
      ...(choice === 'alb' ? [] : [{ label: 'NLB', value: nlbUsd, unit: 'USD a month' }]),
    ],
    put: { alb: [albPut], nlb: [nlbPut], 'nlb-alb': [nlbPut, albPut] }[choice],
  };
}

function guideFault(guide: string, choice: Choice, { lowestLatency, staticIp }: Asked): string {
  if (guide === 'CLB') return 'It names the CLB for what is old, and says itself to avoid it in new designs.';
  if (choice === 'nlb-alb')
    return 'One row cannot have both: an NLB brings the fixed addresses, the ALB behind it reads the requests.';
  if (lowestLatency && choice === 'alb')
    return 'Its row for the lowest latency is layer 4, where no request is read; these requests must be.';
  return staticIp
    ? 'It does not mention fixed addresses, which an ALB has not.'
    : 'Its rows do not say which one wins when two fit.';
}
