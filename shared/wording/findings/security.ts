import type { RuleIn } from '../../engine/rules/index.ts';
import { exactMoney, money, percent, rate } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const securityWords: Readonly<Record<RuleIn<'security'>, RuleWords>> = {
  'database-open': {
    title: 'No database answers the internet itself',
    why: 'Whoever finds its address may try passwords and flood it, and nothing limits or checks what is asked.',
    message: (data) => `${text(data, 'source')} reaches ${text(data, 'label')} straight from the internet.`,
    remedy: () => 'Put a service of your own between them and keep the data in a private subnet.',
    fix: () => 'Put a service in front',
  },
  'database-subnet': {
    title: 'Databases and caches lie in private subnets',
    why: 'A public subnet has a route from the internet; then one wrong security group opens the data to everybody.',
    message: (data) => `${text(data, 'label')} lies in a public subnet.`,
    remedy: () => 'Move it into a private subnet and let only the security group of its callers in.',
  },
  'public-waf': {
    title: 'Public entries have a web application firewall',
    why: 'Without one, scans, injections and floods of requests reach the application, which also pays for them.',
    message: (data) =>
      `${text(data, 'label')} faces the internet without a WAF${data['throughEdge'] === 1 ? ', which an HTTP API takes only behind CloudFront' : ''}.`,
    remedy: (data) =>
      `Put a WAF in front: ${exactMoney(number(data, 'acl'))} a month, ${exactMoney(number(data, 'rule'))} for each rule and ${exactMoney(number(data, 'requests'))} for a million requests.`,
    fix: (data) => (data['throughEdge'] === 1 ? 'Put CloudFront and a WAF in front' : 'Put a WAF in front'),
  },
  'waf-attachment': {
    title: 'A WAF stands before what it can be attached to',
    why: 'A web ACL attaches to CloudFront, Application Load Balancers, REST APIs, AppSync and Cognito, and to nothing else.',
    message: (data) => `${text(data, 'label')} cannot be attached to ${text(data, 'target')}.`,
    remedy: (data) =>
      data['other'] === null
        ? 'Attach it to the load balancer, API or CDN in front.'
        : `Use ${text(data, 'other')} there, or attach the WAF to CloudFront in front.`,
    fix: (data) => `Use ${text(data, 'other')} instead`,
  },
  'waf-body': {
    title: 'A WAF sees all of what it lets through',
    why: 'Only the first kilobytes of a body are inspected; what follows passes unread, or is refused, as the rule says.',
    message: (data) =>
      `Requests to ${text(data, 'target')} are ${amount(data, 'kb')} KB, of which the WAF reads the first ${amount(data, 'limit')} KB.`,
    remedy: (data) =>
      data['balancer'] === 1
        ? 'Attach the WAF to CloudFront, where up to 64 KB can be inspected, or send large content to S3 with a presigned address.'
        : 'Raise the inspection limit up to 64 KB, or send large content to S3 with a presigned address.',
  },
  'edge-bypassed': {
    title: 'Nobody goes past the CDN',
    why: 'Who reaches the origin directly skips the cache and every protection at the edge.',
    message: (data) =>
      `${text(data, 'source')} reaches ${text(data, 'label')} directly, although ${text(data, 'front')} stands in front of it.`,
    remedy: () => 'Lead all traffic through CloudFront and let the origin refuse everything else.',
    fix: (data) => `Lead it through ${text(data, 'front')}`,
  },
  'token-check': {
    title: 'Tokens are checked without asking Cognito',
    why: 'A signed token can be checked by whoever receives it; the user pool’s quota is meant for people who sign in.',
    message: (data) =>
      `${text(data, 'from')} asks ${text(data, 'label')} on every request, ${rate(number(data, 'asks'))}; sign-ins have a quota of ${amount(data, 'limit')} a second.`,
    remedy: () => 'Let the API’s JWT authorizer check the token, and ask Cognito only when somebody signs in.',
  },
  'api-authentication': {
    title: 'Something says who calls a public API',
    why: 'API keys and usage plans tell callers apart and limit them; they do not prove who somebody is.',
    message: (data) =>
      `Nothing on the board says who ${text(data, 'source')} is before ${text(data, 'label')} answers.`,
    remedy: () => 'Add Cognito or another sign-in, and a JWT or Lambda authorizer at the API.',
    fix: () => 'Add a sign-in',
  },
  'bucket-open': {
    title: 'Buckets are read through a CDN and written with presigned addresses',
    why: 'A public bucket is open to everybody, and each download is paid at the full transfer price.',
    message: (data) =>
      data['reads'] === 1
        ? `${text(data, 'source')} reads ${text(data, 'label')} directly.`
        : `${text(data, 'source')} writes to ${text(data, 'label')} directly.`,
    remedy: (data) =>
      data['reads'] === 1
        ? 'Put CloudFront in front with origin access control and block public access to the bucket.'
        : 'Give out presigned addresses that expire soon, and block public access to the bucket.',
    fix: () => 'Put CloudFront in front',
  },
  'table-behind-service': {
    title: 'Clients reach a table through a service',
    why: 'A client that writes to a table holds AWS credentials, and nothing checks or limits what it writes.',
    message: (data) => `${text(data, 'source')} reads and writes ${text(data, 'label')} itself.`,
    remedy: () => 'Put an API in front that checks each request; a board about capacity alone may leave it out.',
    fix: () => 'Put an API and a function in front',
  },
  'external-into-queue': {
    title: 'Other systems come in through an API',
    why: 'A system that is not yours would need credentials of your account to write to a queue or stream.',
    message: (data) => `${text(data, 'source')} writes straight to ${text(data, 'label')}.`,
    remedy: () => 'Put an API in front, which hands over by itself and needs no function.',
    fix: () => 'Put an API in front',
  },
  'server-subnet': {
    title: 'Servers behind a load balancer lie in private subnets',
    why: 'Only the load balancer has to be reached from the internet, and every public address is billed.',
    message: (data) => `${text(data, 'label')} stands behind a load balancer, but lies in a public subnet.`,
    remedy: () => 'Move it into a private subnet; calls to the outside then go through NAT or endpoints.',
  },
  'ddos-cover': {
    title: 'Large public designs weigh Shield Advanced',
    why: 'Shield Standard stops common floods everywhere at no charge; Advanced adds a response team and pays back what an attack made you scale.',
    message: (data) =>
      `${text(data, 'labels')}: Shield Standard protects it already. Of a bill of ${money(number(data, 'usd'))} a month, Shield Advanced would be ${percent(number(data, 'subscription') / number(data, 'usd'))}.`,
    remedy: (data) =>
      `Weigh Shield Advanced (${money(number(data, 'subscription'))} a month for a year) against what an attack would cost.`,
    fix: () => 'Add Shield Advanced',
  },
  'shield-worth': {
    title: 'Shield Advanced costs less than what it protects',
    why: 'Standard and rate rules of a WAF cover most cases; Advanced is bought for cost protection and its response team.',
    message: (data) =>
      `${text(data, 'label')} costs ${money(number(data, 'usd'))} a month, all the rest ${money(number(data, 'rest'))}.`,
    remedy: () => 'Use Shield Standard, which is included, and a rate rule in the WAF.',
  },
};
