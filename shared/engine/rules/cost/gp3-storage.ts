import { idOf, labelOf, nodesOf, numberAt, valueAt } from '../ask.ts';
import { discounted, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** From this size on a gp3 volume has four times the operations included. */
const largeGb = 400;

/** Storage whose operations gp3 can do is gp3: its first thousands are included. */
export const gp3Storage = {
  id: 'gp3-storage',
  severity: 'info',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 10, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'rds'), (node) => {
      const price = (key: string) => board.books.value(`rds.${key}`);
      const iops = numberAt(board, node, 'iops');
      const stored = numberAt(board, node, 'storageGb');
      if (valueAt(board, node, 'storageType') !== 'io1' || !(iops <= price('gp3-max'))) return null;
      const zones = valueAt(board, node, 'multiAz') === true ? '-multi-az' : '';
      const included = price(stored >= largeGb ? 'gp3-baseline-large' : 'gp3-baseline-small');
      // Replicas have a disk of their own, each.
      const disks = 1 + (numberAt(board, node, 'readReplicas') || 0) / (zones === '' ? 1 : 2);
      const gp3 = discounted(
        board,
        disks *
          (stored * price(`gp2-gp3-storage${zones}`) + Math.max(0, iops - included) * price(`gp3-extra-iops${zones}`)),
      );
      const usd = usdOf(linesOf(board, node, 'storage', 'provisioned-iops'));
      if (!(usd - gp3 >= settingOf(board, gp3Storage, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['rds.gp2-gp3-storage', 'rds.gp3-extra-iops', 'rds.io1-storage', 'rds.io1-iops', 'rds.gp3-max'],
        data: { label: labelOf(board, node), usd, gp3, iops, included },
        fix: { params: { [`${id}.storageType`]: 'gp3' } },
      };
    });
  },
} as const satisfies Rule;
