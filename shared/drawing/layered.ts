/**
 * Places for a board that has none: what feeds stands above what is fed, containers are blocks that hold together.
 * Every container is laid out by itself, inside out, and then takes part in the layout around it as one block.
 */
import { cardSize, type Design, type NodeId, type Point } from '../model/document.ts';
import { arrange, type Block, type Link } from './arrange.ts';
import { emptyFrame } from './frames.ts';
import { measures } from './scene.ts';

/** A place for every node, top left of its card; the leftmost block and the top row start at 0. */
export function layered(design: Design): ReadonlyMap<NodeId, Point> {
  const known = new Set(design.groups.map((group) => group.id));
  const containerOf = (group: string | null) => (group !== null && known.has(group) ? blockId(group) : board);
  const parents = new Map<string, string>();
  for (const { id, group } of design.nodes) parents.set(id, containerOf(group));
  for (const { id, group } of design.groups) parents.set(blockId(id), containerOf(group));
  const members = new Map<string, string[]>();
  for (const [id, parent] of parents) push(members, parent, id);
  const links = linksByContainer(design, parents);

  const joined = new Set(design.edges.flatMap(({ from, to }) => [from, to]));
  const isAlone = (block: Block) => ![...block.cards.keys()].some((card) => joined.has(card));

  function blockOf(id: string): Block | null {
    if (!isContainer(id)) return cardBlock(id);
    const inner: Block[] = [];
    const empty: string[] = [];
    for (const member of members.get(id) ?? []) {
      const block = blockOf(member);
      if (block === null) empty.push(member);
      else inner.push(block);
    }
    if (inner.length === 0) return null;
    const arranged = arrange(inner, links.get(id) ?? [], isAlone);
    if (id === board) return { ...arranged, id, isFrame: false };
    return framed(id, withEmpty(arranged, empty.map(emptySize)), inner);
  }
  /** As `framesOf` draws a container without content, and the empty ones inside it. */
  function emptySize(id: string): Size {
    const inner = stacked((members.get(id) ?? []).map(emptySize));
    return {
      width: Math.max(emptyFrame.width, inner.width + 2 * measures.frameNested),
      height: Math.max(emptyFrame.height, measures.frameTop + inner.height + measures.frameNested),
    };
  }

  return blockOf(board)?.cards ?? new Map();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function stacked(sizes: readonly Size[]): Size {
  const heights = sizes.reduce((sum, { height }) => sum + height, 0);
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: heights + measures.frameNested * Math.max(0, sizes.length - 1),
  };
}

/** Room for empty containers under the others. */
function withEmpty<B extends Size>(block: B, sizes: readonly Size[]): B {
  if (sizes.length === 0) return block;
  const { width, height } = stacked(sizes);
  return { ...block, width: Math.max(block.width, width), height: block.height + measures.frameTop + height };
}

function isContainer(id: string): boolean {
  return id.startsWith(board);
}

/** Ids of nodes never start with it: it stands for the board, and before a container's id for the container. */
const board = '\u0000';

function blockId(group: string): string {
  return board + group;
}

function cardBlock(id: NodeId): Block {
  return { id, ...cardSize, contentTop: 0, cards: new Map([[id, { x: 0, y: 0 }]]), isFrame: false };
}

/** Margins as `framesOf` draws them, the larger one on a side where both kinds of content touch it. */
function framed(
  id: string,
  { width, height, contentTop, cards }: Omit<Block, 'id' | 'isFrame'>,
  inner: readonly Block[],
): Block {
  const hasCards = inner.some((block) => !block.isFrame);
  const aside = hasCards ? measures.frameAside : measures.frameNested;
  const below = hasCards ? measures.frameSide : measures.frameNested;
  return {
    id,
    width: width + 2 * aside,
    height: height + measures.frameTop + below,
    contentTop: contentTop + measures.frameTop,
    cards: new Map([...cards].map(([card, at]) => [card, { x: at.x + aside, y: at.y + measures.frameTop }])),
    isFrame: true,
  };
}

/** Every arrow as a link between the two blocks at which its ends' containers part. */
function linksByContainer(
  { nodes, edges }: Design,
  parents: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Link[]> {
  const chains = new Map<NodeId, readonly string[]>();
  for (const { id } of nodes) {
    const chain = [id];
    for (let up = parents.get(id); up !== undefined; up = parents.get(up)) chain.push(up);
    chains.set(id, chain.reverse());
  }
  const links = new Map<string, Link[]>();
  for (const { from, to } of edges) {
    const a = chains.get(from);
    const b = chains.get(to);
    if (a === undefined || b === undefined || from === to) continue;
    let depth = 0;
    while (a[depth] === b[depth]) depth++;
    push(links, a[depth - 1] ?? board, { from: a[depth] ?? from, to: b[depth] ?? to, fromCard: from, toCard: to });
  }
  return links;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
