import type { RuleIn } from '../../engine/rules/index.ts';
import type { Data } from '../../engine/rules/rule.ts';
import { compact, counted, exact, money, percent, rate } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

const usd = (data: Data, key: string) => money(number(data, key));

/** "120 KB", "99 MB", "5 GB" of a size in MB. */
function size(mb: number): string {
  return mb < 1 ? `${compact(mb * 1000)} KB` : mb < 1000 ? `${compact(mb)} MB` : `${compact(mb / 1000)} GB`;
}

export const dataWords: Readonly<Record<RuleIn<'data'>, RuleWords>> = {
  'partition-count': {
    title: 'Keys spread over the partitions that the rate needs',
    why: 'One partition takes 1,000 write units a second whatever the table has, so a few busy keys throttle while the rest idles.',
    message: (data) =>
      `${text(data, 'label')}: ${exact(number(data, 'units'), 0)} write units take ${exact(number(data, 'partitions'), 0)} partitions of ${exact(number(data, 'perPartition'), 0)} each.`,
    remedy: () => 'Choose a partition key with many more values than that, or add a random suffix to busy keys.',
  },
  'hot-key': {
    title: 'No key needs more than one partition gives',
    why: 'All items of one key lie in one partition, so capacity of the table does not lift its ceiling. A suffix that differs from write to write spreads the key; one reckoned from the key itself, as hash(user_id) % 10 is, always gives the same suffix and spreads nothing.',
    message: (data) =>
      `${text(data, 'label')}: its busiest key needs ${amount(data, 'demand')} of the ${amount(data, 'capacity')} ${text(data, 'what')} units that one partition has.`,
    remedy: (data) =>
      `Add a random suffix of ${amount(data, 'suffixes')} values to that key (${amount(data, 'least')} at least). To read it back takes a read for each value.`,
    fix: (data) => `Spread the key over ${amount(data, 'suffixes')} suffixes`,
  },
  'dax-before-dynamodb': {
    title: 'DAX stands before DynamoDB tables',
    why: 'DAX speaks DynamoDB’s interface and caches nothing else.',
    message: (data) => `${text(data, 'label')} cannot cache ${text(data, 'other')}, which is ${text(data, 'service')}.`,
    remedy: () => 'Use ElastiCache, and let the application read and fill it.',
    fix: () => 'Use ElastiCache instead',
  },
  'query-needs-store': {
    title: 'Query engines read what is stored',
    why: 'A stream or a queue has no tables: SQL over events reads the objects that a delivery stream wrote.',
    message: (data) => `${text(data, 'to')} cannot query ${text(data, 'from')}, which is ${text(data, 'service')}.`,
    remedy: () => 'Deliver into S3 and query the objects there.',
    fix: () => 'Store in S3 first',
  },
  'glacier-on-request-path': {
    title: 'What people wait for is not in an archive',
    why: 'Objects in Glacier Flexible Retrieval and Deep Archive must be restored before they can be read, which takes minutes to two days.',
    message: (data) =>
      `${text(data, 'label')} is read while a client waits, but its storage class takes hours to restore an object.`,
    remedy: () => 'Use Glacier Instant Retrieval: it answers in milliseconds and charges for reading.',
  },
  'multipart-mandatory': {
    title: 'Objects above 5 GB are uploaded in parts',
    why: 'One request takes 5 GB. An upload has 10,000 parts at most, so a fixed part of 100 MB, as the guide has it, ends at 1 TB.',
    message: (data) =>
      `${text(data, 'from')} puts objects of ${size(number(data, 'mb'))} into ${text(data, 'to')}: one request takes ${size(number(data, 'limit'))}.`,
    remedy: (data) =>
      `Upload in parts of ${amount(data, 'partMb')} MB or more: ${amount(data, 'parts')} parts are allowed.`,
  },
  'cache-before-sql': {
    title: 'Databases that are mostly read have a cache',
    why: 'A cache answers in under a millisecond what a database would reckon again each time, and takes nine reads in ten off the machine that also has to write.',
    message: (data) =>
      `${text(data, 'label')} answers ${rate(number(data, 'reads'))} reads itself, ${percent(number(data, 'share'))} of its traffic.`,
    remedy: () => 'Put a cache before it, with a time to live on every key, and say what happens while it is empty.',
    fix: () => 'Put ElastiCache before it',
  },
  'dax-strong-reads': {
    title: 'What is read through DAX may be a little old',
    why: 'DAX answers only eventually consistent reads from memory. A strong read goes through to the table: slower than without DAX, at twice the units.',
    message: (data) =>
      `${percent(number(data, 'share'))} of the reads that reach ${text(data, 'label')} through DAX are strong, so DAX never answers them.`,
    remedy: () =>
      'Read with eventual consistency, or send strong reads straight to the table on an arrow of their own.',
  },
  'large-items': {
    title: 'Large content lies beside the table',
    why: 'Every KB of an item is a write unit, so 100 KB cost a hundred times a small item and take a tenth of a partition; an upload to S3 costs the same at any size. Above 400 KB an item is refused.',
    message: (data) =>
      `${text(data, 'label')} stores items of ${amount(data, 'kb')} KB: ${amount(data, 'units')} write units each, of ${amount(data, 'most')} KB that are allowed.`,
    remedy: () => 'Put the content into S3 and keep its address in the item.',
    fix: () => 'Store the content in S3',
  },
  'on-demand-for-spikes': {
    title: 'Provisioned units are used',
    why: 'Units are paid by the hour, used or not. Below about 29% use on average, requests that are paid one by one cost less, and no peak is throttled for want of units.',
    message: (data) =>
      `${text(data, 'label')} pays ${usd(data, 'usd')} a month for its units; the same requests on demand cost ${usd(data, 'onDemand')}.`,
    remedy: () => 'Pay on demand, or let units scale with the load.',
  },
  'one-writer': {
    title: 'One machine does not take all writes',
    why: 'Replicas and readers add reads only: every write passes one machine, and the largest has a limit. Beyond it data is split over several databases or kept in one that partitions itself.',
    message: (data) =>
      `${text(data, 'label')} takes ${rate(number(data, 'writes'))} writes on the one writer that ${text(data, 'service')} has; ${rate(number(data, 'most'))} is much for one.`,
    remedy: () => 'Split the data over several databases by key, batch writes, or use DynamoDB.',
    fix: () => 'Use DynamoDB instead',
  },
  'connections-from-functions': {
    title: 'Functions share the connections of a database',
    why: 'Each function that runs opens a connection of its own, and a connection takes memory: a burst of functions uses up the database before its processor is busy. A proxy pools them.',
    message: (data) =>
      `${amount(data, 'running')} functions at once open connections to ${text(data, 'label')}, which has ${amount(data, 'most')}.`,
    remedy: () => 'Put RDS Proxy between, and open connections outside the handler.',
  },
  'search-as-primary': {
    title: 'A search index is a copy',
    why: 'An index is rebuilt when its mapping changes, and writes stop when its disk fills up. What exists only there is then lost.',
    message: (data) =>
      `${text(data, 'writer')} writes into ${text(data, 'label')} and nowhere else: the index is the only copy.`,
    remedy: () => 'Write into a database or S3 first, and feed the index from there.',
    fix: () => 'Add a table as the source',
  },
  'warehouse-on-request-path': {
    title: 'People do not wait for a query engine',
    why: 'Athena, Redshift, Glue and EMR take seconds to minutes, and their queues are shared by the whole account or cluster: they answer analysts, not visitors.',
    message: (data) => `A client waits for ${text(data, 'label')}, which is ${text(data, 'service')}.`,
    remedy: () =>
      'Compute results ahead into a table or a cache and serve those, or answer later and mark the arrow as asynchronous.',
  },
  'small-object-class': {
    title: 'Objects in colder classes are large enough',
    why: 'The infrequent access classes and Glacier Instant bill every object as 128 KB at least, and Intelligent-Tiering never moves a smaller one.',
    message: (data) =>
      data['tiering'] === 1
        ? `${text(data, 'label')} holds objects of ${amount(data, 'kb')} KB, which Intelligent-Tiering never moves: it starts at ${amount(data, 'least')} KB.`
        : `${text(data, 'label')} holds objects of ${amount(data, 'kb')} KB, each billed as ${amount(data, 'least')} KB.`,
    remedy: () => 'Keep them in Standard, or pack many into one object.',
  },
  'cold-class-read-often': {
    title: 'Colder classes are rarely read',
    why: 'A colder class stores cheaper and charges for every GB that is read. What is read often costs more there.',
    message: (data) =>
      `${text(data, 'label')} pays ${usd(data, 'reading')} a month for reading and saves ${usd(data, 'saved')} of storage.`,
    remedy: () => 'Use Intelligent-Tiering, which reads for nothing, or Standard.',
  },
  'dual-write': {
    title: 'Two stores are not written one after the other',
    why: 'No transaction covers both: when the second write fails, the stores disagree and nothing mends it. What one store tells of its changes can be tried until it arrives.',
    message: (data) =>
      `${text(data, 'label')} writes to ${text(data, 'one')} and ${text(data, 'other')} itself, without a transaction over both.`,
    remedy: (data) =>
      data['table'] === 1
        ? `Feed ${text(data, 'other')} from the stream of ${text(data, 'one')}, which is kept for 24 hours.`
        : 'Write to one and feed the other from its changes, or from an outbox table.',
    fix: (data) => `Feed ${text(data, 'other')} from the table’s stream`,
  },
  'dax-pays': {
    title: 'Tables that are read a great deal have DAX',
    why: 'DAX answers most reads in under a millisecond at a fixed price, so from some rate on it costs less than the reads that it saves.',
    message: (data) =>
      `${text(data, 'label')} pays ${usd(data, 'usd')} a month for reads. At ${percent(number(data, 'hit'))} hits DAX saves ${usd(data, 'saved')} of it, its own ${usd(data, 'daxUsd')} paid.`,
    remedy: () => 'Put DAX before the table, if what is read may be a little old.',
    fix: () => 'Put DAX before it',
  },
  'provisioned-for-steady': {
    title: 'Steady loads are provisioned',
    why: 'At full use a provisioned unit costs less than a third of a request on demand. Units that scale at 70% still cost less than half where the load is steady.',
    message: (data) =>
      `${text(data, 'label')} pays ${usd(data, 'usd')} a month on demand. If the load is as steady as drawn, provisioned units cost ${usd(data, 'scaled')}.`,
    remedy: (data) =>
      `Provision units that scale at ${percent(number(data, 'target'))}, once the load is known. Write a peak on the client if there is one.`,
  },
  'trim-to-write-unit': {
    title: 'Items do not exceed a write unit by a little',
    why: 'Writes are billed in whole KB. Compressing or shortening helps where an item crosses a step, and nowhere else: 1 KB is the least.',
    message: (data) =>
      `${text(data, 'label')} stores ${amount(data, 'kb')} KB for the price of ${counted(amount(data, 'units'), 'KB')}.`,
    remedy: (data) =>
      `Compress or shorten items to ${amount(data, 'fits')} KB: that saves ${usd(data, 'usd')} of write units a month.`,
    fix: (data) => `Trim items to ${amount(data, 'fits')} KB`,
  },
  'batch-items': {
    title: 'Items are read and written together',
    why: 'A request takes milliseconds whatever it asks for, so ten items one after another take ten times as long as ten at once. One request reads up to 100 items and writes up to 25; each item still costs its units.',
    message: (data) =>
      `${text(data, 'from')} ${text(data, 'what')}s ${counted(exact(number(data, 'calls'), 1), 'items')} of ${text(data, 'to')} for each unit, one request each.`,
    remedy: (data) =>
      `${data['what'] === 'read' ? 'Read' : 'Write'} up to ${amount(data, 'together')} in one request: ${counted(amount(data, 'requests'), 'requests')} instead of ${exact(number(data, 'calls'), 1)}.`,
  },
  'index-writes': {
    title: 'Indexes earn what they cost',
    why: 'Every index that has an item writes it again, and one that cannot keep up holds up writes to the table itself.',
    message: (data) =>
      `${text(data, 'label')} writes each item ${amount(data, 'copies')} times: its ${amount(data, 'indexes')} indexes make ${usd(data, 'usd')} of ${usd(data, 'total')} a month.`,
    remedy: () =>
      'Leave out indexes that few queries use, put only the keys that a query needs into them, and reuse one index for several patterns.',
  },
  'table-class': {
    title: 'Tables that mostly store are in the cheaper class',
    why: 'Infrequent access stores for less than half and charges a quarter more for requests: it pays where storage is the larger part.',
    message: (data) =>
      `${text(data, 'label')} pays ${usd(data, 'stored')} a month for storage and ${usd(data, 'requests')} for requests.`,
    remedy: (data) =>
      `Use the infrequent access class, which saves ${usd(data, 'saved')} a month, or move what is old to S3, where all of it costs ${usd(data, 's3')}.`,
  },
  'prefix-split': {
    title: 'S3 has time to split a busy prefix',
    why: 'S3 divides a prefix by itself as its load grows, over minutes, and answers 503 meanwhile. Random names are no longer needed, several prefixes are.',
    message: (data) =>
      `${text(data, 'label')} takes ${rate(number(data, 'rate'))} ${text(data, 'what')}, more than the ${amount(data, 'one')} of one prefix; its ${amount(data, 'prefixes')} come into being only as the load grows.`,
    remedy: () => 'Spread keys over prefixes from the start, grow slowly, and try again after a 503.',
  },
  'multipart-upload': {
    title: 'Large objects are uploaded in parts',
    why: 'Parts go up side by side, and only a part that failed goes again. From 100 MB on both guide and AWS advise it.',
    message: (data) => `${text(data, 'from')} puts objects of ${size(number(data, 'mb'))} into ${text(data, 'to')}.`,
    remedy: (data) =>
      `Upload in parts, of ${amount(data, 'partMb')} MB or more, and let S3 delete uploads that were never finished.`,
  },
  'small-delivered-objects': {
    title: 'Delivered objects are large enough to query',
    why: 'A query opens every object: thousands of small ones take longer than the data in them, and each is a request that is billed.',
    message: (data) =>
      `${text(data, 'label')} writes objects of ${size(number(data, 'kb') / 1000)} into ${text(data, 'to')}; a longer buffer makes ${size(number(data, 'larger') / 1000)}.`,
    remedy: () => 'Buffer for 15 minutes or 128 MB if nobody needs the data sooner, or compact the objects later.',
  },
};
