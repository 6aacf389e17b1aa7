import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Document, EdgeId, EdgeLayout, Point } from '../model/document.ts';
import { own } from '../model/own.ts';
import { type AnnotationText, annotationText } from './annotations.ts';
import { arrowPath, headAngle } from './arrow-path.ts';
import type { AnnotationPlace } from './beside.ts';
import { byDepth, cardOf, frameBox, noteBox } from './cards.ts';
import { turningPoints } from './curves.ts';
import { marksBox } from './drawn-marks.ts';
import { itemsBehind, strokeItems } from './drawn-scene.ts';
import { framesOf } from './frames.ts';
import { grown, type Rect } from './geometry.ts';
import { headBox } from './head-box.ts';
import { itemBoxes, penReach } from './item-box.ts';
import { withTethers } from './note-box.ts';
import { onBoard } from './on-board.ts';
import { badgesOf, isSameBadge } from './place-badges.ts';
import { placeMissing } from './place-missing.ts';
import type { Annotation, Arrow, Frame, NoteBox, Scene } from './scene.ts';
import type { KeptCard, KeptDrawn, KeptText, SceneCache } from './scene-cache.ts';
import { type ArrowRequest, exactWays, type Way, type WaysMemory, type WaysRequest } from './ways.ts';

export interface SceneOptions {
  readonly catalog: Catalog;
  /** Leaves figures out: no sizing status, no bars, arrows say only their own words. */
  readonly plain?: boolean;
  /** Keeps routes between calls while a board is edited; the scene is the same with and without. */
  readonly cache?: SceneCache;
  /** Finds the arrows' ways; `exactWays` unless something quicker will do for now. */
  readonly ways?: (request: WaysRequest, memory?: WaysMemory) => readonly Way[];
}

/**
 * The board as it is drawn. Pure: the same document and analysis give the same scene. Nodes without a place get one; without an
 * analysis (or with `plain`) nothing carries figures.
 */
export function sceneOf(
  given: Document,
  analysis: Analysis | null,
  { catalog, plain = false, cache, ways: wayMaker = exactWays }: SceneOptions,
): Scene {
  const document = onBoard(placeMissing(given));
  const { design, layout, sketch } = document;
  const figures = plain ? null : analysis;
  const frameRects = framesOf(document);
  const frames = byDepth(design.groups, layout).map(({ group, depth }) =>
    frameBox(
      group,
      frameRects.get(group.id) ?? { x: 0, y: 0, width: 0, height: 0 },
      depth,
      own(layout.groups, group.id),
    ),
  );
  const still = cache?.still?.design === design && cache.still.figures === figures ? cache.still : null;
  const oldCards = still === null ? new Map(cache?.still?.cards.map((kept) => [kept.node.id, kept])) : null;
  const oldArrows = still === null ? new Map(cache?.still?.arrows.map((arrow) => [arrow.id, arrow])) : null;
  const keptCards = design.nodes.map((node, i): KeptCard => {
    const at = own(layout.nodes, node.id);
    const found = figures === null ? null : (own(figures.nodes, node.id) ?? null);
    const old = oldCards === null ? still?.cards[i] : oldCards.get(node.id);
    const isOld = old !== undefined && old.node === node && old.at === at && old.analysis === found;
    return isOld ? old : { node, at, analysis: found, card: cardOf(node, at ?? { x: 0, y: 0 }, found, catalog) };
  });
  const cards = keptCards.map(({ card }) => card);
  const drawn: KeptDrawn =
    cache?.drawn?.sketch === sketch
      ? cache.drawn
      : { sketch, notes: sketch.notes.map(noteBox), behind: itemsBehind(sketch), strokes: strokeItems(sketch) };
  const { notes, behind, strokes } = drawn;
  const rects = cards.map((card) => card.rect);

  const services = still?.services ?? new Map(design.nodes.map((node) => [node.id, serviceOf(catalog, node.service)]));
  const edges = still?.edges ?? design.edges.filter((edge) => services.has(edge.from) && services.has(edge.to));
  const keptTexts = new Map<EdgeId, KeptText>();
  const madeTexts = () =>
    edges.map(({ id, label }) => {
      const found = figures === null ? null : (own(figures.edges, id) ?? null);
      const old = cache?.texts.get(id);
      const isOld = old !== undefined && old.label === label && old.analysis === found;
      const kept = isOld ? old : { label, analysis: found, text: annotationText(label, found, figures?.facts ?? {}) };
      keptTexts.set(id, kept);
      return kept.text;
    });
  const texts = still?.texts ?? madeTexts();
  const numbers = still?.numbers ?? new Map(design.nodes.map((node, i) => [node.id, i]));
  const requests = new Map<EdgeId, ArrowRequest>();
  const madeRequests = () =>
    edges.map(({ id, from, to }, i) => {
      const wish = own(layout.edges, id) ?? noWish;
      const made = {
        id,
        from: numbers.get(from) ?? 0,
        to: numbers.get(to) ?? 0,
        layout: wish,
        width: texts[i]?.width ?? null,
        at: wish.labelAt ?? null,
      };
      const old = cache?.requests.get(id);
      const kept = old !== undefined && isSameRequest(old, made) ? old : made;
      requests.set(id, kept);
      return kept;
    });
  const request: WaysRequest = {
    arrows: still !== null && still.layouts === layout.edges ? still.requests : madeRequests(),
    cards: rects,
    notes: notes.map((note) => note.rect),
    titles: frames.map((frame) => frame.title),
    borders: frames.flatMap(({ rect }) => outline(rect)),
  };
  const ways = wayMaker(request, cache?.ways);
  const isMarked = Object.keys(layout.edges).length > 0;
  const badges = isMarked
    ? badgesOf(
        edges,
        layout,
        ways.map(({ route }) => route),
        [...rects, ...request.titles, ...request.notes, ...ways.flatMap(({ place }) => place?.box ?? [])],
      )
    : [];
  const arrows = edges.map((edge, i): Arrow => {
    const { route, place } = ways[i] ?? noWay;
    const badge = badges[i] ?? null;
    const before = still?.arrows[i];
    if (before !== undefined && still?.ways[i] === ways[i] && isSameBadge(before.badge, badge)) return before;
    const { points, fromSide, toSide, path } = route;
    const handsOn = services.get(edge.from)?.takesAsync === true || services.get(edge.to)?.takesAsync === true;
    const mode = edge.params.mode ?? (handsOn ? 'async' : 'sync');
    const found = figures === null ? undefined : own(figures.edges, edge.id);
    const shape = {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      fromSide,
      toSide,
      mode,
      status: found?.status ?? 'ok',
      width: lineWidth(found?.throughput.perSecond ?? null),
      points,
    };
    const text = texts[i] ?? null;
    const old = oldArrows === null ? before : oldArrows.get(edge.id);
    if (old !== undefined && isSameArrow(old, shape, text, place) && isSameBadge(old.badge, badge)) return old;
    const tip = points.at(-1) ?? { x: 0, y: 0 };
    return {
      ...shape,
      path: path ?? arrowPath(points, mode),
      head: { x: tip.x, y: tip.y, angle: headAngle(points) },
      annotation: text === null || place === null ? null : placed(text, place),
      badge,
    };
  });
  if (cache !== undefined) {
    const { arrows: arrowRequests } = request;
    const layouts = layout.edges;
    cache.still = {
      design,
      figures,
      layouts,
      cards: keptCards,
      services,
      edges,
      numbers,
      texts,
      requests: arrowRequests,
      ways,
      arrows,
    };
    cache.drawn = drawn;
    if (keptTexts.size > 0) cache.texts = keptTexts;
    if (requests.size > 0) cache.requests = requests;
  }
  let bounds: Rect | null = null;
  return {
    // Looked for when it is asked for: during a drag nobody does.
    get bounds() {
      const byHand = () => [
        ...behind.flatMap(itemBoxes),
        ...strokes.map(({ rect, width }) => grown(rect, penReach(width))),
        ...[...notes, ...behind, ...strokes].map((item) => marksBox(item.rect, item)),
      ];
      bounds ??= boundsOf([...rects.map(withShadow), ...byHand()], frames, notes, arrows);
      return bounds;
    },
    frames,
    cards,
    arrows,
    notes: withTethers(notes, sketch.notes, { cards, frames, arrows }),
    behind,
    strokes,
  };
}

/** Under a card lies its shadow, 1 px lower. */
function withShadow({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height: height + 1 };
}

function boundsOf(
  cards: readonly Rect[],
  frames: readonly Frame[],
  notes: readonly NoteBox[],
  arrows: readonly Arrow[],
): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ({ x, y }: Point, width = 0, height = 0) => {
    if (x < left) left = x;
    if (y < top) top = y;
    if (x + width > right) right = x + width;
    if (y + height > bottom) bottom = y + height;
  };
  const addRect = (rect: Rect) => add(rect, rect.width, rect.height);
  cards.forEach(addRect);
  for (const { rect, title } of frames) {
    addRect(rect);
    // A container smaller than its title is drawn with all of it.
    addRect(title);
  }
  for (const { rect } of notes) addRect(rect);
  for (const arrow of arrows) {
    const { annotation, badge, points, path, width } = arrow;
    const addLine = ({ x, y }: Point) => add({ x: x - width / 2, y: y - width / 2 }, width, width);
    if (annotation !== null) addRect(annotation.box);
    if (badge !== null) addRect(badge.box);
    points.forEach(addLine);
    turningPoints(path).forEach(addLine);
    addRect(headBox(arrow));
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The four edges of a container as boxes without a width or height. */
function outline({ x, y, width, height }: Rect): readonly Rect[] {
  return [
    { x, y, width, height: 0 },
    { x, y: y + height, width, height: 0 },
    { x, y, width: 0, height },
    { x: x + width, y, width: 0, height },
  ];
}

function placed({ parts, status, differs, text }: AnnotationText, place: AnnotationPlace): Annotation {
  return { ...place, parts, status, differs, text };
}

const noWish: EdgeLayout = {};
const noWay: Way = { route: { points: [], fromSide: 'bottom', toSide: 'top', path: null }, place: null };

function isSameRequest(a: ArrowRequest, b: ArrowRequest): boolean {
  return a.from === b.from && a.to === b.to && a.layout === b.layout && a.width === b.width && a.at === b.at;
}

function isSameArrow(
  old: Arrow,
  shape: Omit<Arrow, 'path' | 'head' | 'annotation' | 'badge'>,
  text: AnnotationText | null,
  place: AnnotationPlace | null,
): boolean {
  return (
    old.points === shape.points &&
    old.mode === shape.mode &&
    old.status === shape.status &&
    old.width === shape.width &&
    old.from === shape.from &&
    old.to === shape.to &&
    old.fromSide === shape.fromSide &&
    old.toSide === shape.toSide &&
    (old.annotation === null
      ? text === null || place === null
      : text !== null &&
        place !== null &&
        old.annotation.parts === text.parts &&
        old.annotation.differs === text.differs &&
        old.annotation.box === place.box)
  );
}

/** 1.5 px, and a quarter more for every tenfold above 10 a second. */
export function lineWidth(perSecond: number | null): number {
  if (perSecond === null || perSecond < 10) return 1.5;
  return Math.min(4, 1.5 + 0.25 * Math.floor(Math.log10(perSecond / 10) + 1e-9));
}
