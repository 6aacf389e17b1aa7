import { idOf, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { awaitedOutside } from '../entry.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Above this part too little is left when Spot capacity is taken back in one zone. */
const most = 0.5;

/** What somebody waits for keeps a base that AWS does not take back. */
export const spotAwaited = {
  id: 'spot-awaited',
  severity: 'warning',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html'),
  ],
  fixes: true,
  check(board: Board) {
    const awaited = nodesOf(board, 'ec2-auto-scaling', 'ecs-fargate').filter((node) => awaitedOutside(board).has(node));
    return verdictOf(awaited, (node) => {
      const share = numberAt(board, node, 'spotShare');
      if (!(share > most)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['ec2-auto-scaling.spot-interruption-notice'],
        data: {
          label: labelOf(board, node),
          share,
          notice: board.books.value('ec2-auto-scaling.spot-interruption-notice'),
          service: serviceAt(board, node),
        },
        fix: { params: { [`${id}.spotShare`]: most } },
      };
    });
  },
} as const satisfies Rule;
