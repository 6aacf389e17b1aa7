import type { RuleIn } from '../../engine/rules/index.ts';
import type { Data } from '../../engine/rules/rule.ts';
import { counted, exact, exactMoney, percent } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

/** A promise in per cent, with all its nines: 0.9999 is "99.99%". */
function nines(data: Data, key: string): string {
  return `${exact(number(data, key) * 100, 6)}%`;
}

/** The guide's four patterns of recovery: name, time to recover, what may be lost, cost. */
const patterns: Readonly<Record<string, readonly [name: string, rto: string, rpo: string, cost: string]>> = {
  'backup-restore': ['Backup & Restore', 'hours', 'hours', '$'],
  'pilot-light': ['Pilot Light', 'minutes to hours', 'minutes', '$$'],
  'warm-standby': ['Warm Standby', 'minutes', 'seconds', '$$$'],
};

export const resilienceWords: Readonly<Record<RuleIn<'resilience'>, RuleWords>> = {
  'standby-data': {
    title: 'What is stored is in every region that serves',
    why: 'A region that takes over without the data answers with errors, or with an empty database.',
    message: (data) =>
      `The board serves from two regions, but nothing copies ${text(data, 'labels')} from one to the other.`,
    remedy: (data) =>
      text(data, 'service') === 'dynamodb'
        ? 'Make it a global table, with a replica in each region.'
        : text(data, 'service') === 's3'
          ? 'Turn on cross-region replication.'
          : 'Draw a replica in the other region and an arrow to it.',
  },
  'database-standby': {
    title: 'Databases have a second instance in another zone',
    why: 'With one instance the loss of its zone, and every patch that restarts it, stops all who depend on it.',
    message: (data) =>
      `${text(data, 'label')} runs on one instance${
        data['single'] === null
          ? ''
          : `: the SLA promises ${nines(data, 'single')}, with a second one ${nines(data, 'both')}`
      }.`,
    remedy: () => 'Add a second instance in another zone; it takes over by itself.',
  },
  'cache-replica': {
    title: 'Caches survive the loss of a node',
    why: 'When a cache is gone, all that it answered falls on the database at once.',
    message: (data) =>
      `${text(data, 'label')} has ${data['dax'] === 1 ? counted(amount(data, 'given'), 'nodes') : 'no replica'}. Without it, the ${percent(number(data, 'hitRatio'))} of reads that it answers go to the database.`,
    remedy: (data) =>
      data['dax'] === 1 ? 'Use three nodes, one in each zone.' : 'Add a replica in another zone and let it take over.',
  },
  'search-replica': {
    title: 'Search domains keep a copy of each shard',
    why: 'Without a replica on another node the loss of a node loses its part of the index.',
    message: (data) =>
      `${text(data, 'label')} has ${counted(amount(data, 'nodes'), 'nodes')} and ${counted(amount(data, 'replicas'), 'replicas')} of each shard.`,
    remedy: () => 'Use three data nodes in three zones and one replica.',
  },
  'broker-copies': {
    title: 'Kafka keeps three copies on three brokers',
    why: 'With two copies one lost broker leaves the last one, and writes that ask for two acknowledgements stop.',
    message: (data) =>
      `${text(data, 'label')} keeps ${counted(amount(data, 'copies'), 'copies')} on ${counted(amount(data, 'brokers'), 'brokers')}.`,
    remedy: () => 'Keep three copies on three brokers, one in each zone.',
  },
  'one-server': {
    title: 'What somebody waits for runs on more than one machine',
    why: 'One machine fails sooner or later, and every release stops it.',
    message: (data) => `${text(data, 'label')} runs on a single machine, and callers wait for it.`,
    remedy: () => 'Run two or more, in different zones.',
  },
  'servers-behind-balancer': {
    title: 'Several servers stand behind a load balancer',
    why: 'Without one, callers choose a machine themselves and go on asking one that is ill.',
    message: (data) => `${text(data, 'source')} reaches ${text(data, 'label')} without a load balancer.`,
    remedy: () => 'Put a load balancer in front: HTTP takes an Application, anything else a Network Load Balancer.',
    fix: () => 'Put a load balancer in front',
  },
  'one-zone': {
    title: 'What somebody waits for stands in two zones',
    why: 'A zone is one or more data centres; when it is gone, all that stands in it alone is gone.',
    message: (data) => `${text(data, 'label')} stands in one zone only.`,
    remedy: () => 'Use two zones or more.',
  },
  'same-zone': {
    title: 'No tier stands in one zone alone',
    why: 'Drawn zones say where things are: when this one is gone, the whole tier is.',
    message: (data) => `${text(data, 'labels')}: all of this tier is drawn in ${text(data, 'zone')}.`,
    remedy: () => 'Draw the same in a second zone, behind a load balancer.',
    fix: () => 'Add the same in another zone',
  },
  'nat-zones': {
    title: 'Every zone has its own NAT gateway',
    why: 'A NAT gateway is lost with its zone, and then the other zones reach nothing outside; until then their traffic pays for crossing.',
    message: (data) =>
      data['from'] === null
        ? `${text(data, 'label')} is ${counted(amount(data, 'gateways'), 'gateways')} for ${amount(data, 'zones')} zones.`
        : `${text(data, 'from')} uses ${text(data, 'label')} in another zone.`,
    remedy: () => 'Use one NAT gateway in each zone.',
    fix: (data) => (data['from'] === null ? `Use ${amount(data, 'zones')} gateways` : 'Add a gateway in its zone'),
  },
  'one-zone-storage': {
    title: 'The only copy is not kept in one zone',
    why: 'One Zone classes lose everything when their zone is destroyed; they are for what can be made again.',
    message: (data) => `${text(data, 'label')} keeps its objects in a single zone.`,
    remedy: () => 'Use a class that keeps them in three zones, or replicate the bucket.',
  },
  'spot-awaited': {
    title: 'What somebody waits for keeps a base that stays',
    why: 'AWS takes Spot capacity back at two minutes’ notice, often much of it at once.',
    message: (data) =>
      `${text(data, 'label')} runs ${percent(number(data, 'share'))} on Spot, which goes at ${amount(data, 'notice')} s notice, and callers wait for it.`,
    remedy: () => 'Keep half or more on demand, or hand the work over through a queue.',
  },
  'sync-chain': {
    title: 'No request waits for a long row of services',
    why: 'Every service in the row adds its delay and its failures, and all of them are busy while the last one works.',
    message: (data) =>
      `A caller waits for ${amount(data, 'count')} services of your own in a row: ${text(data, 'labels')}.`,
    remedy: (data) =>
      `Answer after at most ${amount(data, 'most')} of them and hand the rest to a queue or a topic, as in the guide’s Pattern 1.`,
  },
  'dns-health-checks': {
    title: 'DNS knows which places answer',
    why: 'Without a health check DNS goes on sending people to a place that is down.',
    message: (data) =>
      `${text(data, 'label')} chooses between ${amount(data, 'targets')} places and has ${counted(amount(data, 'checks'), 'checks')} of whether they answer.`,
    remedy: (data) => `Check each place: ${exactMoney(number(data, 'price'))} a month for one.`,
  },
  'weak-promise': {
    title: 'A board promises no more than each service it waits for',
    why: 'A chain is never more available than its weakest part, whatever stands around it.',
    message: (data) =>
      `The board is to be available ${nines(data, 'wanted')} of the time, but the SLA of ${text(data, 'label')} promises ${nines(data, 'promised')}.`,
    remedy: () => 'Have a second one that takes over, answer without it for a while, or promise less.',
  },
  'one-region': {
    title: 'A promise that one region cannot keep is spread over two',
    why: 'The availability of all that a caller waits for multiplies; a second region fails on its own.',
    message: (data) =>
      `One region gives ${nines(data, 'worst')} at best, but the board is to be available ${nines(data, 'wanted')} of the time. Two of them, independent of each other, would give ${nines(data, 'both')}.`,
    remedy: () => 'Serve from a second region, with the data in both, or promise less.',
  },
  'zone-headroom': {
    title: 'What is left after a zone carries the peak',
    why: 'A zone takes its share of the servers with it, and new ones take minutes to start, if there are any to be had.',
    message: (data) =>
      `${text(data, 'label')}: with one of ${amount(data, 'zones')} zones gone, the servers left are ${percent(number(data, 'after'))} full.`,
    remedy: (data) => `Run ${counted(amount(data, 'servers'), 'servers')}, so that a zone can be lost at the peak.`,
  },
  'dns-failover-time': {
    title: 'Names are kept no longer than a failover may take',
    why: 'Resolvers go on using an answer until its time is over, so the old place is asked long after it is gone.',
    message: (data) =>
      `${text(data, 'label')}: ${amount(data, 'detection')} s to notice and ${amount(data, 'ttl')} s until the old answer is forgotten make ${amount(data, 'seconds')} s until all have moved.`,
    remedy: () => 'Keep answers for 60 s. DNS alone never makes that zero.',
  },
  'point-in-time-recovery': {
    title: 'Tables can be put back to any second',
    why: 'Replicas copy a mistake at once; only a backup undoes it. The guide turns point-in-time recovery on.',
    message: (data) =>
      `${text(data, 'labels')}: point-in-time recovery is off, so a wrong write or delete cannot be undone.`,
    remedy: (data) => `Turn it on for ${exactMoney(number(data, 'price'))} a GB and month.`,
  },
  'recovery-pattern': {
    title: 'All regions take traffic all the time',
    why: 'Each of the guide’s four patterns has a price, a time to recover (RTO) and a part that may be lost (RPO); only active-active needs neither a switch nor a start.',
    message: (data) => {
      const [name = '', rto = '', rpo = '', cost = ''] = patterns[text(data, 'pattern')] ?? [];
      return `For a lost region this drawing amounts to ${name} (${cost}): back in ${rto}, with ${rpo} of data lost.`;
    },
    remedy: (data) =>
      data['pattern'] === 'backup-restore'
        ? 'Good for what may be away for hours. Keep data and the recipe for the rest in a second region for Pilot Light.'
        : data['pattern'] === 'pilot-light'
          ? 'Good where some downtime is allowed. Run a small copy in the second region for Warm Standby.'
          : 'Good for what the business needs. Send traffic to both regions for Active-Active; asynchronous copies still lose the last seconds.',
  },
};
