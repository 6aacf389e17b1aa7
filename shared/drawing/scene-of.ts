import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Document, Edge, Mode } from '../model/document.ts';
import { type AnnotationText, annotationText } from './annotations.ts';
import { arrowPath, headAngle } from './arrow-path.ts';
import { boxIndex } from './box-index.ts';
import { byDepth, cardOf, frameBox, noteBox } from './cards.ts';
import { framesOf } from './frames.ts';
import { around, type Rect } from './geometry.ts';
import { placeAnnotations } from './place-annotations.ts';
import { placeMissing } from './place-missing.ts';
import { routesOf } from './routes.ts';
import type { Annotation, Arrow, Scene } from './scene.ts';
import type { SceneCache } from './scene-cache.ts';

export interface SceneOptions {
  readonly catalog: Catalog;
  /** Leaves figures out: no sizing status, no bars, arrows say only their own words. */
  readonly plain?: boolean;
  /** Keeps routes between calls while a board is edited; the scene is the same with and without. */
  readonly cache?: SceneCache;
}

/**
 * The board as it is drawn. Pure: the same document and analysis give the same scene. Nodes without a place get one; without an
 * analysis (or with `plain`) nothing carries figures.
 */
export function sceneOf(
  given: Document,
  analysis: Analysis | null,
  { catalog, plain = false, cache }: SceneOptions,
): Scene {
  const document = placeMissing(given);
  const { design, layout, sketch } = document;
  const figures = plain ? null : analysis;
  const frameRects = framesOf(document);
  const frames = byDepth(design.groups).map(({ group, depth }) =>
    frameBox(group, frameRects.get(group.id) ?? { x: 0, y: 0, width: 0, height: 0 }, depth),
  );
  const cards = design.nodes.map((node) =>
    cardOf(node, layout.nodes[node.id] ?? { x: 0, y: 0 }, figures?.nodes[node.id] ?? null, catalog),
  );
  const notes = sketch.notes.map(noteBox);
  const rects = cards.map((card) => card.rect);
  const borders = frames.flatMap(({ rect }) => outline(rect));
  const soft = [...frames.map((frame) => frame.title), ...notes.map((note) => note.rect)];

  const services = new Map(design.nodes.map((node) => [node.id, serviceOf(catalog, node.service)]));
  const edges = design.edges.filter((edge) => services.has(edge.from) && services.has(edge.to));
  const numbers = new Map(design.nodes.map((node, i) => [node.id, i]));
  const routes = routesOf(
    edges.map((edge) => ({
      id: edge.id,
      from: numbers.get(edge.from) ?? 0,
      to: numbers.get(edge.to) ?? 0,
      layout: layout.edges[edge.id] ?? {},
    })),
    rects,
    soft,
    borders,
    cache,
  );
  const texts = edges.map((edge) => annotationText(edge.label, figures?.edges[edge.id] ?? null, figures?.facts ?? {}));
  const places = placeAnnotations(
    edges.map((edge, i) => {
      const text = texts[i];
      const points = routes[i]?.points;
      return text === null || text === undefined || points === undefined
        ? null
        : { points, width: text.width, at: layout.edges[edge.id]?.labelAt ?? null };
    }),
    {
      solid: boxIndex([...rects, ...notes.map((note) => note.rect)]),
      borders: boxIndex([...borders, ...frames.map((frame) => frame.title)]),
    },
  );
  const arrows = edges.map((edge, i): Arrow => {
    const route = routes[i];
    const points = route?.points ?? [];
    const tip = points.at(-1) ?? { x: 0, y: 0 };
    const mode = modeOf(
      edge,
      services.get(edge.from)?.takesAsync === true || services.get(edge.to)?.takesAsync === true,
    );
    const found = figures?.edges[edge.id];
    return {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      fromSide: route?.fromSide ?? 'bottom',
      toSide: route?.toSide ?? 'top',
      mode,
      status: found?.status ?? 'ok',
      width: lineWidth(found?.throughput.perSecond ?? null),
      points,
      path: route?.curved === true ? (route.path ?? '') : arrowPath(points, mode),
      head: { x: tip.x, y: tip.y, angle: headAngle(points) },
      annotation: annotation(texts[i] ?? null, places[i] ?? null),
    };
  });
  const drawn = [
    ...rects,
    ...frames.map((frame) => frame.rect),
    ...notes.map((note) => note.rect),
    ...arrows.flatMap((arrow) => arrow.annotation?.box ?? []),
    ...arrows.flatMap((arrow) => arrow.points.map((point) => ({ x: point.x, y: point.y, width: 0, height: 0 }))),
  ];
  return { bounds: around(drawn) ?? { x: 0, y: 0, width: 0, height: 0 }, frames, cards, arrows, notes };
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

function annotation(
  text: AnnotationText | null,
  place: ReturnType<typeof placeAnnotations>[number],
): Annotation | null {
  if (text === null || place === null) return null;
  const { parts, status, differs } = text;
  return { ...place, parts, status, differs, text: text.text };
}

function modeOf(edge: Edge, handsOn: boolean): Mode {
  return edge.params.mode ?? (handsOn ? 'async' : 'sync');
}

/** 1.5 px, and a quarter more for every tenfold above 10 a second. */
export function lineWidth(perSecond: number | null): number {
  if (perSecond === null || perSecond < 10) return 1.5;
  return Math.min(4, 1.5 + 0.25 * Math.floor(Math.log10(perSecond / 10) + 1e-9));
}
