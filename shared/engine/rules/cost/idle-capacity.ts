import { definitionAt, idOf, labelOf, nodeAt, nodesOf, numberAt, perSecondInto, serviceAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

interface Sizing {
  readonly param: string;
  /** Fewest that resilience allows. */
  readonly least: number;
  /** Cost lines that are proportional to it. */
  readonly lines: readonly string[];
}

const sizings: Readonly<Record<string, Sizing>> = {
  'ec2-auto-scaling': { param: 'instancesAvg', least: 2, lines: ['server-hours', 'spot-server-hours', 'disk'] },
  'ecs-fargate': {
    param: 'tasks',
    least: 2,
    lines: ['vcpu-hours', 'memory-hours', 'spot-vcpu-hours', 'spot-memory-hours'],
  },
  'managed-flink': { param: 'parallelism', least: 1, lines: ['kpu-hours'] },
  elasticache: { param: 'shards', least: 1, lines: ['node-hours'] },
  msk: { param: 'brokers', least: 3, lines: ['broker-hours'] },
};

/** What is provisioned is used: under a tenth is paid for and idle. */
export const idleCapacity = {
  id: 'idle-capacity',
  severity: 'warning',
  sources: [guide('L7 Level Cost Analysis')],
  fixes: true,
  params: {
    part: { label: 'Part that must be used', default: 0.1, min: 0, max: 1 },
    usd: { label: 'USD saved a month from which it is told', default: 20, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    const busy = nodesOf(board, ...Object.keys(sizings)).filter((node) => perSecondInto(board, node) > 0);
    return verdictOf(busy, (node) => {
      const { param, least, lines } = sizings[serviceAt(board, node)] as Sizing;
      const id = idOf(board, node);
      const sized = nodeAt(board, node).limits.filter(({ needs }) => Object.hasOwn(needs, param));
      const used = Math.max(...sized.map(({ utilisation }) => utilisation ?? Number.NaN));
      const enough = Math.max(least, ...sized.map(({ needs }) => needs[param]?.comfortable ?? Number.NaN));
      const now = numberAt(board, node, param);
      const saved = usdOf(linesOf(board, node, ...lines)) * (1 - enough / now);
      if (!(used < settingOf(board, idleCapacity, 'part') && enough < now)) return null;
      if (!(saved >= settingOf(board, idleCapacity, 'usd'))) return null;
      const definition = definitionAt(board, node).params[param];
      return {
        at: [id],
        facts: [],
        data: {
          label: labelOf(board, node),
          used,
          now,
          enough,
          unit: definition?.kind === 'number' ? definition.unit : '',
          saved,
        },
        fix: { params: { [`${id}.${param}`]: enough } },
      };
    });
  },
} as const satisfies Rule;
