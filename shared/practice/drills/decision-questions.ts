/** Situations that one of the guide's decisions answers; what is not said of them is as the decision presets it. */
import type { Values } from '../../decide/decision.ts';

export interface DecisionQuestion {
  /** Part of the card's id: it stays when the question is reworded. */
  readonly key: string;
  readonly decision: string;
  readonly given: Values;
  readonly question: string;
  /** The card stands under this topic; under `decisions` where left out. */
  readonly topic?: string;
}

export const decisionQuestions: readonly DecisionQuestion[] = [
  {
    key: 'ordered',
    decision: 'messaging',
    given: { ordered: true, queue: true, perSecond: 200 },
    question: 'Payments of each account must be worked on in order, once, 200 a second. Queue, topic, stream or bus?',
  },
  {
    key: 'ordered-replay',
    decision: 'messaging',
    given: { ordered: true, replay: true, perSecond: 5000 },
    question: 'Events must be read in order, and again next week. Queue, topic, stream or bus?',
  },
  {
    key: 'fan-out',
    decision: 'messaging',
    given: { fanout: true, perSecond: 500 },
    question: 'Each order goes to inventory, payment and shipping. Queue, topic, stream or bus?',
  },
  {
    key: 'ordered-fan-out',
    decision: 'messaging',
    given: { ordered: true, fanout: true, perSecond: 500 },
    question: 'Several readers each need every message, in order. Queue, topic, stream or bus?',
  },
  {
    key: 'work-queue',
    decision: 'messaging',
    given: { queue: true, perSecond: 500 },
    question: 'Images wait to be resized by any free worker. Queue, topic, stream or bus?',
  },
  {
    key: 'analytics',
    decision: 'messaging',
    given: { analytics: true, perSecond: 10_000 },
    question: 'Clicks are summed over windows as they stream in. Which service?',
  },
  {
    key: 'none',
    decision: 'messaging',
    given: {},
    question: 'Events of many sources go to different targets by what stands in them. Queue, topic, stream or bus?',
  },
  {
    key: 'ordered-flood',
    decision: 'messaging',
    given: { ordered: true, perSecond: 1_000_000 },
    question: 'A million ordered messages a second: why does SQS FIFO not do, and what does?',
  },
  {
    key: 'sudden',
    decision: 'dynamodb-capacity',
    given: { traffic: 'sudden', peakFactor: 10 },
    question: 'Traffic to a table jumps tenfold within seconds. On-demand or provisioned?',
    topic: 'dynamodb',
  },
  {
    key: 'steady',
    decision: 'dynamodb-capacity',
    given: { traffic: 'steady', peakFactor: 1.2 },
    question: 'A table has 1,000 writes and reads a second, day and night. On-demand or provisioned?',
    topic: 'dynamodb',
  },
  {
    key: 'hot-5000',
    decision: 'partition-sharding',
    given: { writesPerSecond: 5000, itemKb: 1, suffixFrom: 'random' },
    question: 'One key gets 5,000 writes of 1 KB a second. How is it spread?',
    topic: 'dynamodb',
  },
  {
    key: 'hot-900',
    decision: 'partition-sharding',
    given: { writesPerSecond: 900, itemKb: 1, suffixFrom: 'random' },
    question: 'One key gets 900 writes of 1 KB a second. Must it be spread?',
    topic: 'dynamodb',
  },
  {
    key: 'shards-3-readers',
    decision: 'shards',
    given: { recordsPerSecond: 1000, recordKb: 1, readers: 3, peakFactor: 1, fillTo: 1 },
    question: '1,000 records a second of 1 KB, three standard readers, no room to spare: how many shards?',
    topic: 'kinesis-data-streams',
  },
  {
    key: 'shards-large-records',
    decision: 'shards',
    given: { recordsPerSecond: 1000, recordKb: 10, readers: 1, peakFactor: 1, fillTo: 1 },
    question: '1,000 records a second of 10 KB, one reader, no room to spare: how many shards?',
    topic: 'kinesis-data-streams',
  },
  {
    key: 'shards-billion',
    decision: 'shards',
    given: { recordsPerSecond: 11_574, recordKb: 1, readers: 1, peakFactor: 3, fillTo: 0.7 },
    question: 'A billion events a day of 1 KB, peak three times the average, shards filled to 70%: how many shards?',
    topic: 'kinesis-data-streams',
  },
  {
    key: 'frequent',
    decision: 'storage-class',
    given: { access: 'frequent' },
    question: 'Objects of 1 MB are read several times a month, and at once. Which class of S3?',
    topic: 's3',
  },
  {
    key: 'unknown',
    decision: 'storage-class',
    given: { access: 'unknown', objectKb: 10_240 },
    question: 'Objects of 10 MB are kept for a year, and nobody knows how often they will be read. Which class of S3?',
    topic: 's3',
  },
  {
    key: 'quarterly',
    decision: 'storage-class',
    given: { access: 'quarterly', objectKb: 10_240 },
    question: 'Objects of 10 MB are read each quarter and must answer at once. Which class of S3?',
    topic: 's3',
  },
  {
    key: 'quarterly-small',
    decision: 'storage-class',
    given: { access: 'quarterly', objectKb: 16 },
    question: 'Objects of 16 KB are read each quarter. Which class of S3 is the cheapest?',
    topic: 's3',
  },
  {
    key: 'yearly',
    decision: 'storage-class',
    given: { access: 'yearly', objectKb: 102_400, wait: 'half-day' },
    question: 'Objects of 100 MB are read once a year, and a read may wait half a day. Which class of S3?',
    topic: 's3',
  },
  {
    key: 'large-file',
    decision: 'upload',
    given: { fileGb: 1000 },
    question: 'A file of 1,000 GB goes to S3. How is it uploaded?',
    topic: 's3',
  },
  {
    key: 'small-file',
    decision: 'upload',
    given: { fileGb: 0.05 },
    question: 'A file of 50 MB goes to S3. How is it uploaded?',
    topic: 's3',
  },
  {
    key: 'http-paths',
    decision: 'load-balancer',
    given: { protocol: 'http', byContent: true },
    question: 'HTTP requests are routed by path. Which load balancer?',
  },
  {
    key: 'udp',
    decision: 'load-balancer',
    given: { protocol: 'udp' },
    question: 'A game speaks UDP. Which load balancer?',
  },
  {
    key: 'fixed-and-firewall',
    decision: 'load-balancer',
    given: { protocol: 'http', firewall: true, staticIp: true },
    question: 'HTTP needs a web firewall and fixed addresses. Which load balancer?',
  },
  {
    key: 'fixed-tcp',
    decision: 'load-balancer',
    given: { protocol: 'tcp', staticIp: true },
    question: 'Partners allow-list fixed addresses and speak plain TCP. Which load balancer?',
  },
  {
    key: 'simple-image',
    decision: 'model-routing',
    given: { complexity: 0.2, multimodal: true },
    question:
      'A simple request carries an image. Which model should a router take, and what does the guide’s router get wrong?',
    topic: 'bedrock',
  },
  {
    key: 'simple-text',
    decision: 'model-routing',
    given: { complexity: 0.2, multimodal: false },
    question: 'A simple request is text alone. Which model should a router take?',
    topic: 'bedrock',
  },
  {
    key: 'hours-15-minutes',
    decision: 'dr-pattern',
    given: { rtoMinutes: 120, rpoMinutes: 15 },
    question:
      'Back within two hours, at most 15 minutes of writes lost. Which recovery pattern is the cheapest that will do?',
    topic: 'dr',
  },
  {
    key: 'day-day',
    decision: 'dr-pattern',
    given: { rtoMinutes: 1440, rpoMinutes: 1440 },
    question:
      'Back within a day, at most a day of writes lost, 1 TB of data. Which recovery pattern is the cheapest that will do?',
    topic: 'dr',
  },
  {
    key: 'five-minutes',
    decision: 'dr-pattern',
    given: { rtoMinutes: 5, rpoMinutes: 0.5 },
    question:
      'Back within five minutes, at most 30 seconds of writes lost. Which recovery pattern is the cheapest that will do?',
    topic: 'dr',
  },
  {
    key: 'zero',
    decision: 'dr-pattern',
    given: { rtoMinutes: 2, rpoMinutes: 0, synchronous: true },
    question: 'No write may be lost, and two minutes away are the most. Which recovery pattern?',
    topic: 'dr',
  },
  {
    key: 'large-restore',
    decision: 'dr-pattern',
    given: { rtoMinutes: 240, rpoMinutes: 240, dataTb: 50 },
    question: 'Back within four hours, 50 TB of data. Why do backups alone not do, and which pattern does?',
    topic: 'dr',
  },
];
