import type { RuleIn } from '../../engine/rules/index.ts';
import { compact, counted, exact, money, percent, rate } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const aiWords: Readonly<Record<RuleIn<'ai'>, RuleWords>> = {
  'model-within-budget': {
    title: 'No model takes longer than the whole request may',
    why: 'A language model takes half a second to its first word and seconds to its last, and a search in S3 Vectors a tenth of a second. What must answer in less is reckoned ahead, cached or left to a small model of one’s own.',
    message: (data) =>
      `${text(data, 'label')} takes about ${exact(number(data, 'ms'), 0)} ms by itself; the request may take ${exact(number(data, 'budget'), 0)} ms.`,
    remedy: () =>
      'Compute answers ahead and serve them from a cache, stream the answer and count the time to its first word, or set a budget that the model can keep.',
  },
  'batch-on-request-path': {
    title: 'Nobody waits for a batch',
    why: 'Batch inference costs half and answers within 24 hours.',
    message: (data) =>
      `${percent(number(data, 'share'))} of the calls to ${text(data, 'label')} are batches, but a client waits for it.`,
    remedy: () => 'Call the model at once, or let what can wait reach it through a queue or a schedule.',
  },
  'video-synchronous': {
    title: 'Nobody waits for a video',
    why: 'Models that make videos take a job, write the result to S3 after minutes and give no answer to a call.',
    message: (data) =>
      `${text(data, 'label')} is drawn as answering a call, but a video takes about ${exact(number(data, 'seconds'), 0)} s and arrives in S3.`,
    remedy: () => 'Start the job asynchronously, and tell the client when the object is there.',
    fix: () => 'Make the arrows asynchronous',
  },
  'vector-dimensions': {
    title: 'Indexes have the dimensions of their model',
    why: 'An index takes vectors of exactly the dimensions that it was made with. Another model, or another version, means making every vector again.',
    message: (data) =>
      `${text(data, 'label')} holds vectors of ${amount(data, 'kept')} dimensions, but ${text(data, 'model')} makes ${amount(data, 'made')}.`,
    remedy: (data) =>
      `Make the index with ${amount(data, 'made')} dimensions, and keep the model's name with the vectors.`,
  },
  'routing-one-family': {
    title: 'A prompt router stays within one family',
    why: 'Bedrock’s prompt routing chooses among models of one family. A fallback from Nova to Claude, as the guide draws it, is code of one’s own.',
    message: (data) =>
      `${text(data, 'label')} routes between ${text(data, 'one')} and ${text(data, 'other')}, which are of different families.`,
    remedy: () => 'Route among models of one family, or draw a function that chooses and falls back.',
    fix: (data) => `Use models of the family of ${text(data, 'one')}`,
  },
  'retired-model': {
    title: 'Models are in support',
    why: 'From its end of life on, every call to a model fails. Five of the models that the guide names have such a date.',
    message: (data) => `${text(data, 'label')}: calls to ${text(data, 'model')} fail from ${text(data, 'date')} on.`,
    remedy: (data) =>
      data['to'] === null
        ? 'Choose another model; AWS names no successor.'
        : `Use ${text(data, 'to')}, and try your prompts on it.`,
    fix: (data) => `Use ${text(data, 'to')}`,
  },
  'model-without-guardrail': {
    title: 'Models that answer people have a guardrail',
    why: 'A guardrail checks question and answer against filters for harmful content, denied topics and personal data. It is billed by the thousand characters, and has a quota of its own.',
    message: (data) => `${text(data, 'label')} answers people without a guardrail.`,
    remedy: (data) =>
      `Turn on the content filter, ${money(number(data, 'price'))} for 1,000 text units and at most ${amount(data, 'quota')} a second, and filters for what the product must not say.`,
  },
  'teacher-serving': {
    title: 'The student serves, not the teacher',
    why: 'A distilled model answers like its teacher in one field, faster and for a fraction of the price. Serving the teacher saves nothing.',
    message: (data) =>
      `${text(data, 'label')} serves a teacher model for ${money(number(data, 'usd'))} a month; ${text(data, 'student')} would take ${money(number(data, 'studentUsd'))}.`,
    remedy: (data) =>
      `Distil it into ${text(data, 'student')} or a smaller model with 100 prompts or more, and serve that.`,
    fix: (data) => `Serve ${text(data, 'student')}`,
  },
  'prompt-cache-minimum': {
    title: 'What is counted as cached can be cached',
    why: 'A prompt is cached from a minimum of tokens on, which differs from model to model, and some models cache nothing. 1,000 characters, which the guide hashes, are about 250 tokens.',
    message: (data) =>
      data['least'] === null
        ? `${text(data, 'label')} counts on cached input, but ${text(data, 'model')} caches no prompts.`
        : `${text(data, 'label')} counts on ${exact(number(data, 'tokens'), 0)} cached tokens of a call, but ${text(data, 'model')} caches ${exact(number(data, 'least'), 0)} or more.`,
    remedy: () =>
      'Do not count on the cache here, or put all that is always the same in front, until it is long enough.',
  },
  'cross-region-profile': {
    title: 'Busy models are called through several regions',
    why: 'The quotas of one region are half or less of those of a profile that spreads calls over several, at the same price.',
    message: (data) =>
      `${text(data, 'label')} takes ${percent(number(data, 'full'))} of the ${compact(number(data, 'capacity'))} ${text(data, 'what')} a minute that one region allows.`,
    remedy: () =>
      'Call it through a cross-region inference profile, if data may leave the region, and ask AWS for more.',
  },
  'embeddings-missing': {
    title: 'Something makes the vectors that are searched',
    why: 'A vector store keeps vectors and compares them; a model turns text into vectors, both when it is stored and for each question, and is paid and waited for.',
    message: (data) =>
      `Nothing on the board makes the vectors that ${text(data, 'caller')} puts into ${text(data, 'label')} or searches for.`,
    remedy: () => 'Add an embedding model that is called before every write and every search.',
    fix: () => 'Add an embedding model',
  },
  'vectors-in-object-store': {
    title: 'Vectors lie in an index',
    why: 'An object with a vector in it cannot be searched. S3 Vectors is another interface with buckets and indexes of its own; the guide writes vectors as objects.',
    message: (data) =>
      `${text(data, 'from')} writes vectors into ${text(data, 'to')}, an object store that cannot search them.`,
    remedy: () => 'Write them into S3 Vectors, many at a time.',
    fix: () => 'Use S3 Vectors',
  },
  'hot-vectors': {
    title: 'Vectors that are searched all the time lie in a search cluster',
    why: 'S3 Vectors stores cheaply, answers in about a tenth of a second and is paid by the query. For many searches a second OpenSearch keeps the index in memory.',
    message: (data) =>
      `${text(data, 'label')} is searched ${rate(number(data, 'rate'))} at the peak, of about ${rate(number(data, 'most'))}, at ${exact(number(data, 'ms'), 0)} ms each.`,
    remedy: () => 'Put the vectors that are hot into OpenSearch or a cache, or split the index by tenant.',
    fix: () => 'Use OpenSearch',
  },
  'knowledge-base-store': {
    title: 'Knowledge bases have a vector store',
    why: 'Retrieval itself is free: what is paid is the embedding model, the model that answers, and the store of the vectors, which must be drawn to be counted.',
    message: (data) => `${text(data, 'label')} has no vector store on the board.`,
    remedy: () => 'Add S3 Vectors for a low price, or OpenSearch where keywords count as well.',
    fix: () => 'Add S3 Vectors',
  },
  'video-output-store': {
    title: 'Videos have a bucket to arrive in',
    why: 'A model that makes videos writes them to S3; without a bucket it takes no job.',
    message: (data) => `${text(data, 'label')} makes videos, but leads to no bucket.`,
    remedy: () => 'Add the bucket that it writes to.',
    fix: () => 'Add a bucket for the videos',
  },
  'vector-batch': {
    title: 'Vectors are written many at a time',
    why: 'Every write is billed as 128 KB at least, so a vector of 6 KB by itself costs 21 times its size. Up to 500 go into one write.',
    message: (data) =>
      `${text(data, 'from')} writes ${counted(amount(data, 'batch'), 'vectors')} of ${exact(number(data, 'kb'), 1)} KB at a time into ${text(data, 'to')}, billed as ${amount(data, 'least')} KB: ${exact(number(data, 'billed'), 1)} times.`,
    remedy: (data) =>
      `Collect them in a queue or a stream and write ${amount(data, 'full')} at a time: that saves ${money(number(data, 'saved'))} a month.`,
  },
  'prompt-cache-unused': {
    title: 'Prompts that repeat are cached',
    why: 'Instructions and documents that every call repeats cost a tenth to a quarter when they come from the cache, if they stand in front.',
    message: (data) =>
      `${text(data, 'label')} pays ${money(number(data, 'usd'))} a month for input and caches nothing. If ${percent(number(data, 'repeats'))} of each prompt repeats, caching saves up to ${money(number(data, 'saved'))}.`,
    remedy: () => 'Put what is always the same in front, what the person says last, and turn on prompt caching.',
  },
  'batch-for-background': {
    title: 'What nobody waits for is asked in batches',
    why: 'Batch inference answers within 24 hours for half the price, from 100 calls a job on.',
    message: (data) =>
      `Nobody waits for ${text(data, 'label')}, which costs ${money(number(data, 'usd'))} a month; in batches it would save ${money(number(data, 'saved'))}.`,
    remedy: (data) =>
      `Collect ${amount(data, 'least')} calls or more and start a batch job, if an answer within a day will do.`,
  },
  'serverless-endpoint-steady': {
    title: 'Busy endpoints run on servers',
    why: 'A serverless endpoint is paid by the second and starts cold. Steadily busy, the same calls on servers that are paid by the hour cost less.',
    message: (data) =>
      `${text(data, 'label')} pays ${money(number(data, 'usd'))} a month by the second; ${counted(amount(data, 'servers'), 'servers')} (ml.m5.xlarge) cost ${money(number(data, 'hourly'))}.`,
    remedy: () => 'Use a real-time endpoint that scales with the load.',
    fix: () => 'Use a real-time endpoint',
  },
  'max-tokens': {
    title: 'The longest answer is near the expected one',
    why: 'The quota is charged with the longest answer that a call asks for, before the answer is known: too long a limit throttles calls that would fit.',
    message: (data) =>
      `${text(data, 'label')} allows ${exact(number(data, 'most'), 0)} tokens for answers of ${exact(number(data, 'usual'), 0)}.`,
    remedy: (data) => `Allow ${exact(number(data, 'to'), 0)}, half as much again as an answer has.`,
  },
};
