/** The scene as React Flow's nodes and edges. What did not change keeps its identity, so that it does not render again. */
import { type Edge as FlowEdge, type Node as FlowNode, Position } from '@xyflow/react';
import type { PictureItem, ShapeItem, StrokeItem } from '../../shared/drawing/drawn-scene.ts';
import { noteHeads } from '../../shared/drawing/note-box.ts';
import type { Arrow, Card, Frame, NoteBox, Scene } from '../../shared/drawing/scene.ts';
import { isEqual } from '../../shared/model/is-equal.ts';
import type { Failure } from '../../shared/whatif/failure.ts';
import { pictureName, shapeNames, strokeName } from '../../shared/wording/drawn-names.ts';

/** What an outage does to a card: it has failed, or nothing that asks for it is left. */
export type Outcome = 'down' | 'cut-off';

export type CardNode = FlowNode<{ readonly card: Card; readonly outcome: Outcome | null }, 'card'>;
export type FrameNode = FlowNode<{ readonly frame: Frame }, 'frame'>;
export type NoteNode = FlowNode<{ readonly note: NoteBox }, 'note'>;
export type DrawnNode = FlowNode<{ readonly item: ShapeItem | PictureItem | StrokeItem }, 'drawn'>;
export type BoardNode = CardNode | FrameNode | NoteNode | DrawnNode;
/** `cut` says at which end an arrow is cut. */
export type ArrowEdge = FlowEdge<{ readonly arrow: Arrow; readonly cut: 'start' | 'end' | null }, 'arrow'>;

/** Containers lie below arrows, cards above them; shapes and pictures between containers and arrows, strokes above everything. */
const levels = { behind: 80, arrow: 100, card: 1000, note: 1000, stroke: 1500 } as const;

export interface FlowBoard {
  readonly nodes: BoardNode[];
  readonly edges: ArrowEdge[];
}

/** Makes the lists of one canvas, reusing what it made last time. Cards that are `far` are there for their arrows and not shown. */
export function flowMaker(): (
  scene: Omit<Scene, 'bounds'>,
  selection: ReadonlySet<string>,
  failure?: Pick<Failure, 'down' | 'cutOff'> | null,
  far?: readonly Card[],
) => FlowBoard {
  let nodes = new Map<string, BoardNode>();
  let edges = new Map<string, ArrowEdge>();
  return (scene, selection, failure = null, far = []) => {
    const before = nodes;
    const edgesBefore = edges;
    const isDown = (id: string) => failure?.down.has(id) === true;
    const outcome = (id: string): Outcome | null =>
      isDown(id) ? 'down' : failure?.cutOff.has(id) === true ? 'cut-off' : null;
    const keep = (made: BoardNode) => {
      const old = before.get(made.id);
      return old && isSame(old, made) ? old : made;
    };
    const all: BoardNode[] = [
      ...scene.frames.map((frame) => keep(frameNode(frame, selection.has(frame.id)))),
      ...scene.behind.map((item) => keep(drawnNode(item, selection.has(item.id)))),
      ...scene.notes.map((note) => keep(noteNode(note, selection.has(note.id)))),
      ...scene.cards.map((card) => keep(cardNode(card, outcome(card.id), selection.has(card.id)))),
      ...far.map((card) => keep({ ...cardNode(card, null, false), hidden: true })),
      ...scene.strokes.map((item) => keep(drawnNode(item, selection.has(item.id)))),
    ];
    const names = new Map([...scene.cards, ...far].map((card) => [card.id, card.label]));
    const arrows = scene.arrows.map((arrow): ArrowEdge => {
      const selected = selection.has(arrow.id);
      const old = edgesBefore.get(arrow.id);
      const cut = isDown(arrow.to) ? 'end' : isDown(arrow.from) ? 'start' : null;
      return old?.data && old.selected === selected && old.data.cut === cut && isEqual(old.data.arrow, arrow)
        ? old
        : arrowEdge(arrow, cut, selected, names);
    });
    nodes = new Map(all.map((node) => [node.id, node]));
    edges = new Map(arrows.map((edge) => [edge.id, edge]));
    return { nodes: all, edges: arrows };
  };
}

/** By content: a scene is made anew for every move, mostly of parts that look the same. */
function isSame(a: BoardNode, b: BoardNode): boolean {
  if (a.selected !== b.selected || a.type !== b.type || a.hidden !== b.hidden) return false;
  return isEqual(a.data, b.data);
}

/** Declared sizes and handles: without them React Flow mounts every node once to measure it, in view or not. */
function cardNode(card: Card, outcome: Outcome | null, selected: boolean): CardNode {
  const { x, y, width, height } = card.rect;
  return {
    id: card.id,
    type: 'card',
    position: { x, y },
    width,
    height,
    selected,
    zIndex: levels.card + card.z,
    draggable: !card.locked,
    domAttributes: { 'aria-roledescription': 'service' },
    ariaLabel: outcome === null ? cardName(card) : `${card.label}, ${outcomeWords[outcome].toLowerCase()}`,
    data: { card, outcome },
    handles: [{ id: 'whole', type: 'source', position: Position.Top, x: 0, y: 0, width, height }],
  };
}

export const outcomeWords: Readonly<Record<Outcome, string>> = { down: 'Failed', 'cut-off': 'Cut off' };

/** A card read aloud: "Events, 12 shards, 96%, tight". */
export function cardName(card: Card): string {
  const words = [card.label, card.sizing, card.perCent];
  const state = { ok: null, tight: 'tight', over: 'over its limit', unknown: 'figures unknown' }[card.status];
  return [...words, state, card.locked ? 'locked' : null].filter((word) => word !== null && word !== '').join(', ');
}

function frameNode(frame: Frame, selected: boolean): FrameNode {
  const { x, y, width, height } = frame.rect;
  return {
    id: frame.id,
    type: 'frame',
    position: { x, y },
    width,
    height,
    // A resize begins from what was measured, and a node that was just selected is not.
    measured: { width, height },
    selected,
    zIndex: frame.depth,
    draggable: !frame.locked,
    domAttributes: { 'aria-roledescription': 'container' },
    ariaLabel: `${frame.label}, container${frame.locked ? ', locked' : ''}`,
    // What lies inside a container is the board: only its title and border take the pointer.
    style: { pointerEvents: 'none' },
    data: { frame },
    handles: [],
    connectable: false,
  };
}

function noteNode(note: NoteBox, selected: boolean): NoteNode {
  const { x, y, width, height } = note.rect;
  return {
    id: note.id,
    type: 'note',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    selected,
    zIndex: levels.note + note.z,
    draggable: !note.locked,
    domAttributes: { 'aria-roledescription': 'note' },
    ariaLabel: `${noteHeads[note.kind]?.word ?? 'Note'}: ${note.text}${note.locked ? ', locked' : ''}`,
    data: { note },
    handles: [],
    connectable: false,
  };
}

function drawnNode(item: ShapeItem | PictureItem | StrokeItem, selected: boolean): DrawnNode {
  const { x, y } = item.rect;
  // A box without any size would be met by every marquee.
  const size = { width: Math.max(1, item.rect.width), height: Math.max(1, item.rect.height) };
  return {
    id: item.id,
    type: 'drawn',
    position: { x, y },
    ...size,
    // A resize starts from the measured size, which a moved node would otherwise not have.
    measured: size,
    selected,
    zIndex: item.form === 'stroke' ? levels.stroke : levels.behind,
    draggable: !item.locked,
    ariaLabel: `${drawnName(item)}${item.locked ? ', locked' : ''}`,
    // Only its lines and its ground take the pointer: what lies in an empty rectangle is the board.
    style: { pointerEvents: 'none' },
    data: { item },
    handles: [],
    connectable: false,
  };
}

/** A drawn thing read aloud: "Rectangle: retries here". */
export function drawnName(item: ShapeItem | PictureItem | StrokeItem): string {
  if (item.form === 'stroke') return strokeName;
  const [kind, words] = item.form === 'shape' ? [shapeNames[item.kind], item.text] : [pictureName, item.label];
  return words === '' ? kind : `${kind}: ${words}`;
}

/** An arrow read aloud: "Apps to Events: 11.6k/s, 96% of 12 shards, $557 a month". */
export function arrowName(arrow: Arrow, names: ReadonlyMap<string, string>): string {
  const step = arrow.badge?.step == null ? '' : `Step ${arrow.badge.step}, `;
  const ends = `${step}${names.get(arrow.from) ?? arrow.from} to ${names.get(arrow.to) ?? arrow.to}`;
  if (arrow.annotation === null) return ends;
  return `${ends}: ${arrow.annotation.text.replaceAll(' · ', ', ').replace(/\/mo$/, ' a month')}`;
}

function arrowEdge(
  arrow: Arrow,
  cut: 'start' | 'end' | null,
  selected: boolean,
  names: ReadonlyMap<string, string>,
): ArrowEdge {
  return {
    id: arrow.id,
    type: 'arrow',
    source: arrow.from,
    target: arrow.to,
    selected,
    zIndex: levels.arrow,
    domAttributes: { 'aria-roledescription': 'arrow' },
    ariaLabel: `${arrowName(arrow, names)}${cut === null ? '' : ', cut'}${arrow.badge?.locked ? ', locked' : ''}`,
    data: { arrow, cut },
  };
}
