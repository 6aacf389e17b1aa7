/** What rules ask of the bill. All amounts are USD a month and come from the board's own cost lines. */
import type { CostLine } from '../analysis.ts';
import { edgeAt, into, keptFor, nodeAt, outOf, perBoard, serviceAt } from './ask.ts';
import { noteEdge, noteNode } from './attention.ts';
import type { Board } from './rule.ts';

const kbInGib = 1024 * 1024;

/** The cost lines of a node's own service: on the node, and on the arrows that pay for it. */
export function linesOf(board: Board, node: number, ...keys: readonly string[]): readonly CostLine[] {
  const known = ownLines(board);
  noteNode(board, node);
  for (const edge of into(board, node)) noteEdge(board, edge);
  for (const edge of outOf(board, node)) noteEdge(board, edge);
  let lines = known.get(node);
  if (lines === undefined) {
    const prefix = `${serviceAt(board, node)}.`;
    const arrows = new Set([...into(board, node), ...outOf(board, node)]);
    lines = [
      ...nodeAt(board, node).cost.lines,
      ...[...arrows].flatMap((edge) => edgeAt(board, edge)?.cost.lines ?? []),
    ].filter(({ facts }) => facts.some((fact) => fact.startsWith(prefix)));
    known.set(node, lines);
  }
  return keys.length === 0 ? lines : lines.filter(({ key }) => keys.includes(key));
}

const ownLines = keptFor(() => new Map<number, readonly CostLine[]>());

/** Sum of the known lines. */
export function usdOf(lines: readonly CostLine[]): number {
  return lines.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
}

/** What a list price comes to on this board: its private discount holds for the whole bill. */
export function discounted(board: Board, usd: number): number {
  return usd * (1 - (board.design.settings.discount ?? 0));
}

/** Data transfer that is charged to an arrow: `inter-az`, `inter-region` or `internet-out`. */
export function transferUsd(board: Board, edge: number, key: string): number {
  return usdOf(
    (edgeAt(board, edge)?.cost.lines ?? []).filter(
      (line) => line.key === key && line.facts.some((fact) => fact.startsWith('data-transfer.')),
    ),
  );
}

/** The bill of all that is connected: a box that stands alone is not part of the design yet. */
export const connectedUsd = perBoard((board) => {
  const nodes = board.nodeList.reduce((sum, { cost }, i) => {
    const alone = into(board, i).length === 0 && outOf(board, i).length === 0;
    return alone ? sum : sum + cost.usdPerMonth;
  }, 0);
  return board.edgeList.reduce((sum, { cost }) => sum + cost.usdPerMonth, nodes);
});

/** GB (binary, as AWS bills) that an arrow carries in a month, answers included; NaN where that is unknown. */
export function gbPerMonth(board: Board, edge: number): number {
  const flow = edgeAt(board, edge)?.throughput;
  const { perSecond, mbPerSecond, responseKb } = flow ?? {};
  if (perSecond == null || mbPerSecond == null) return Number.NaN;
  const kbPerSecond = mbPerSecond * 1000 + (perSecond === 0 ? 0 : perSecond * (responseKb ?? Number.NaN));
  return (kbPerSecond * board.design.settings.hoursPerMonth * 3600) / kbInGib;
}
