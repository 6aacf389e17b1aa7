import type { RuleIn } from '../../engine/rules/index.ts';
import { counted, exact, money, percent } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const computeWords: Readonly<Record<RuleIn<'compute'>, RuleWords>> = {
  'run-time-limit': {
    title: 'Functions end within 15 minutes',
    why: 'Lambda stops a function after 15 minutes, whatever it was doing. A workflow of steps runs for up to a year, a task as long as it likes.',
    message: (data) =>
      `${text(data, 'label')} runs ${amount(data, 'seconds')} s; a function is stopped after ${amount(data, 'most')} s.`,
    remedy: () => 'Split the work into steps of a Step Functions workflow, or run it as a Fargate task.',
    fix: () => 'Use a Step Functions workflow',
  },
  'memory-limit': {
    title: 'Functions fit into 10 GB of memory',
    why: 'A function has 10 GB at most. A Fargate task has up to 244 GB.',
    message: (data) =>
      `${text(data, 'label')} needs ${amount(data, 'mb')} MB; a function has ${amount(data, 'most')} MB at most.`,
    remedy: () => 'Run it as a Fargate task.',
    fix: () => 'Use a Fargate task',
  },
  'disk-limit': {
    title: 'Functions fit onto their disk',
    why: 'A function has 512 MB of disk, 10 GB for a surcharge, and loses it when it ends. A file system that is mounted has room for everything and keeps it.',
    message: (data) =>
      `${text(data, 'label')} needs ${amount(data, 'mb')} MB of disk; a function has ${amount(data, 'most')} MB at most.`,
    remedy: () => 'Mount an EFS file system, or read and write objects in S3 piece by piece.',
    fix: () => 'Mount an EFS file system',
  },
  'presigned-upload': {
    title: 'Large files go straight to the object store',
    why: 'A function takes and gives 6 MB in a call and API Gateway 10 MB, and both are paid while bytes drip through. With a signed address the client uploads to S3 itself, at any size.',
    message: (data) =>
      `${text(data, 'from')} to ${text(data, 'to')}: ${text(data, 'what') === 'answer' ? 'an answer' : 'a request'} of ${amount(data, 'size')} MB, where ${amount(data, 'most')} MB are allowed.`,
    remedy: () => 'Answer with a signed address of S3, and let the client upload or download there.',
    fix: () => 'Let the client use S3 directly',
  },
  'fargate-size': {
    title: 'Tasks have a size that Fargate has',
    why: 'Fargate offers certain amounts of memory with each number of processors, and starts no task of another size.',
    message: (data) =>
      `${text(data, 'label')} asks for ${amount(data, 'memoryGb')} GB with ${amount(data, 'vcpu')} vCPU, which Fargate does not have.`,
    remedy: (data) =>
      data['toVcpu'] === null
        ? 'Use servers of your own: no task is that large.'
        : `Use ${amount(data, 'toVcpu')} vCPU with ${amount(data, 'toMemory')} GB.`,
  },
  'express-run-limit': {
    title: 'Express workflows end within five minutes',
    why: 'An express workflow is stopped after five minutes. A standard one runs for up to a year and is billed by the step.',
    message: (data) =>
      `${text(data, 'label')} runs ${amount(data, 'seconds')} s; an express workflow is stopped after ${amount(data, 'most')} s.`,
    remedy: () => 'Use a standard workflow.',
    fix: () => 'Use a standard workflow',
  },
  'near-time-limit': {
    title: 'Functions have time for their slow runs',
    why: 'An average hides the slow runs: where half of the 15 minutes is usual, some runs do not end in time, and start again from the beginning.',
    message: (data) =>
      `${text(data, 'label')} usually runs ${amount(data, 'seconds')} of the ${amount(data, 'most')} s that a function may.`,
    remedy: () => 'Split the work into smaller pieces, or into steps of a workflow.',
  },
  'function-calls-function': {
    title: 'Functions do not wait for functions',
    why: 'The one that waits is billed for waiting and counts against the quota of functions at once, and a failure behind it becomes its own.',
    message: (data) =>
      `${text(data, 'from')} waits ${exact(number(data, 'ms'), 0)} ms for ${text(data, 'to')} and is billed for it.`,
    remedy: () =>
      'Put a queue between if it needs no answer, make both one function, or let a workflow call one after the other.',
    fix: () => 'Put a queue between',
  },
  'reserve-concurrency': {
    title: 'Functions that people wait for have their part of the quota',
    why: 'All functions of an account and region share one number of runs at once. When work in the background takes it all, calls that somebody waits for are refused.',
    message: (data) =>
      `All functions together take ${percent(number(data, 'full'))} of ${amount(data, 'capacity')} runs at once, and ${text(data, 'label')} has none reserved.`,
    remedy: (data) =>
      `Reserve ${counted(amount(data, 'reserved'), 'runs')} for ${text(data, 'label')}, cap the background, and ask AWS to raise the quota.`,
  },
  'burstable-at-load': {
    title: 'Busy servers do not live on credits',
    why: 'A burstable server earns credits while it idles and spends them while it works. Steadily above its baseline it has none left and slows down, or is billed for more.',
    message: (data) =>
      `${text(data, 'label')} is ${percent(number(data, 'busy'))} busy on average; a t3.medium holds ${percent(number(data, 'baseline'))} for good.`,
    remedy: () => 'Use a server of fixed performance, such as m7g.large.',
  },
  'cluster-on-old-version': {
    title: 'Clusters run a version in standard support',
    why: 'After its standard support a version of Kubernetes costs six times the cluster’s price, and at last is upgraded without asking.',
    message: (data) =>
      `${text(data, 'label')} runs an old version of Kubernetes, which costs ${money(number(data, 'usd'))} a month more.`,
    remedy: (data) => `Upgrade it, and plan the next upgrade within ${amount(data, 'months')} months.`,
    fix: () => 'Upgrade the cluster',
  },
  'cold-starts': {
    title: 'Functions are warm before a spike',
    why: 'Every further run at once starts a new environment, and the caller waits for it. Provisioned ones are there before, for a price by the hour; small packages and Rust, Go or Node.js start fast, Java and C# slowly.',
    message: (data) =>
      `${text(data, 'label')} goes from ${exact(number(data, 'usual'), 1)} to ${exact(number(data, 'running'), 1)} runs at once at the peak, and a client waits for each cold start.`,
    remedy: () => 'Turn on SnapStart where the language has it, or provision runs for the hours of the peak.',
  },
  'steady-functions': {
    title: 'Work that never rests runs as tasks',
    why: 'Functions are paid by the millisecond, at about twice the price of a task’s processor. That pays while they idle much of the time, and no longer when they never do.',
    message: (data) =>
      `${text(data, 'label')} keeps ${exact(number(data, 'running'), 1)} functions busy day and night for ${money(number(data, 'usd'))} a month; ${counted(amount(data, 'tasks'), 'tasks')} would cost ${money(number(data, 'fargate'))}.`,
    remedy: () =>
      'Measure it as a Fargate service: one task serves many requests at once. Functions stay the better choice for spikes.',
    fix: () => 'Use Fargate tasks',
  },
  'standard-cannot-answer': {
    title: 'Nobody waits for a standard workflow',
    why: 'Starting a standard workflow answers at once with its number, not with its result. Only express workflows can be called and waited for.',
    message: (data) =>
      `${text(data, 'from')} is drawn as waiting for ${text(data, 'to')}, but a standard workflow gives no answer.`,
    remedy: () => 'Mark the arrow as asynchronous, or use a synchronous express workflow where the answer is needed.',
    fix: () => 'Make the arrow asynchronous',
  },
  'alb-target-kind': {
    title: 'Load balancers are reckoned with their targets',
    why: 'A unit of an ALB covers 1 GB an hour to servers and 0.4 GB to functions, so the kind of target changes its price.',
    message: (data) =>
      data['functions'] === 1
        ? `${text(data, 'label')} leads to functions but is reckoned as leading to servers.`
        : `${text(data, 'label')} leads to servers but is reckoned as leading to functions.`,
    remedy: () => 'Say which kind of target it has.',
  },
};
