import {
  edgeIdOf,
  fromOf,
  idOf,
  into,
  labelOf,
  limitAt,
  nodesOf,
  paramsOn,
  serviceAt,
  toOf,
  trafficOn,
} from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A message that only says where its content lies, KB. */
const pointerKb = 1;
/** Limits on the size of one message, by the services that have them. */
const sizeLimits: Readonly<Record<string, string>> = {
  'sqs-standard': 'message-size',
  'sqs-fifo': 'message-size',
  sns: 'message-size',
  'sns-fifo': 'message-size',
  eventbridge: 'event-size',
  'kinesis-data-streams': 'record-size',
  'step-functions-standard': 'payload',
  'step-functions-express': 'payload',
};

/** What is larger than a message may be lies in an object store, and the message says where. */
export const claimCheck = {
  id: 'claim-check',
  severity: 'error',
  sources: [
    guide('Lambda Limits & Workarounds'),
    aws('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'),
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md'),
  ],
  fixes: true,
  check(board: Board) {
    const messages = nodesOf(board, ...Object.keys(sizeLimits)).flatMap((node) => {
      const limit = limitAt(board, node, sizeLimits[serviceAt(board, node)] ?? '');
      return limit === undefined ? [] : into(board, node).map((edge) => ({ edge, limit }));
    });
    return verdictOf(messages, ({ edge, limit }) => {
      const { payloadKb } = trafficOn(board, edge);
      if (payloadKb === null || limit.capacity === null || payloadKb <= limit.capacity) return null;
      const from = fromOf(board, edge);
      const to = toOf(board, edge);
      const at = edgeIdOf(board, edge);
      const { share, calls } = paramsOn(board, edge);
      const content = {
        payloadKb,
        readShare: 0,
        ...(share === undefined ? {} : { share }),
        ...(calls === undefined ? {} : { calls }),
      };
      const store = putBehind(
        board,
        from,
        { service: 's3', label: 'Content', params: { objectKb: payloadKb } },
        content,
      );
      return {
        at: [at, idOf(board, to)],
        facts: limit.facts,
        data: { from: labelOf(board, from), to: labelOf(board, to), payloadKb, allowedKb: limit.capacity },
        fix: { ...store, params: { [`${at}.payloadKb`]: pointerKb } },
      };
    });
  },
} as const satisfies Rule;
