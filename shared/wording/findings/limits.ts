import type { RuleIn } from '../../engine/rules/index.ts';
import type { Data } from '../../engine/rules/rule.ts';
import { exact, percent } from '../numbers.ts';
import { amount, held, number, type RuleWords, sizing, text, times } from './words.ts';

export const limitsWords: Readonly<Record<RuleIn<'limits'>, RuleWords>> = {
  'limit-exceeded': {
    title: 'Limits that grow with load are kept',
    why: 'Above a limit AWS throttles or refuses, and retries make it worse.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} needs ${amount(data, 'demand')} of ${amount(data, 'capacity')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))}.${held(data)}`,
    remedy: (data) =>
      sizing(
        data,
        data['soft'] === 1
          ? 'Ask AWS to raise the quota, or send less here.'
          : 'Send less here, or spread it over more of them.',
      ),
  },
  'static-limit': {
    title: 'Fixed limits are kept',
    why: 'A size or a time above a fixed limit is refused at any load.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${amount(data, 'demand')} ${text(data, 'unit')}, ${times(number(data, 'utilisation'))} the ${amount(data, 'capacity')} ${text(data, 'unit')} that are allowed.`,
    remedy: (data) =>
      data['soft'] === 1
        ? 'Ask AWS to raise the quota, or use less.'
        : 'Use less, or pass large content through an object store and send its address.',
  },
  'provisioned-headroom': {
    title: 'What is provisioned keeps room for a peak',
    why: 'Scaling takes minutes, so the guide scales at 70%; above it a burst is throttled before help arrives.',
    message: (data) =>
      `${text(data, 'label')}: ${text(data, 'limit').toLowerCase()} is ${percent(number(data, 'utilisation'))} full. The guide scales at 70%.`,
    remedy: (data) =>
      sizing(
        data,
        data['soft'] === 1 ? 'Ask AWS to raise the quota before traffic grows.' : 'Make room before traffic grows.',
      ),
  },
  'ramp-apis': {
    title: 'What comes at once fits into the burst of the APIs',
    why: 'A token bucket holds so many requests and is refilled at the quota; what comes at once beyond that is answered with 429, although the rate is within the quota.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'requests')}, but ${amount(data, 'allowed')} are let through. The bucket of all APIs holds ${amount(data, 'burst')}.`,
    remedy: (data) =>
      `Spread the start over ${seconds(data)} or more, put a queue or a CDN in front, and let clients try again after a random time.`,
  },
  'ramp-functions': {
    title: 'Traffic grows no faster than functions may',
    why: 'Lambda adds 1,000 running functions in every 10 seconds to each function; what comes faster is answered with 429.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'functions at once')}, but only ${amount(data, 'allowed')} run by then.`,
    remedy: (data) =>
      `Let traffic grow for ${seconds(data)} or more, or keep ${amount(data, 'warm')} functions provisioned before it starts, on a schedule.`,
  },
  'ramp-queues': {
    title: 'Functions behind a queue keep up with its growth',
    why: 'Lambda takes on 300 more functions a minute for a queue; until then messages wait, and none is lost.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'functions at once')}, but only ${amount(data, 'allowed')} run by then; the rest waits in the queue.`,
    remedy: (data) => `Let it wait, let traffic grow for ${seconds(data)} or more, or use provisioned pollers.`,
  },
  'ramp-servers': {
    title: 'New servers have started before the others are full',
    why: 'Scaling begins when the target is passed and helps after a start-up; requests that come sooner find no room.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'requests a second')}, the servers that run take ${amount(data, 'allowed')}, and new ones need ${amount(data, 'boot')} s to start.`,
    remedy: (data) =>
      `${data['needed'] === null ? '' : `Let traffic grow for ${seconds(data)} or more, or `}${data['needed'] === null ? 'S' : 's'}tart ${amount(data, 'servers')} servers before it comes, on a schedule.`,
  },
  'ramp-tasks': {
    title: 'Traffic grows no faster than tasks start',
    why: 'Fargate starts 500 tasks a minute for a service; requests that come sooner find no room.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'tasks')}, but only ${amount(data, 'allowed')} run by then.`,
    remedy: (data) =>
      `Let traffic grow for ${seconds(data)} or more, or start ${amount(data, 'tasks')} tasks before it comes, on a schedule.`,
  },
  'ramp-tables': {
    title: 'Traffic grows no faster than on-demand tables do',
    why: 'An on-demand table takes twice its former peak at once, and twice as much again after half an hour; what comes faster may be throttled.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, text(data, 'unit'))}, but only ${amount(data, 'allowed')} are sure unless the table has carried as much before.`,
    remedy: (data) =>
      `Raise the table’s warm throughput to ${amount(data, 'to')} before it starts, or let traffic grow for ${seconds(data)} or more.`,
  },
  'ramp-streams': {
    title: 'Traffic grows no faster than on-demand streams do',
    why: 'An on-demand stream takes twice the peak of its last 30 days at once, and twice as much again after 15 minutes; what comes faster is throttled.',
    message: (data) =>
      `${text(data, 'label')}: ${grows(data, 'MB a second')}, but only ${amount(data, 'allowed')} are sure unless the stream has carried as much before.`,
    remedy: (data) =>
      `Use ${amount(data, 'shards')} provisioned shards for that time, or let traffic grow for ${seconds(data)} or more.`,
  },
  'ramp-prefixes': {
    title: 'Buckets have time to split',
    why: 'S3 splits a bucket gradually as its traffic grows; until then what one partition cannot take is answered with 503.',
    message: (data) =>
      `${text(data, 'label')}: within ${exact(number(data, 'seconds'), 1)} s ${text(data, 'clients')} needs ${amount(data, 'wanted')} partitions, and the bucket begins with ${amount(data, 'had')}.`,
    remedy: (data) =>
      `Let traffic grow for ${amount(data, 'minutes')} minutes or more, which is an estimate since AWS names no time, and let clients try again.`,
  },
};

/** "Shoppers grows from 100 to 8,000 requests within 10 s". */
function grows(data: Data, what: string): string {
  const within = number(data, 'seconds') === 0 ? 'at once' : `within ${exact(number(data, 'seconds'), 1)} s`;
  return `${text(data, 'clients')} makes it grow from ${amount(data, 'from')} to ${amount(data, 'to')} ${what} ${within}`;
}

/** The smallest time of growth that works, rounded up. */
function seconds(data: Data): string {
  const needed = number(data, 'needed');
  return `${exact(needed < 10 ? Math.ceil(needed * 10) / 10 : Math.ceil(needed - 1e-9), 1)} s`;
}
