import { idOf, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';
import { evenly, foundGrowth, growthAt, outrun } from './ramps.ts';

const secondsPerMinute = 60;
const mostTasks = 5000;

/** A service starts only so many tasks a minute. */
export const rampTasks = {
  id: 'ramp-tasks',
  severity: 'warning',
  sources: [aws('https://docs.aws.amazon.com/general/latest/gr/ecs-service.html')],
  fixes: true,
  check(board: Board) {
    const rate = board.books.value('ecs-fargate.service-launch-rate');
    const services = nodesOf(board, 'ecs-fargate').flatMap((node) => {
      const growth = growthAt(board, [node]);
      return growth === null ? [] : [{ node, growth }];
    });
    return verdictOf(services, ({ node, growth }) => {
      const each = numberAt(board, node, 'rpsPerTask');
      const pace = evenly(numberAt(board, node, 'tasks'), rate / secondsPerMinute);
      const fast = outrun(growth, ({ requests }) => requests / each, pace);
      if (fast === null) return null;
      const { at, data } = foundGrowth(board, [node], growth, fast);
      const tasks = Math.min(mostTasks, Math.ceil(fast.to - 1e-9));
      return {
        at,
        facts: ['ecs-fargate.service-launch-rate'],
        data: { ...data, rate, tasks },
        fix: { params: { [`${idOf(board, node)}.tasks`]: tasks } },
      };
    });
  },
} as const satisfies Rule;
