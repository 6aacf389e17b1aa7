/** The blocks of one container in rows: by longest path, ordered by what they are joined to, as close together as arrows allow. */
import { cardSize, type NodeId, type Point } from '../model/document.ts';
import { acyclic } from './acyclic.ts';
import { measures } from './scene.ts';

export interface Block {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** From the block's top to the first card in it. */
  readonly contentTop: number;
  readonly cards: ReadonlyMap<NodeId, Point>;
  readonly isFrame: boolean;
}

export interface Link {
  /** Blocks. */
  readonly from: string;
  readonly to: string;
  /** The cards inside them that the arrow joins. */
  readonly fromCard: NodeId;
  readonly toCard: NodeId;
}

const columnGap = measures.column - cardSize.width;
const rowGap = measures.row - cardSize.height;
/** Above a container's border an annotation needs its height and its clearance on both sides. */
const borderGap = measures.annotationHeight + 3 * measures.clear;
const fanGap = 24;
/** Cards of one row whose places differ by less stand level. */
const level = 100;
const mostCompacted = 2000;
/** Even, so that the last one goes upwards: what feeds stands over the middle of what it feeds. */
const sweeps = 8;

/** Where a neighbour would have this block's middle. */
interface Pull {
  readonly to: string;
  readonly offset: number;
}

/** `isAlone` tells whether no arrow of the whole board touches a block. */
export function arrange(
  blocks: readonly Block[],
  links: readonly Link[],
  isAlone: (block: Block) => boolean,
): Omit<Block, 'id' | 'isFrame'> {
  const forward = acyclic(
    blocks.map((block) => block.id),
    links,
  );
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const up = new Map<string, Pull[]>(blocks.map((block) => [block.id, []]));
  const down = new Map<string, Pull[]>(blocks.map((block) => [block.id, []]));
  for (const { from, to, fromCard, toCard } of forward) {
    const offset = offsetOf(byId.get(from), fromCard) - offsetOf(byId.get(to), toCard);
    up.get(to)?.push({ to: from, offset });
    down.get(from)?.push({ to, offset: -offset });
  }
  const rows = rowsOf(blocks, up, down, isAlone);
  const middles = new Map<string, number>();
  for (const row of rows) spread(row, () => null, middles);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const [order, pulls] = sweep % 2 === 0 ? [rows, up] : [rows.toReversed(), down];
    for (const row of order) {
      const wishes = new Map(row.map((block) => [block, wishOf(pulls.get(block.id) ?? [], middles)]));
      row.sort((a, b) => rank(a) - rank(b));
      spread(row, (block) => wishes.get(block) ?? null, middles);

      function rank(block: Block): number {
        return wishes.get(block) ?? middles.get(block.id) ?? 0;
      }
    }
  }
  return placed(rows, up, middles);
}

/** Middle of a card, from the middle of its block. */
function offsetOf(block: Block | undefined, card: NodeId): number {
  return (block?.cards.get(card)?.x ?? 0) + cardSize.width / 2 - (block?.width ?? cardSize.width) / 2;
}

function wishOf(pulls: readonly Pull[], middles: ReadonlyMap<string, number>): number | null {
  if (pulls.length === 0) return null;
  return pulls.reduce((sum, pull) => sum + (middles.get(pull.to) ?? 0) + pull.offset, 0) / pulls.length;
}

/** Blocks by the longest way to them; those without an arrow come last, in rows no wider than the others. */
function rowsOf(
  blocks: readonly Block[],
  up: ReadonlyMap<string, readonly Pull[]>,
  down: ReadonlyMap<string, readonly Pull[]>,
  isAlone: (block: Block) => boolean,
): Block[][] {
  const waiting = new Map(blocks.map((block) => [block.id, up.get(block.id)?.length ?? 0]));
  const rowOf = new Map<string, number>();
  const ready = blocks.filter((block) => waiting.get(block.id) === 0).map((block) => block.id);
  for (const id of ready) {
    const row = rowOf.get(id) ?? 0;
    rowOf.set(id, row);
    for (const { to } of down.get(id) ?? []) {
      rowOf.set(to, Math.max(rowOf.get(to) ?? 0, row + 1));
      const left = (waiting.get(to) ?? 1) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  const rows: Block[][] = [];
  for (const block of blocks) {
    if (isAlone(block)) continue;
    const index = rowOf.get(block.id) ?? 0;
    while (rows.length <= index) rows.push([]);
    rows[index]?.push(block);
  }
  const widest = Math.max(4, ...rows.map((row) => row.length));
  const alone = blocks.filter(isAlone);
  for (let i = 0; i < alone.length; i += widest) rows.push(alone.slice(i, i + widest));
  return rows;
}

function gapBetween(a: Block, b: Block): number {
  const borders = Number(a.isFrame) + Number(b.isFrame);
  return borders === 0 ? columnGap : borders === 1 ? columnGap - measures.frameAside : 48;
}

/**
 * Sets the middles of a row: all as near to their wishes as the gaps between them allow, in the order given. Blocks that would
 * overlap stand together around the mean of what they wish (least squares by pooling neighbours); the others do not move for them.
 */
function spread(row: readonly Block[], wish: (block: Block) => number | null, middles: Map<string, number>): void {
  const pools: { sum: number; count: number; readonly members: { readonly block: Block; readonly ahead: number }[] }[] =
    [];
  let ahead = 0;
  row.forEach((block, i) => {
    const before = row[i - 1];
    if (before !== undefined) ahead += before.width / 2 + gapBetween(before, block) + block.width / 2;
    const wished = wish(block) ?? middles.get(block.id) ?? ahead;
    pools.push({ sum: wished - ahead, count: 1, members: [{ block, ahead }] });
    for (;;) {
      const last = pools.at(-1);
      const left = pools.at(-2);
      if (last === undefined || left === undefined || left.sum / left.count <= last.sum / last.count) break;
      left.sum += last.sum;
      left.count += last.count;
      left.members.push(...last.members);
      pools.pop();
    }
  });
  for (const { sum, count, members } of pools) {
    for (const member of members) middles.set(member.block.id, sum / count + member.ahead);
  }
}

/** Every block as high up as what feeds it and what stands over it allow; cards of a row that nearly stand level do. */
function placed(
  rows: readonly (readonly Block[])[],
  up: ReadonlyMap<string, readonly Pull[]>,
  middles: ReadonlyMap<string, number>,
): Omit<Block, 'id' | 'isFrame'> {
  const blocks = rows.flat();
  const leftOf = (block: Block) => Math.round((middles.get(block.id) ?? 0) - block.width / 2);
  const left = Math.min(...blocks.map(leftOf));
  const compact = blocks.length <= mostCompacted;
  const set: { readonly block: Block; readonly x: number; readonly y: number }[] = [];
  const bottoms = new Map<string, number>();
  let lowest = 0;
  const children = new Map<string, number>();
  for (const pulls of up.values()) for (const { to } of pulls) children.set(to, (children.get(to) ?? 0) + 1);
  /** Arrows that fan out bend between the rows, and their annotations stand under the bends. */
  const gapAbove = (block: Block) => {
    const fans = (up.get(block.id) ?? []).some(({ to }) => (children.get(to) ?? 0) > 1);
    return (block.isFrame ? borderGap : rowGap) + (fans ? fanGap : 0);
  };
  for (const row of rows) {
    const wished = row.map((block) => {
      const x = leftOf(block) - left;
      const fed = (up.get(block.id) ?? []).map(({ to }) => bottoms.get(to) ?? 0);
      const over = compact
        ? set
            .filter((other) => other.x < x + block.width + 48 && x < other.x + other.block.width + 48)
            .map((other) => other.y + other.block.height)
        : [lowest];
      const highest = Math.max(0, ...fed, ...over);
      return { block, x, content: (highest === 0 ? 0 : highest + gapAbove(block)) + block.contentTop };
    });
    wished.sort((a, b) => a.content - b.content);
    for (let start = 0; start < wished.length; ) {
      let end = start + 1;
      while (end < wished.length && (wished[end]?.content ?? 0) - (wished[start]?.content ?? 0) < level) end++;
      const content = wished[end - 1]?.content ?? 0;
      for (const { block, x } of wished.slice(start, end)) {
        const y = content - block.contentTop;
        set.push({ block, x, y });
        bottoms.set(block.id, y + block.height);
        lowest = Math.max(lowest, y + block.height);
      }
      start = end;
    }
  }
  const cards = new Map<NodeId, Point>();
  let width = 0;
  let top = Number.POSITIVE_INFINITY;
  for (const { block, x, y } of set) {
    for (const [card, at] of block.cards) {
      cards.set(card, { x: x + at.x, y: y + at.y });
      top = Math.min(top, y + at.y);
    }
    width = Math.max(width, x + block.width);
  }
  return { width, height: lowest, contentTop: Number.isFinite(top) ? top : 0, cards };
}
