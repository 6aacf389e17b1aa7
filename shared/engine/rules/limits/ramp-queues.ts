import { feedersOf, limitAt, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { type Arrivals, evenly, foundGrowth, growthAt, outrun } from './ramps.ts';

const secondsPerMinute = 60;

/** Functions behind a queue grow by 300 a minute; what comes faster waits. */
export const rampQueues = {
  id: 'ramp-queues',
  severity: 'info',
  sources: [aws('https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html')],
  check(board: Board) {
    const rate = board.books.value('sqs-standard.lambda-concurrency-ramp');
    const first = board.books.value('sqs-standard.lambda-concurrency-start');
    const behind = nodesOf(board, 'lambda').flatMap((node) => {
      const feeders = feedersOf(board, node);
      const queued = feeders.length > 0 && feeders.every((feeder) => serviceAt(board, feeder) === 'sqs-standard');
      // Provisioned pollers take on more, and faster.
      const growth = queued && !(numberAt(board, node, 'eventPollers') > 0) ? growthAt(board, [node]) : null;
      return growth === null ? [] : [{ node, growth }];
    });
    return verdictOf(behind, ({ node, growth }) => {
      const running = limitAt(board, node, 'concurrency')?.demand ?? Number.NaN;
      const requests = growth.steps.at(-1)?.to.requests ?? Number.NaN;
      const of = (arriving: Arrivals) => arriving.requests * (running / requests);
      const fast = outrun(growth, of, evenly(Math.max(first, of(growth.from)), rate / secondsPerMinute));
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, [node], growth, fast);
      return {
        at,
        facts: ['sqs-standard.lambda-concurrency-ramp', 'sqs-standard.lambda-concurrency-start'],
        data: { ...data, rate, first },
      };
    });
  },
} as const satisfies Rule;
