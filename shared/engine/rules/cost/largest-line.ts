import type { CostLine } from '../../analysis.ts';
import { edgeIdOf, idOf, into, labelOf, outOf, toOf } from '../ask.ts';
import { connectedUsd } from '../bill.ts';
import { arithmetic, type Board, guide, type Rule, settingOf, type Verdict, verdict } from '../rule.ts';

/** On a board with fewer kinds of charge the largest one is seen without being told. */
const fewest = 5;

interface Sum {
  usd: number;
  readonly label: string;
  readonly service: string;
  /** The place that pays most of it, and the box that it is for. */
  most: number;
  at: string;
  node: number;
}

/** Says where most of the money goes, when one kind of charge is more than half of it. */
export const largestLine = {
  id: 'largest-line',
  severity: 'info',
  sources: [guide('L7 Level Cost Analysis'), arithmetic],
  params: {
    part: { label: 'Part of the bill', default: 0.5, min: 0, max: 1 },
    usd: { label: 'USD a month from which it is told', default: 100, min: 0, max: 1_000_000_000 },
  },
  check(board: Board): Verdict {
    const bill = connectedUsd(board);
    const sums = sumsOf(board);
    const [first] = [...sums.values()].sort((a, b) => b.usd - a.usd);
    if (first === undefined || sums.size < fewest) return verdict([], sums.size > 0);
    const part = first.usd / bill;
    if (!(part > settingOf(board, largestLine, 'part') && bill >= settingOf(board, largestLine, 'usd')))
      return 'satisfied';
    return [
      {
        at: [first.at],
        facts: [],
        data: {
          label: first.label,
          name: labelOf(board, first.node),
          service: first.service,
          usd: first.usd,
          part,
          bill,
        },
      },
    ];
  },
} as const satisfies Rule;

/** Every kind of charge of what is connected, by service and key. */
function sumsOf(board: Board): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  // Lines of one kind share their list of facts, and most lists have lines of one kind only.
  const known = new Map<readonly string[], { readonly key: string; readonly sum: Sum }>();
  const sumOf = ({ key, label, facts }: CostLine, at: string, node: number): Sum => {
    const one = known.get(facts);
    if (one?.key === key) return one.sum;
    const service = facts[0]?.split('.')[0] ?? '';
    const kind = `${service} ${key}`;
    const sum = sums.get(kind) ?? { usd: 0, label, service, most: 0, at, node };
    sums.set(kind, sum);
    known.set(facts, { key, sum });
    return sum;
  };
  const add = (at: string, node: number, lines: readonly CostLine[]) => {
    for (const line of lines) {
      const usd = line.usd ?? 0;
      if (usd === 0) continue;
      const sum = sumOf(line, at, node);
      sum.usd += usd;
      if (usd <= sum.most) continue;
      sum.most = usd;
      sum.at = at;
      sum.node = node;
    }
  };
  board.nodeList.forEach(({ cost }, i) => {
    if (into(board, i).length + outOf(board, i).length > 0) add(idOf(board, i), i, cost.lines);
  });
  board.edgeList.forEach(({ cost }, e) => {
    add(edgeIdOf(board, e), toOf(board, e), cost.lines);
  });
  return sums;
}
