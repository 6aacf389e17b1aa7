/** Draws cards and arrows on one layer, for a board that is shown so small that nobody reads its figures. */

import { touches } from '../../shared/drawing/geometry.ts';
import type { Arrow, Card, Scene } from '../../shared/drawing/scene.ts';
import { headPaths } from '../../shared/drawing/scene.ts';
import type { Status } from '../../shared/engine/analysis.ts';
import type { Point } from '../../shared/model/document.ts';
import type { Failure } from '../../shared/whatif/failure.ts';
import { cardLayers } from './card-layers.ts';
import { reaches } from './in-view.ts';
import type { LayerIcons } from './layer-icons.ts';
import type { LayerTones } from './layer-tones.ts';
import { detailAt, type Viewport } from './viewport.ts';

export interface LayerState {
  readonly scene: Scene;
  readonly selection: ReadonlySet<string>;
  readonly hovered: string | null;
  readonly failure: Pick<Failure, 'down' | 'cutOff'> | null;
  /** The card that something beside the board points at. */
  readonly highlight: string | null;
}

export interface LayerView extends Viewport {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of them. */
  readonly density: number;
}

/** Names are drawn from this zoom on: below it none fits beside its icon. */
const namesFrom = 0.3;
const nameSize = 11;
/** Heads of arrows and the dashes of asynchronous ones are seen from here on. */
const shapesFrom = 0.2;
const cornerRadius = 8;

export function drawBoard(
  context: CanvasRenderingContext2D,
  { scene, selection, hovered, failure, highlight }: LayerState,
  view: LayerView,
  tones: LayerTones,
  icons: LayerIcons,
): void {
  const { x, y, zoom, width, height, density } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width * density, height * density);
  context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density);
  const area = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  const arrows = scene.arrows.filter((arrow) => reaches(arrow, area));
  drawShapeGrounds(context, scene, tones);
  drawArrows(context, arrows, selection, hovered, failure, zoom, tones);
  if (detailAt(zoom) === 'dot') for (const arrow of arrows) drawMark(context, arrow, tones);
  for (const layer of cardLayers(scene.cards)) {
    const cards = layer.filter(({ rect }) => touches(rect, area));
    drawGrounds(context, cards, zoom, tones);
    for (const card of cards) drawCard(card);
  }

  function drawCard(card: Card): void {
    const isOut = failure !== null && (failure.down.has(card.id) || failure.cutOff.has(card.id));
    drawContent(context, card, isOut, zoom, density, tones, icons);
    if (failure?.down.has(card.id)) drawCross(context, card, zoom, tones);
    if (selection.has(card.id)) outline(context, card, 2 / zoom, tones.accent);
    else if (highlight === card.id) outline(context, card, 3 / zoom, tones.accent);
    else if (hovered === card.id) outline(context, card, 1 / zoom, tones.accent);
  }
}

/** The grounds of shapes lie under the cards: as elements of the page they would lie over this whole layer. */
function drawShapeGrounds(context: CanvasRenderingContext2D, { behind }: Scene, tones: LayerTones): void {
  for (const item of behind) {
    if (item.form !== 'shape' || item.fill === null) continue;
    const { x, y } = item.rect;
    context.translate(x, y);
    context.fillStyle = tones.ground[item.fill];
    context.fill(new Path2D(item.path));
    context.translate(-x, -y);
  }
}

/** All arrows of one look as one path: a stroke each would cost more than the lines do. */
function drawArrows(
  context: CanvasRenderingContext2D,
  arrows: readonly Arrow[],
  selection: ReadonlySet<string>,
  hovered: string | null,
  failure: LayerState['failure'],
  zoom: number,
  tones: LayerTones,
): void {
  const groups = new Map<string, { readonly tone: string; readonly dashed: boolean; readonly arrows: Arrow[] }>();
  for (const arrow of arrows) {
    const isChosen = selection.has(arrow.id) || hovered === arrow.id;
    const isCut = failure !== null && (failure.down.has(arrow.from) || failure.down.has(arrow.to));
    const tone = isChosen ? tones.accent : isCut ? tones.edge : tones.line[arrow.status];
    const dashed = zoom >= shapesFrom && (arrow.mode === 'async' || isCut);
    const key = `${tone} ${dashed}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { tone, dashed, arrows: [arrow] });
    else group.arrows.push(arrow);
  }
  // Never thinner than this on screen, or lines fade away before cards do.
  context.lineWidth = Math.max(1.5, 0.5 / zoom);
  context.lineJoin = 'round';
  for (const { tone, dashed, arrows: members } of groups.values()) {
    context.strokeStyle = tone;
    context.fillStyle = tone;
    context.setLineDash(dashed ? [5, 3] : []);
    context.beginPath();
    for (const { points } of members) {
      points.forEach((point, i) => {
        if (i === 0) context.moveTo(point.x, point.y);
        else context.lineTo(point.x, point.y);
      });
    }
    context.stroke();
    if (zoom < shapesFrom) continue;
    context.setLineDash([]);
    for (const { head, mode } of members) drawHead(context, head, mode);
  }
  context.setLineDash([]);
}

const headShapes = { sync: new Path2D(headPaths.sync), async: new Path2D(headPaths.async) } as const;

function drawHead(context: CanvasRenderingContext2D, { x, y, angle }: Arrow['head'], mode: Arrow['mode']): void {
  const turn = (angle * Math.PI) / 180;
  context.translate(x, y);
  context.rotate(turn);
  if (mode === 'sync') context.fill(headShapes.sync);
  context.stroke(headShapes[mode]);
  context.rotate(-turn);
  context.translate(-x, -y);
}

/** An annotation's status, in the middle of where the annotation stands; of one beside its arrow, on the arrow. */
function drawMark(context: CanvasRenderingContext2D, { annotation }: Arrow, tones: LayerTones): void {
  if (annotation === null) return;
  const { box, leader, status } = annotation;
  const at: Point = leader?.[0] ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  context.beginPath();
  context.arc(at.x, at.y, 12, 0, 2 * Math.PI);
  context.fillStyle = tones.weak[status];
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = tones.edge;
  context.stroke();
  drawStatus(context, at, status, tones.text[status]);
}

/** The four marks: dot, half circle, triangle, dashed ring. */
function drawStatus(context: CanvasRenderingContext2D, { x, y }: Point, status: Status, tone: string): void {
  context.fillStyle = tone;
  context.strokeStyle = tone;
  context.beginPath();
  if (status === 'ok') {
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fill();
  } else if (status === 'over') {
    context.moveTo(x, y - 7);
    context.lineTo(x + 7.5, y + 6.5);
    context.lineTo(x - 7.5, y + 6.5);
    context.fill();
  } else {
    context.lineWidth = 2.4;
    if (status === 'unknown') context.setLineDash([3.2, 2.6]);
    context.arc(x, y, 6.4, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
    if (status === 'unknown') return;
    context.beginPath();
    context.arc(x, y, 6.4, -Math.PI / 2, Math.PI / 2);
    context.fill();
  }
}

/** The cards' boxes, all of them as one path. */
function drawGrounds(context: CanvasRenderingContext2D, cards: readonly Card[], zoom: number, tones: LayerTones): void {
  context.beginPath();
  for (const { rect } of cards) {
    if (zoom < shapesFrom) context.rect(rect.x, rect.y, rect.width, rect.height);
    else context.roundRect(rect.x, rect.y, rect.width, rect.height, cornerRadius);
  }
  context.fillStyle = tones.surface;
  context.fill();
  context.lineWidth = Math.max(1, 0.75 / zoom);
  context.strokeStyle = tones.edge;
  context.stroke();
}

function drawContent(
  context: CanvasRenderingContext2D,
  { rect, icon, label, status, bar, tile }: Card,
  isOut: boolean,
  zoom: number,
  density: number,
  tones: LayerTones,
  icons: LayerIcons,
): void {
  const picture = icons.of(icon, 40 * zoom * density);
  context.globalAlpha = isOut ? 0.45 : 1;
  if (tile) {
    context.fillStyle = tones.tile;
    context.fillRect(rect.x + 8, rect.y + 8, 48, 48);
  }
  if (picture !== null) context.drawImage(picture, rect.x + 12, rect.y + 12, 40, 40);
  if (zoom >= namesFrom) {
    const size = Math.max(14, nameSize / zoom);
    context.font = `600 ${size}px ${tones.font}`;
    context.fillStyle = tones.ink;
    context.textBaseline = 'middle';
    context.fillText(fitting(context, label, rect.width - 72, size), rect.x + 62, rect.y + rect.height / 2);
  }
  if (bar !== null && !isOut) {
    const thick = Math.max(3, 1.5 / zoom);
    context.fillStyle = tones.fill[status];
    context.fillRect(rect.x, rect.y + rect.height - thick, rect.width * bar, thick);
  }
  context.globalAlpha = 1;
}

function drawCross(context: CanvasRenderingContext2D, { rect }: Card, zoom: number, tones: LayerTones): void {
  const size = Math.min(12, 6 / zoom);
  const [x, y] = [rect.x + rect.width - size - 8, rect.y + size + 8];
  context.beginPath();
  context.moveTo(x - size, y - size);
  context.lineTo(x + size, y + size);
  context.moveTo(x + size, y - size);
  context.lineTo(x - size, y + size);
  context.lineWidth = 2 / zoom;
  context.strokeStyle = tones.fill.over;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, { rect }: Card, width: number, tone: string): void {
  context.beginPath();
  context.roundRect(rect.x, rect.y, rect.width, rect.height, cornerRadius);
  context.lineWidth = width;
  context.strokeStyle = tone;
  context.stroke();
}

const fits = new Map<string, string>();

/** As much of a name as fits, with an ellipsis; in steps of the size, so that it is not measured anew for every frame of a zoom. */
function fitting(context: CanvasRenderingContext2D, label: string, room: number, size: number): string {
  const key = `${Math.round(size * 2)} ${label}`;
  const known = fits.get(key);
  if (known !== undefined) return known;
  let text = label.length > 80 ? label.slice(0, 80) : label;
  if (context.measureText(text).width > room) {
    while (text !== '' && context.measureText(`${text}…`).width > room) text = text.slice(0, -1);
    text = text.trimEnd() === '' ? '' : `${text.trimEnd()}…`;
  }
  if (fits.size > 20_000) fits.clear();
  fits.set(key, text);
  return text;
}
