/** Each thing of a scene as cells of draw.io: AWS shapes for services, real containers, notes and what is drawn by hand. */
import type { PictureItem, ShapeItem, StrokeItem } from '../../drawing/drawn-scene.ts';
import type { Rect } from '../../drawing/geometry.ts';
import { noteHeads } from '../../drawing/note-box.ts';
import type { Card, DrawnMarks, Frame, NoteBox } from '../../drawing/scene.ts';
import type { Point } from '../../model/document.ts';
import type { BoardSays } from '../carried/carried.ts';
import { carried } from '../carried/carried.ts';
import type { Colours } from '../colours.ts';
import { fillOf, inkOf } from '../foreign/colours.ts';
import { fillColour, inkColour, wordColour } from '../svg-drawn.ts';
import { isWebAddress } from '../web-address.ts';
import { awsShape, groupShapes } from './aws-shapes.ts';
import { edge, htmlOf, vertex } from './cells-out.ts';
import { styleText } from './styles.ts';

/** What the writers share. */
export interface Writing {
  readonly colour: Colours;
  readonly plain: boolean;
  readonly says: (id: string) => BoardSays | null;
}

/** Where a cell lies in the tree: the id of its parent, and where that one's corner is on the board. */
export interface Parent {
  readonly id: string;
  readonly at: Point;
}

/** An AWS icon stands in the middle of the card that it is here, its name to the right: arrows mostly lead up and down. */
const iconSize = 48;
const common = { html: 1, whiteSpace: 'wrap' } as const;
const locking = {
  locked: 1,
  movable: 0,
  resizable: 0,
  rotatable: 0,
  deletable: 0,
  editable: 0,
  connectable: 0,
} as const;

type Marks = Pick<DrawnMarks, 'locked' | 'link'>;

export function lockOf({ locked }: Pick<Marks, 'locked'>): Readonly<Record<string, string | number | null>> {
  return locked ? locking : {};
}

export function linkOf({ link }: Pick<Marks, 'link'>): string | null {
  return link !== null && isWebAddress(link) ? link : null;
}

export function marksOf(marks: Marks): { readonly link: string | null; readonly locked: boolean } {
  return { link: linkOf(marks), locked: marks.locked };
}

/** The part of a card that its icon takes in draw.io; a plain box takes all of it. */
export function shapeRect({ rect, service }: Pick<Card, 'rect' | 'service'>): Rect {
  if (awsShape(service) === null) return rect;
  const x = rect.x + (rect.width - iconSize) / 2;
  return { x, y: rect.y + (rect.height - iconSize) / 2, width: iconSize, height: iconSize };
}

export function cardCell(card: Card, { colour, plain, says }: Writing, id: string, parent: Parent): string {
  const shape = awsShape(card.service);
  const rect = shapeRect(card);
  const figures = plain ? '' : [card.shownSizing, card.perCent ?? ''].filter((part) => part !== '').join(' · ');
  const tone = card.perCent === null ? colour.muted : colour.status[card.status].text;
  const small = `<font style="font-size: 10px" color="${tone}">${htmlOf(figures)}</font>`;
  const html = figures === '' ? htmlOf(card.label) : `${htmlOf(card.label)}<br>${small}`;
  const text = figures === '' ? card.label : `${card.label}\n${figures}`;
  const own = carried(says(card.id), { ...rect, text, figures: figures === '' ? [] : [figures] }, marksOf(card));
  const style =
    shape === null
      ? styleText({
          rounded: 1,
          ...common,
          fillColor: colour.surface,
          strokeColor: colour.line,
          fontColor: colour.text,
          ...lockOf(card),
        })
      : styleText({
          sketch: 0,
          outlineConnect: 0,
          fontColor: '#232F3E',
          gradientColor: 'none',
          fillColor: shape.fill,
          strokeColor: shape.icon === undefined ? 'none' : '#ffffff',
          dashed: 0,
          labelPosition: 'right',
          verticalLabelPosition: 'middle',
          verticalAlign: 'middle',
          align: 'left',
          spacingLeft: 4,
          html: 1,
          labelBackgroundColor: '#ffffff',
          fontSize: 12,
          fontStyle: 0,
          aspect: 'fixed',
          shape: `mxgraph.aws4.${shape.icon === undefined ? shape.shape : 'resourceIcon'}`,
          resIcon: shape.icon === undefined ? null : `mxgraph.aws4.${shape.icon}`,
          ...lockOf(card),
        });
  return vertex({ id, parent: parent.id, style, html, link: linkOf(card), own }, rect, parent.at);
}

export function frameCell(frame: Frame, { says }: Writing, id: string, parent: Parent): string {
  const { icon, stroke, dashed } = groupShapes[frame.kind];
  const own = carried(says(frame.id), { ...frame.rect, text: frame.label }, marksOf(frame));
  const subnet = icon === 'group_security_group';
  const style = styleText({
    sketch: 0,
    outlineConnect: 0,
    gradientColor: 'none',
    ...common,
    fontSize: 12,
    fontStyle: 0,
    container: 1,
    pointerEvents: 0,
    collapsible: 0,
    recursiveResize: 0,
    shape: icon === null ? null : 'mxgraph.aws4.group',
    grIcon: icon === null ? null : `mxgraph.aws4.${icon}`,
    grStroke: subnet ? 0 : null,
    strokeColor: stroke,
    fillColor: 'none',
    verticalAlign: 'top',
    align: 'left',
    spacingLeft: icon === null ? 8 : 30,
    fontColor: stroke,
    dashed: dashed ? 1 : 0,
    ...lockOf(frame),
  });
  return vertex(
    { id, parent: parent.id, style, html: htmlOf(frame.label), link: linkOf(frame), own },
    frame.rect,
    parent.at,
  );
}

export function noteCell(note: NoteBox, { colour, says }: Writing, id: string, parent: Parent): string {
  const head = noteHeads[note.kind]?.word ?? '';
  const text = [head, note.text].filter((part) => part.trim() !== '').join('\n');
  const html = [head === '' ? '' : `<b>${htmlOf(head)}</b>`, htmlOf(note.text)]
    .filter((part) => part !== '')
    .join('<br>');
  const paper = colour.notes[note.colour];
  const isText = note.kind === 'text';
  const figures = head === '' ? {} : { figures: [head] };
  const tied = note.tether === null ? {} : { tied: true };
  const fill = isText ? 'none' : paper.ground;
  const was = { ...note.rect, text, ...figures, ...tied, fill: fillOf(fill) };
  const style = styleText(
    {
      ...(isText ? {} : { shape: 'note', size: 12, strokeColor: paper.edge }),
      ...common,
      fillColor: fill,
      fontColor: isText ? colour.text : paper.text,
      fontSize: 13,
      align: 'left',
      verticalAlign: 'top',
      spacing: 8,
      ...lockOf(note),
    },
    isText ? ['text'] : [],
  );
  const own = carried(says(note.id), was, marksOf(note));
  return vertex({ id, parent: parent.id, style, html, link: linkOf(note), own }, note.rect, parent.at);
}

export function behindCell(
  item: ShapeItem | PictureItem,
  { colour, says }: Writing,
  id: string,
  parent: Parent,
): string {
  const { rect } = item;
  const base = { id, parent: parent.id, link: linkOf(item) };
  if (item.form === 'picture') {
    const own = carried(says(item.id), { ...rect, text: '' }, marksOf(item));
    const style = styleText({
      shape: 'image',
      imageAspect: 0,
      html: 1,
      image: `data:${item.type},${item.data}`,
      ...lockOf(item),
    });
    return vertex({ ...base, style, html: '', own }, rect, parent.at);
  }
  const stroke = inkColour(item.ink, colour);
  const ink = inkOf(stroke);
  if (item.kind === 'line') {
    const own = carried(says(item.id), { ...rect, text: '', ink }, marksOf(item));
    return path(item.points, rect, { ...base, style: penStyle(stroke, 1.5, item), html: '', own });
  }
  const fill = item.fill === null ? 'none' : fillColour(item.fill, colour);
  const own = carried(says(item.id), { ...rect, text: item.text, ink, fill: fillOf(fill) }, marksOf(item));
  const names = { rectangle: [], ellipse: ['ellipse'], diamond: ['rhombus'] }[item.kind];
  const style = styleText(
    {
      ...(item.kind === 'rectangle' ? { rounded: 1, absoluteArcSize: 1, arcSize: 16 } : {}),
      ...common,
      fillColor: fill,
      strokeColor: stroke,
      strokeWidth: 1.5,
      fontColor: wordColour(item.ink, colour),
      fontSize: 14,
      ...lockOf(item),
    },
    names,
  );
  return vertex({ ...base, style, html: htmlOf(item.text), own }, rect, parent.at);
}

export function strokeCell(item: StrokeItem, { colour, says }: Writing, id: string, parent: Parent): string {
  const stroke = inkColour(item.ink, colour);
  const own = carried(says(item.id), { ...item.rect, text: '', ink: inkOf(stroke) }, marksOf(item));
  const cell = { id, parent: parent.id, link: linkOf(item), style: penStyle(stroke, item.width, item), html: '', own };
  return path(item.points, item.rect, cell);
}

function penStyle(strokeColor: string, strokeWidth: number, marks: Pick<Marks, 'locked'>): string {
  return styleText({
    endArrow: 'none',
    startArrow: 'none',
    html: 1,
    rounded: 1,
    strokeColor,
    strokeWidth,
    ...lockOf(marks),
  });
}

/** A line of the board, which no box ends. */
function path(points: StrokeItem['points'], rect: Rect, cell: Parameters<typeof vertex>[0]): string {
  const places = points.map(([x, y]): Point => ({ x: rect.x + x, y: rect.y + y }));
  const [first = { x: rect.x, y: rect.y }] = places;
  return edge({
    ...cell,
    source: null,
    target: null,
    points: places.slice(1, -1),
    ends: [first, places.at(-1) ?? first],
  });
}
