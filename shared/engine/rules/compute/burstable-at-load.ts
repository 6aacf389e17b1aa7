import { figure, idOf, labelOf, nodesOf, numberAt, perSecondInto, valueAt } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** Servers that are steadily busy do not live on credits. */
export const burstableAtLoad = {
  id: 'burstable-at-load',
  severity: 'warning',
  sources: [aws('https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html')],
  fixes: true,
  check(board: Board) {
    const baseline = figure(board, 'ec2-auto-scaling.t3-medium-cpu-baseline') / 100;
    const burstable = nodesOf(board, 'ec2-auto-scaling').filter(
      (node) => valueAt(board, node, 'instanceType') === 't3.medium',
    );
    return verdictOf(burstable, (node) => {
      const room = numberAt(board, node, 'instancesAvg') * numberAt(board, node, 'rpsPerInstance');
      const busy = perSecondInto(board, node) / room;
      if (!(busy > baseline)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['ec2-auto-scaling.t3-medium-cpu-baseline', 'ec2-auto-scaling.t3-medium', 'ec2-auto-scaling.m7g-large'],
        data: { label: labelOf(board, node), busy, baseline },
        fix: { params: { [`${id}.instanceType`]: 'm7g.large' } },
      };
    });
  },
} as const satisfies Rule;
