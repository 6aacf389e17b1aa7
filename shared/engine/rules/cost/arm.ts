import { idOf, labelOf, nodesOf, serviceAt, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

interface Swap {
  readonly param: string;
  /** What takes the place of an older processor. */
  readonly to: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  /** The price of a choice, as a fact. */
  readonly fact: (choice: string, board: Board, node: number) => string;
}

const servers = { 'm6i.large': 'm7g.large', 'm5.large': 'm7g.large', 'm5.4xlarge': 'm6g.4xlarge' } as const;
const dashed = (choice: string) => choice.replaceAll('.', '-');
const perSecond = (choice: string) => `lambda.duration-${choice === 'arm64' ? 'arm' : 'x86'}-tier1`;
const perTask = (choice: string) => `ecs-fargate.vcpu-hour-${choice === 'arm64' ? 'arm' : 'x86'}`;
const perServer = (choice: string) => `ec2-auto-scaling.${dashed(choice)}`;

const swaps: Readonly<Record<string, Swap>> = {
  lambda: { param: 'arch', to: { x86_64: 'arm64' }, lines: ['duration-x86'], fact: perSecond },
  'ecs-fargate': { param: 'arch', to: { x86_64: 'arm64' }, lines: ['vcpu-hours', 'memory-hours'], fact: perTask },
  'ec2-auto-scaling': { param: 'instanceType', to: servers, lines: ['server-hours'], fact: perServer },
  eks: { param: 'nodeType', to: servers, lines: ['node-hours'], fact: perServer },
  rds: {
    param: 'instanceClass',
    to: { 'db.m5.large': 'db.m6g.large', 'db.r5.large': 'db.r6g.large' },
    lines: ['instance-hours'],
    fact: (choice, board, node) =>
      `rds.${dashed(choice)}-${valueAt(board, node, 'engine') === 'postgres' ? 'postgres' : 'mysql'}`,
  },
  aurora: {
    param: 'instanceClass',
    to: { 'db.r5.large': 'db.r6g.large', 'db.r5.xlarge': 'db.r6g.xlarge' },
    lines: ['instance-hours'],
    fact: (choice) => `aurora.${dashed(choice)}`,
  },
  elasticache: {
    param: 'nodeType',
    to: { 'cache.t3.micro': 'cache.t4g.micro', 'cache.t3.medium': 'cache.t4g.medium' },
    lines: ['node-hours'],
    fact: (choice) => `elasticache.${dashed(choice)}`,
  },
};

/** What runs on AWS’s own processors costs less for the same work. */
export const arm = {
  id: 'arm',
  severity: 'info',
  sources: [
    guide('L7 Level Cost Analysis'),
    aws('https://aws.amazon.com/fargate/pricing/'),
    aws('https://aws.amazon.com/lambda/pricing/'),
  ],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 1, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const machines = nodesOf(board, ...Object.keys(swaps)).filter((node) => valueAt(board, node, 'atEdge') !== true);
    return verdictOf(machines, (node) => {
      const { param, to, lines, fact } = swaps[serviceAt(board, node)] as Swap;
      const now = String(valueAt(board, node, param));
      const next = Object.hasOwn(to, now) ? (to[now] as string) : null;
      if (next === null) return null;
      const [before, after] = [fact(now, board, node), fact(next, board, node)];
      const usd = usdOf(linesOf(board, node, ...lines));
      const saved = usd * (1 - board.books.value(after) / board.books.value(before));
      if (!(saved >= settingOf(board, arm, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [before, after],
        data: { label: labelOf(board, node), now, next, usd, saved },
        fix: { params: { [`${id}.${param}`]: next } },
      };
    });
  },
} as const satisfies Rule;
