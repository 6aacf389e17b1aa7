import { exact } from '../wording/numbers.ts';
import type { Basis } from './basis.ts';
import { askNumber, askSwitch, decision, type Step } from './decision.ts';
import { boxes, type Choice, headlines, limits } from './messaging-choice.ts';

interface Asked {
  readonly ordered: boolean;
  readonly replay: boolean;
  readonly fanout: boolean;
  readonly queue: boolean;
  readonly analytics: boolean;
}

/** Queue, topic, stream or bus: the guide's tree, with the combinations that its order of tests hides. */
export const messaging = decision({
  name: 'messaging',
  title: 'Messaging service',
  about: 'Queue, topic, stream or bus?',
  family: ['sqs-standard', 'sqs-fifo', 'sns', 'sns-fifo', 'eventbridge', 'kinesis-data-streams', 'managed-flink'],
  questions: {
    ordered: askSwitch('Order matters', false, 'messages are worked on in the order they were sent', {
      guideName: 'ordered_processing',
    }),
    replay: askSwitch('Read again later', false, 'what was delivered can be read once more', {
      guideName: 'replay_capability',
    }),
    fanout: askSwitch('Several readers', false, 'each of them gets every message', { guideName: 'fanout_pattern' }),
    queue: askSwitch('A queue of work', false, 'each message is work for one of several workers', {
      guideName: 'simple_queue',
    }),
    analytics: askSwitch('Analysed as it arrives', false, 'windows, joins and sums over what streams in', {
      guideName: 'real_time_analytics',
    }),
    perSecond: askNumber('Messages', '/s', 100, [0, 10_000_000], 'each service has a ceiling of its own', {
      fromFlow: 'units',
    }),
    messageKb: askNumber('Size of a message', 'KB', 1, [0.001, 10_240], 'each service has a largest message', {
      fromFlow: 'payloadKb',
    }),
  },
  gaps: [
    'The first test that matches decides, so combinations are lost: ordered fan-out, replay without order, analysis of what is queued.',
    'It asks neither how many messages there are nor how large they are.',
    'Kinesis Data Analytics is called Amazon Managed Service for Apache Flink since 2023, and it reads a stream: it is no way to send messages by itself.',
    'Everything else falls to EventBridge, whose reason is rules on content and events of other systems.',
  ],
  answer(values, basis) {
    const { perSecond, messageKb } = values;
    const reply = chosen(values, perSecond, basis);
    const guide = guideMessaging(values);
    const agrees = guideChoice[guide] === reply.choice;
    const fault = guideFault(values, guide, agrees);
    const { put, figures } = boxes(reply.choice, perSecond, messageKb, basis);
    return {
      choice: reply.choice,
      headline: headlines[reply.choice],
      steps: [...reply.steps, ...limits(reply.choice, perSecond, messageKb, basis)],
      guide: {
        answer: guide,
        section: 'Kinesis vs SQS vs SNS Decision Tree',
        agrees,
        ...(fault === null ? {} : { fault }),
      },
      figures,
      put,
    };
  },
});

const guideChoice = {
  'Kinesis Data Streams': 'kinesis-data-streams',
  'SQS FIFO': 'sqs-fifo',
  'SNS + SQS': 'sns',
  'SQS Standard': 'sqs-standard',
  'Kinesis Data Analytics': 'managed-flink',
  EventBridge: 'eventbridge',
} as const satisfies Readonly<Record<string, Choice>>;
type GuideAnswer = keyof typeof guideChoice;

/** Branch for branch what the guide's `choose_messaging_service` returns. */
export function guideMessaging({ ordered, replay, fanout, queue, analytics }: Asked): GuideAnswer {
  if (ordered) return replay ? 'Kinesis Data Streams' : 'SQS FIFO';
  if (fanout) return 'SNS + SQS';
  if (queue) return 'SQS Standard';
  return analytics ? 'Kinesis Data Analytics' : 'EventBridge';
}

function chosen(asked: Asked, perSecond: number, basis: Basis): { readonly choice: Choice; readonly steps: Step[] } {
  const { ordered, replay, fanout, queue, analytics } = asked;
  const yes = (said: string, because: string): Step => ({ said, because, holds: true });
  if (analytics)
    return {
      choice: 'managed-flink',
      steps: [
        yes('Analysed as it arrives', 'Flink computes over a stream, and the stream keeps what it has not read yet'),
        ...(ordered ? [yes('In order', 'a stream keeps order within each partition key')] : []),
        ...(replay ? [yes('Can be read again', 'for as long as the stream keeps its records')] : []),
        ...(fanout || queue
          ? [yes('Others read along', 'every further reader has a place of its own in the stream')]
          : []),
      ],
    };
  if (replay && (ordered || fanout || queue))
    return {
      choice: 'kinesis-data-streams',
      steps: [
        yes('Can be read again', 'a stream keeps its records; queues and topics drop what was delivered'),
        ...(ordered ? [yes('In order', 'within each partition key')] : []),
        ...(fanout ? [yes('Several readers', 'each has a place of its own in the stream')] : []),
      ],
    };
  if (ordered) {
    const batch = basis.number('sqs-standard.batch');
    const most = fanout
      ? basis.number('sns-fifo.group-scope-rate')
      : basis.number('sqs-fifo.tps-high-throughput') * batch;
    if (perSecond > most)
      return {
        choice: 'kinesis-data-streams',
        steps: [
          yes('In order', 'a stream keeps order within each partition key'),
          yes(
            'Too many for FIFO',
            `${exact(perSecond)} messages a second, and ${fanout ? 'FIFO topics take' : 'a FIFO queue takes'} ${exact(most)} at most`,
          ),
        ],
      };
    if (fanout)
      return {
        choice: 'sns-fifo',
        steps: [
          yes('In order, to several readers', 'a FIFO topic copies each message into a FIFO queue for every reader'),
        ],
      };
    return { choice: 'sqs-fifo', steps: [yes('In order', 'a FIFO queue keeps order within each message group')] };
  }
  if (fanout)
    return {
      choice: 'sns',
      steps: [
        yes('Several readers', 'the topic copies each message, and a queue for every reader keeps it until it is done'),
      ],
    };
  if (queue)
    return {
      choice: 'sqs-standard',
      steps: [yes('A queue of work', 'each message goes to one worker, and comes back if it fails')],
    };
  return {
    choice: 'eventbridge',
    steps: [
      yes('Events to whom they concern', 'rules on the content decide who is called'),
      ...(replay ? [yes('Can be read again', 'an archive of the bus can be replayed')] : []),
    ],
  };
}

function guideFault({ ordered, replay, fanout, analytics }: Asked, guide: string, agrees: boolean): string | null {
  if (guide === 'Kinesis Data Analytics')
    return 'The name is old, Amazon Managed Service for Apache Flink, and it needs a stream in front of it.';
  if (agrees)
    return guide === 'EventBridge' && !replay ? 'It falls through to EventBridge without asking for a reason.' : null;
  if (analytics) return `It stops at the first test that matches, so nothing is analysed by ${guide}.`;
  if (ordered && fanout && !replay)
    return 'It tests order first and never comes to fan-out: one FIFO queue gives each message to one reader.';
  if (ordered) return 'It never asks for the rate, which is more than a FIFO queue takes.';
  return 'It asks for replay only where order matters; what a queue or topic delivered cannot be read again.';
}
