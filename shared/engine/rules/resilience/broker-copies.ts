import { idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** With two copies the loss of one broker leaves none to spare, and writes that ask for two acknowledgements stop. */
const wanted = 3;

/** Kafka keeps three copies, one in each zone. */
export const brokerCopies = {
  id: 'broker-copies',
  severity: 'warning',
  sources: [guide('Disaster Recovery Patterns')],
  fixes: true,
  check(board: Board) {
    const clusters = nodesOf(board, 'msk').filter((node) => valueAt(board, node, 'mode') === 'provisioned');
    return verdictOf(clusters, (node) => {
      const copies = numberAt(board, node, 'replicationFactor');
      const brokers = numberAt(board, node, 'brokers');
      if (!(copies < wanted || brokers < wanted)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['msk.sla'],
        data: { label: labelOf(board, node), copies, brokers },
        fix: { params: { [`${id}.replicationFactor`]: wanted, [`${id}.brokers`]: Math.max(wanted, brokers) } },
      };
    });
  },
} as const satisfies Rule;
