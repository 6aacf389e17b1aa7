import type { RuleIn } from '../../engine/rules/index.ts';
import { compact, counted, exact, exactMoney, money, percent, rate } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const networkWords: Readonly<Record<RuleIn<'network'>, RuleWords>> = {
  'private-egress': {
    title: 'What runs in a private subnet calls out through NAT',
    why: 'A private subnet has no route to the internet gateway, so a call to the outside never leaves it.',
    message: (data) =>
      `${text(data, 'from')} lies in a private subnet and calls ${text(data, 'to')} on the internet, but there is no NAT gateway on the way.`,
    remedy: () => 'Put a NAT gateway between them, or move the caller into a public subnet.',
    fix: () => 'Add a NAT gateway',
  },
  'public-subnet': {
    title: 'NAT gateways and public load balancers stand in public subnets',
    why: 'Only a public subnet has a route to the internet gateway; elsewhere nothing gets in or out.',
    message: (data) =>
      `${text(data, 'label')} faces the internet, but lies in a private subnet, which has no way there.`,
    remedy: () => 'Move it into a public subnet; what it serves stays in the private one.',
  },
  'address-range': {
    title: 'Address ranges hold what runs inside',
    why: 'AWS takes ranges from /16 (65,536 addresses) to /28 (16), keeps five of each subnet, and a range cannot be changed later.',
    message: (data) =>
      data['fits'] === 0
        ? `${text(data, 'range')} is no range that AWS takes: it must be from /${text(data, 'largest')} to /${text(data, 'smallest')}.`
        : `${text(data, 'range')} has ${amount(data, 'offers')} addresses to give, and what runs inside takes ${amount(data, 'wants')}.`,
    remedy: () => 'Choose a larger range; the guide’s typical one is 10.0.0.0/16.',
  },
  'peering-overlap': {
    title: 'Peered networks have different addresses',
    why: 'AWS refuses to peer networks whose ranges overlap, since an address would mean two machines.',
    message: (data) => `${text(data, 'label')} joins ${text(data, 'a')} and ${text(data, 'b')}, which overlap.`,
    remedy: () => 'Give one of the two networks another range.',
  },
  'peering-transit': {
    title: 'A peering is not a way through',
    why: 'Peering is not transitive: packets for a third network, or for the other network’s NAT gateway or gateway endpoint, are dropped.',
    message: (data) =>
      `${text(data, 'label')} leads on to ${text(data, 'next')}, but a peering ends in the network that it joins.`,
    remedy: () => 'Peer the two ends directly, or join all networks to a transit gateway.',
    fix: () => 'Peer the two ends directly',
  },
  'peering-mesh': {
    title: 'Peering joins a few networks, not many',
    why: 'Every pair of networks needs a peering and routes of its own, n × (n − 1) ÷ 2 of them.',
    message: (data) =>
      `${text(data, 'label')}: ${amount(data, 'networks')} networks need ${amount(data, 'links')} peerings for each to reach each.`,
    remedy: () => 'Join them to a transit gateway, which needs one attachment a network.',
  },
  'load-balancer-targets': {
    title: 'Load balancers forward to what they can speak to',
    why: 'An Application Load Balancer speaks HTTP to servers, addresses and functions; a Network Load Balancer passes TCP and UDP on to servers and addresses.',
    message: (data) =>
      `${text(data, 'from')} cannot forward to ${text(data, 'to')}: ${
        data['why'] === 'http'
          ? 'it speaks HTTP only, and that is no HTTP server'
          : data['why'] === 'function'
            ? 'only an Application Load Balancer can call a function'
            : 'that service has no address in the network to forward to'
      }.`,
    remedy: (data) =>
      data['fix'] === 'nlb'
        ? 'Use a Network Load Balancer, or let the application reach it by itself.'
        : data['fix'] === 'alb'
          ? 'Use an Application Load Balancer.'
          : 'Put a service of your own between them, which calls it.',
    fix: (data) => (data['fix'] === 'nlb' ? 'Make it a Network Load Balancer' : 'Make it an Application Load Balancer'),
  },
  'classic-load-balancer': {
    title: 'No classic load balancers in new designs',
    why: 'The Classic Load Balancer is legacy: no rules by path or host, no functions or addresses as targets, no WAF, and a higher price an hour.',
    message: (data) =>
      `${text(data, 'label')} is a Classic Load Balancer, which the guide says to avoid in new designs.`,
    remedy: () => 'Use an Application Load Balancer for HTTP, a Network Load Balancer for anything else.',
    fix: () => 'Make it an Application Load Balancer',
  },
  'gateway-endpoint': {
    title: 'S3 and DynamoDB are reached through a gateway endpoint',
    why: 'A NAT gateway bills every GB; a gateway endpoint to S3 or DynamoDB in the same region is free and private.',
    message: (data) =>
      `${text(data, 'label')} carries traffic to ${text(data, 'targets')}${
        data['usd'] === null || number(data, 'usd') === 0
          ? ''
          : ` and bills ${money(number(data, 'usd'))} a month for it`
      }. A gateway endpoint does the same for nothing.`,
    remedy: () => 'Reach S3 and DynamoDB through a gateway endpoint.',
    fix: () => 'Use a gateway endpoint',
  },
  'interface-endpoint': {
    title: 'Much traffic to an AWS service has an endpoint of its own',
    why: 'An interface endpoint costs an hourly fee but less than a quarter of NAT’s price a GB, and the traffic stays private.',
    message: (data) =>
      `${text(data, 'label')} carries ${exact(number(data, 'gb'), 0)} GB a month to ${text(data, 'targets')} at ${exactMoney(number(data, 'natPrice'))} a GB. An interface endpoint in two zones costs ${exactMoney(number(data, 'standing'))} a month and ${exactMoney(number(data, 'price'))} a GB.`,
    remedy: () => 'Add an interface endpoint for each of these services.',
    fix: () => 'Use interface endpoints',
  },
  'cross-region-call': {
    title: 'Calls that are waited for stay in their region',
    why: 'Each call to another region adds tens of milliseconds and is billed by the GB, and one region’s failure becomes the other’s.',
    message: (data) =>
      `${text(data, 'from')} waits for ${text(data, 'to')} in another region${
        number(data, 'usd') > 0 ? `, and the transfer costs ${money(number(data, 'usd'))} a month` : ''
      }.`,
    remedy: (data) =>
      data['store'] === 1
        ? 'Keep a replica of the data in the caller’s region, or hand the work over through a queue.'
        : 'Call a copy in the same region, or hand the work over through a queue.',
  },
  'api-timeout': {
    title: 'Work behind an API answers before the API stops waiting',
    why: 'API Gateway gives up after its integration timeout and answers 504; the work goes on, is paid for, and is often sent again.',
    message: (data) =>
      `${text(data, 'to')} takes ${amount(data, 'seconds')} s, but ${text(data, 'from')} waits for at most ${amount(data, 'limit')} s.`,
    remedy: () =>
      'Put the work on a queue and answer at once, or let Step Functions run it and let the caller ask for the result.',
    fix: () => 'Hand the work to a queue',
  },
  'websocket-reconnect': {
    title: 'All devices can reconnect within a minute',
    why: 'After an interruption every device connects again at once, and the account takes only so many new connections a second.',
    message: (data) =>
      `${text(data, 'label')}: ${compact(number(data, 'connections'))} connections at ${amount(data, 'perSecond')} a second take ${amount(data, 'seconds')} s to come back after an interruption.`,
    remedy: () => 'Let devices wait a random time before they reconnect, and ask AWS to raise the quota.',
  },
  'websocket-frame': {
    title: 'WebSocket messages fit one frame',
    why: 'A message travels in frames of 32 KB and every frame is billed as a message.',
    message: (data) =>
      `${text(data, 'label')}: messages of ${amount(data, 'kb')} KB go as ${counted(amount(data, 'pieces'), 'frames')} of ${amount(data, 'frame')} KB, each billed as a message. Messages cost ${money(number(data, 'usd'))} a month.`,
    remedy: () => 'Send an address where the content can be fetched, or only what has changed.',
  },
  'dns-one-target': {
    title: 'A routing policy has something to choose from',
    why: 'With one target every policy answers the same; failover has nowhere to go.',
    message: (data) => `${text(data, 'label')} routes by ${text(data, 'policy')}, but leads to one place only.`,
    remedy: () => 'Add the second target, or use simple routing.',
  },
  'static-ttl': {
    title: 'Static content is kept at the edge for a day',
    why: 'When a copy has expired the edge asks the bucket again, although the file has not changed.',
    message: (data) =>
      `${text(data, 'label')} keeps files for ${exact(number(data, 'seconds'), 0)} s. The guide keeps static content for a day, images for a week.`,
    remedy: (data) =>
      `Keep files for ${exact(number(data, 'day'), 0)} s or more, and put a version into their address.`,
  },
  'edge-hit-ratio': {
    title: 'A CDN before a bucket answers most requests itself',
    why: 'What the edge does not have is fetched from far away, slowly, and billed twice.',
    message: (data) =>
      `${text(data, 'label')} answers only ${percent(number(data, 'ratio'))} of the reads itself${
        data['passed'] === null ? '' : `; ${rate(number(data, 'passed'))} go on to ${text(data, 'origins')}`
      }.`,
    remedy: () =>
      'Keep query strings, cookies and headers that do not change the file out of the cache key, and keep files longer.',
  },
  'origin-shield': {
    title: 'A busy origin behind a CDN is shielded',
    why: 'Without Origin Shield every edge asks the origin for itself, so the same file is made many times.',
    message: (data) =>
      `${text(data, 'label')} sends ${rate(number(data, 'reads'))} reads on to ${text(data, 'origins')}. The guide counts on Origin Shield for ${percent(number(data, 'saved'))} fewer; AWS publishes no such figure.`,
    remedy: () => 'Turn on Origin Shield where the content can be cached, and measure what it saves.',
  },
  'invalidation-paths': {
    title: 'Changed files get a new address',
    why: 'Only the first 1,000 invalidated paths of a month are free, and an invalidation takes time to reach every edge.',
    message: (data) =>
      `${text(data, 'label')} invalidates ${amount(data, 'paths')} paths a month, of which ${amount(data, 'free')} are free. At list price all of them cost ${money(number(data, 'usd'))} a month.`,
    remedy: () => 'Put a version into the address (/v2/style.css) and invalidate nothing.',
    fix: () => 'Use versioned addresses',
  },
};
