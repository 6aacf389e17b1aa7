/**
 * A board as it is drawn: every box, path and text with its place in canvas pixels. The window, the SVG writer and the
 * command line draw from this alone, so that a picture and the canvas agree.
 */
import type { Status } from '../engine/analysis.ts';
import type { EdgeId, GroupId, GroupKind, Mode, NodeId, NoteColour, NoteKind, Point, Side } from '../model/document.ts';
import type { PictureItem, ShapeItem, StrokeItem } from './drawn-scene.ts';
import type { Rect } from './geometry.ts';

/** Measures that the canvas and the writer share, px. */
export const measures = {
  bend: 12,
  annotationHeight: 24,
  annotationInset: 9,
  /** Between the text of a part and the hairline beside it. */
  annotationGap: 7,
  annotationSize: 12,
  /** Width of the status mark; an ok dot is drawn smaller. */
  mark: 10,
  okMark: 8,
  markGap: 4,
  /** From an annotation to cards, container edges and other annotations. */
  clear: 8,
  frameRadius: 12,
  titleHeight: 24,
  titleX: 8,
  titleY: 6,
  titleIcon: 20,
  /** Inside a container: above its content, and under its cards. */
  frameTop: 40,
  frameSide: 24,
  /** Beside cards a container leaves room for the annotation under them, which is wider than a card. */
  frameAside: 40,
  /** Around a container inside another. */
  frameNested: 16,
  column: 284,
  row: 128,
  rowAtBorder: 152,
} as const;

/** Order, lock and link of a thing as they are drawn. */
export interface DrawnMarks {
  /** From -400 to 400; higher lies above lower on the same level. */
  readonly z: number;
  readonly locked: boolean;
  readonly link: string | null;
}

export interface Card extends DrawnMarks {
  readonly id: NodeId;
  readonly rect: Rect;
  /** Canonical service id, `generic` for one that the catalog does not know. */
  readonly service: string;
  /** File in `assets/icons/`, without its ending. */
  readonly icon: string;
  /** The artwork is dark on clear and stands on a white tile, 4 px larger on every side, whatever the theme. */
  readonly tile: boolean;
  /** In full, for titles and screen readers. */
  readonly label: string;
  /** What fits on the card. */
  readonly shownLabel: string;
  /** Of the name, px: a long one is set a little smaller, in halves down to 12.5, before it is cut. */
  readonly labelSize: number;
  readonly sizing: string;
  readonly shownSizing: string;
  readonly status: Status;
  /** Highest utilisation, 1 = full; `null` when unknown or without limits. */
  readonly utilisation: number | null;
  /** "96%" beside its mark, when tight or over. */
  readonly perCent: string | null;
  /** Filled part of the bar along the bottom, 0 to 1; `null` below 5 % use. */
  readonly bar: number | null;
}

export interface Frame extends DrawnMarks {
  readonly id: GroupId;
  readonly rect: Rect;
  readonly kind: GroupKind;
  readonly label: string;
  readonly shownLabel: string;
  /** File in `assets/icons/`, or `null` where AWS draws none. */
  readonly icon: string | null;
  /** 0 outside, 1 inside one container, and so on. */
  readonly depth: number;
  readonly group: GroupId | null;
  /** The title's ground, drawn above arrows. */
  readonly title: Rect;
}

export interface AnnotationPart {
  readonly key: 'label' | 'rate' | 'limit' | 'cost';
  readonly text: string;
  /** Where the part starts inside the box, px; the limit part starts with its mark. */
  readonly x: number;
  readonly width: number;
}

export interface Annotation {
  readonly box: Rect;
  /** In order; a hairline stands midway between one part and the next. */
  readonly parts: readonly AnnotationPart[];
  readonly status: Status;
  /** Guide and AWS differ on a figure in it: ≠ follows the last part. */
  readonly differs: boolean;
  /** All parts with `·` between them, for exports and screen readers. */
  readonly text: string;
  /** `on` the arrow, or `beside` it where nothing on it was free; then `leader` joins the two. */
  readonly placing: 'on' | 'beside';
  readonly leader: readonly [Point, Point] | null;
}

/** What an arrow carries near its start, in one small box: its step, its link, its lock. */
export interface Badge {
  readonly box: Rect;
  readonly step: number | null;
  readonly link: string | null;
  readonly locked: boolean;
}

export interface Arrow {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly mode: Mode;
  readonly status: Status;
  /** Line width, px. */
  readonly width: number;
  /** From the source's border to the target's; a curve is given by points along it. */
  readonly points: readonly Point[];
  /** SVG path of the line, bends rounded, ending short of the tip. */
  readonly path: string;
  /** Where the head's tip is, and its direction in degrees (0 = to the right, 90 = down). Draw `headPaths[mode]` there. */
  readonly head: { readonly x: number; readonly y: number; readonly angle: number };
  readonly annotation: Annotation | null;
  readonly badge: Badge | null;
}

export interface NoteBox extends DrawnMarks {
  readonly id: string;
  readonly rect: Rect;
  readonly kind: NoteKind;
  readonly text: string;
  readonly lines: readonly string[];
  /** How many of the lines are the headline: a note's first line, when more follow. */
  readonly headline: number;
  readonly colour: NoteColour;
  /** From the note to what it is about; `null` for a free note, and for one that lies on its thing. */
  readonly tether: readonly [Point, Point] | null;
}

export interface Scene {
  /** Everything that is drawn, without padding; an empty board has no size. */
  readonly bounds: Rect;
  /** Outer before inner. */
  readonly frames: readonly Frame[];
  readonly cards: readonly Card[];
  readonly arrows: readonly Arrow[];
  readonly notes: readonly NoteBox[];
  /** Shapes and pictures, that lie between containers and arrows; the lowest first. */
  readonly behind: readonly (ShapeItem | PictureItem)[];
  /** Above everything; the lowest first. */
  readonly strokes: readonly StrokeItem[];
}

/** Heads point right with the tip at the origin: filled for synchronous arrows, an open stroke for asynchronous ones. */
export const headPaths: Readonly<Record<Mode, string>> = {
  sync: 'M-8-4.5L0 0L-8 4.5Z',
  async: 'M-7-4.5L0 0L-7 4.5',
};
