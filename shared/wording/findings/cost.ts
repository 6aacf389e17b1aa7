import type { RuleIn } from '../../engine/rules/index.ts';
import { compact, counted, exact, exactMoney, money, percent } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const costWords: Readonly<Record<RuleIn<'cost'>, RuleWords>> = {
  'idle-capacity': {
    title: 'What is provisioned is used',
    why: 'Capacity is paid by the hour whether anybody uses it or not.',
    message: (data) =>
      `${text(data, 'label')} is ${percent(number(data, 'used'))} full at the peak, with ${counted(exact(number(data, 'now'), 1), text(data, 'unit'))}.`,
    remedy: (data) =>
      `Use ${counted(exact(number(data, 'enough'), 1), text(data, 'unit'))}, which leaves room for a peak: ${money(number(data, 'saved'))} less a month.`,
  },
  'edge-before-content': {
    title: 'What many people read comes from a CDN',
    why: 'A CDN costs less a GB than sending from a region, fetching from AWS is free, and repeats are answered at the edge.',
    message: (data) =>
      `What ${text(data, 'from')} reads comes from ${text(data, 'to')} directly; sending it costs ${money(number(data, 'usd'))} a month at ${exactMoney(number(data, 'direct'))} a GB.`,
    remedy: (data) => `Put CloudFront in front: ${exactMoney(number(data, 'edge'))} a GB, and less work behind it.`,
    fix: () => 'Put CloudFront in front',
  },
  'nat-share': {
    title: 'NAT is a small part of the bill',
    why: 'A NAT gateway bills every GB both ways, on top of the transfer itself.',
    message: (data) =>
      `${text(data, 'label')} bills ${money(number(data, 'usd'))} a month for what it carries, ${percent(number(data, 'part'))} of the bill, at ${exactMoney(number(data, 'price'))} a GB.`,
    remedy: () =>
      'Reach S3 and DynamoDB through a gateway endpoint, other AWS services through interface endpoints, and fetch less from outside.',
  },
  'trace-sampling': {
    title: 'A few traces tell as much as all',
    why: 'X-Ray bills each recorded trace; one billion events a day recorded in full cost more than the system itself.',
    message: (data) =>
      `${text(data, 'label')} records ${percent(number(data, 'sampling'))} of the requests for ${money(number(data, 'usd'))} a month.`,
    remedy: (data) =>
      `Record ${percent(number(data, 'usual'))} of them and all that fail: ${money(number(data, 'saved'))} less a month.`,
  },
  'api-to-balancer': {
    title: 'Great and steady traffic comes in through a load balancer',
    why: 'API Gateway bills each request, a load balancer by hour and capacity; from thousands of requests a second on that is many times less.',
    message: (data) => `${text(data, 'label')} bills ${money(number(data, 'usd'))} a month for requests.`,
    remedy: (data) =>
      `Weigh an Application Load Balancer: ${exactMoney(number(data, 'hour'))} an hour and ${exactMoney(number(data, 'unit'))} for each capacity unit. Keys, throttles and validation then become your own work.`,
    fix: () => 'Make it a load balancer',
  },
  'http-api': {
    title: 'APIs that need nothing of REST are HTTP APIs',
    why: 'An HTTP API does the same for less and faster; only REST has keys and usage plans, validation, a cache and a WAF of its own.',
    message: (data) =>
      `${text(data, 'label')} bills ${money(number(data, 'usd'))} a month for requests; an HTTP API would bill ${money(number(data, 'http'))}. ${data['book'] === 'guide' ? 'The guide' : 'AWS’s first price tier'} makes it ${percent(number(data, 'saving'))} cheaper.`,
    remedy: () => 'Use an HTTP API, unless you need what only REST has.',
    fix: () => 'Make it an HTTP API',
  },
  'small-records': {
    title: 'Small records travel together',
    why: 'Each record is billed as a whole step, however little of it is filled.',
    message: (data) =>
      `${text(data, 'from')} sends records of ${amount(data, 'size')} KB to ${text(data, 'to')}, each billed as ${amount(data, 'step')} KB: ${money(number(data, 'usd'))} a month.`,
    remedy: (data) =>
      `Put many into one record (${data['stream'] === 1 ? 'the Kinesis Producer Library does' : 'with line breaks between them'}): up to ${money(number(data, 'saved'))} less a month.`,
  },
  'batch-sends': {
    title: 'Messages are sent ten at a time',
    why: 'SQS bills requests, and a batch of up to ten messages and 64 KB is one.',
    message: (data) =>
      `${text(data, 'from')} sends every message to ${text(data, 'to')} by itself: ${money(number(data, 'usd'))} a month.`,
    remedy: (data) =>
      `Send ${amount(data, 'together')} at a time: ${money(number(data, 'saved'))} less a month, for a little delay.`,
  },
  'stream-mode': {
    title: 'Streams with steady traffic have shards',
    why: 'On-demand bills every GB at a price that pays for not knowing the traffic; known traffic is cheaper by the shard.',
    message: (data) =>
      `${text(data, 'label')} costs ${money(number(data, 'usd'))} a month on demand. As steady as drawn, ${counted(amount(data, 'shards'), 'shards')} cost ${money(number(data, 'provisioned'))}.`,
    remedy: () => 'Use provisioned shards, and watch them.',
  },
  'spot-for-workers': {
    title: 'Workers behind a queue run on Spot',
    why: 'Work that a queue keeps can wait when AWS takes a machine back, and Spot costs a third.',
    message: (data) =>
      `${text(data, 'label')} works off what is handed over, and costs ${money(number(data, 'usd'))} a month on demand.`,
    remedy: (data) =>
      `Run ${percent(number(data, 'part'))} of it on Spot, which is about ${percent(number(data, 'cut'))} cheaper: ${money(number(data, 'saved'))} less a month.`,
  },
  commitment: {
    title: 'Machines that always run are paid with a commitment',
    why: 'A Savings Plan or reserved capacity for one or three years lowers the hourly price of what runs anyway.',
    message: (data) =>
      `${text(data, 'label')}: machines that always run, for ${money(number(data, 'usd'))} a month at the on-demand price.`,
    remedy: () =>
      'Commit to the part that always runs, with a Savings Plan or reserved instances; the board’s settings show what a share under one costs.',
  },
  arm: {
    title: 'Work runs on AWS’s own processors',
    why: 'Graviton machines cost less for the same work; most languages run on them unchanged.',
    message: (data) => `${text(data, 'label')} runs on ${text(data, 'now')} for ${money(number(data, 'usd'))} a month.`,
    remedy: (data) =>
      `Use ${text(data, 'next')} where your libraries run on it: ${money(number(data, 'saved'))} less a month.`,
  },
  valkey: {
    title: 'Caches run Valkey',
    why: 'Valkey answers the same commands as Redis OSS, and AWS charges less for it.',
    message: (data) => `${text(data, 'label')} runs Redis OSS.`,
    remedy: (data) => `Use Valkey: ${money(number(data, 'saved'))} less a month.`,
  },
  'intelligent-tiering': {
    title: 'Data that is hardly read moves to a cheaper class',
    why: 'Intelligent-Tiering moves what was not read for 30 days by itself, for a small charge an object; the guide counts on it.',
    message: (data) =>
      `${text(data, 'label')} costs ${money(number(data, 'usd'))} a month in Standard, although ${number(data, 'idle') === 1 ? 'nothing reads it' : `at least ${percent(number(data, 'idle'))} of it is not read in a month`}.`,
    remedy: (data) =>
      `Use Intelligent-Tiering: ${money(number(data, 'saved'))} less a month, and more when it lies idle for longer.`,
  },
  'io-optimized': {
    title: 'Aurora clusters with much I/O pay for none of it',
    why: 'With I/O-Optimized instances and storage cost more and reads and writes of pages nothing; from a quarter of the bill on that is cheaper.',
    message: (data) =>
      `${text(data, 'label')}: reads and writes of pages cost ${money(number(data, 'io'))} a month, ${percent(number(data, 'part'))} of its bill.`,
    remedy: () => 'Use I/O-Optimized; it can be changed once in 30 days.',
  },
  'gp3-storage': {
    title: 'Storage that gp3 can serve is gp3',
    why: 'General purpose storage (gp3) includes thousands of operations a second; io1 bills every one of them.',
    message: (data) =>
      `${text(data, 'label')} pays ${money(number(data, 'usd'))} a month for io1 and ${compact(number(data, 'iops'))} IOPS; gp3 includes ${compact(number(data, 'included'))} of them and would cost ${money(number(data, 'gp3'))}.`,
    remedy: () => 'Use gp3, unless every answer must come within a millisecond.',
  },
  'express-workflows': {
    title: 'Short workflows in great number are Express workflows',
    why: 'Standard bills every step; Express bills runs and their time, and is made for short work that may run twice.',
    message: (data) =>
      `${text(data, 'label')} bills ${money(number(data, 'usd'))} a month for steps, and a run takes ${amount(data, 'seconds')} s. Express would bill about ${money(number(data, 'express'))}.`,
    remedy: (data) =>
      `Use an Express workflow where steps may run twice; it ends after ${amount(data, 'longest')} s at the latest.`,
    fix: () => 'Make it an Express workflow',
  },
  'tls-at-targets': {
    title: 'A busy network load balancer passes TLS on',
    why: 'A capacity unit holds far fewer new connections when the load balancer ends TLS itself.',
    message: (data) =>
      `${text(data, 'label')} ends TLS for ${money(number(data, 'usd'))} a month: a capacity unit takes ${amount(data, 'tls')} new connections a second, and ${amount(data, 'tcp')} without TLS.`,
    remedy: () => 'Pass TCP on and end TLS at the targets, where that is allowed.',
  },
  'dns-alias': {
    title: 'Names of AWS targets are alias records',
    why: 'Queries for alias records of AWS targets are free; other records are billed by the million.',
    message: (data) => `${text(data, 'label')} bills ${money(number(data, 'usd'))} a month for queries.`,
    remedy: () => 'Use alias records for load balancers, CDNs, APIs and buckets.',
  },
  'zone-transfer': {
    title: 'Who talks much stays in one zone',
    why: 'Every GB between zones is billed on both sides.',
    message: (data) =>
      `Traffic between zones costs ${money(number(data, 'usd'))} a month, ${percent(number(data, 'part'))} of the bill, at ${exactMoney(number(data, 'price'))} a GB on each side.`,
    remedy: () => 'Keep calls inside a zone where resilience allows it, and compress what must cross.',
  },
  'logs-volume': {
    title: 'Logs cost a small part of what they tell of',
    why: 'CloudWatch bills every GB it takes in; at high rates logs outweigh the work that they describe.',
    message: (data) =>
      `${text(data, 'label')} takes in ${exact(number(data, 'gb'), 0)} GB of logs for ${money(number(data, 'usd'))} a month, ${percent(number(data, 'part'))} of the bill.`,
    remedy: (data) =>
      `Log less and only a sample of what went well, or use the Infrequent Access class at ${exactMoney(number(data, 'rarely'))} instead of ${exactMoney(number(data, 'price'))} a GB.`,
  },
  'largest-line': {
    title: 'No single charge is most of the bill',
    why: 'Whoever wants to save looks at the largest charge first; a tenth off it is more than all the small ones together.',
    message: (data) =>
      `${percent(number(data, 'part'))} of the bill is one charge, ${text(data, 'label').toLowerCase()} at ${text(data, 'name')}: ${money(number(data, 'usd'))} of ${money(number(data, 'bill'))} a month.`,
    remedy: () => 'Look there first when the bill is too high.',
  },
};
