/** The things of another program's drawing, whatever the program. */
import type { BoxKind, DrawnPoint, GroupKind } from '../../model/document.ts';
import type { Own } from '../carried/carried.ts';
import type { fillOf, inkOf } from './colours.ts';

export interface Base {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: ReturnType<typeof inkOf>;
  readonly fill: ReturnType<typeof fillOf>;
  /** The innermost group that it is a part of. */
  readonly group: string | null;
  /** The thing that the drawing itself has it in. */
  readonly frame: string | null;
  readonly link: string;
  readonly locked: boolean;
  /** What of a board travels in it. */
  readonly own: Own | null;
}

export interface BoxThing extends Base {
  readonly kind: 'box';
  readonly shape: BoxKind;
  /** Drawn as the drum of a database, which no shape of a board is. */
  readonly isStore?: boolean;
  /** The words in it, where the program keeps them there; else texts say whose they are. */
  readonly words?: string;
  /** The service that its form stands for, whatever its words are. */
  readonly service?: string;
  /** False where the words are those of its form, for it has none. */
  readonly named?: boolean;
}

export interface FrameThing extends Base {
  readonly kind: 'frame';
  readonly name: string;
  /** What its form says that it is: such a frame is a container, also with nothing in it. */
  readonly means?: GroupKind;
}

export interface TextThing extends Base {
  readonly kind: 'text';
  readonly text: string;
  /** The box or arrow whose words these are. */
  readonly inside: string | null;
  readonly size: number;
  readonly centred: boolean;
}

export interface LineThing extends Base {
  readonly kind: 'line';
  readonly arrow: boolean;
  /** At least two, on the board. */
  readonly points: readonly DrawnPoint[];
  readonly from: string | null;
  readonly to: string | null;
  readonly headAtStart: boolean;
  readonly headAtEnd: boolean;
  readonly broken: boolean;
  /** The words on it, where the program keeps them there. */
  readonly words?: string;
}

export interface StrokeThing extends Base {
  readonly kind: 'stroke';
  readonly points: readonly DrawnPoint[];
  /** Of the pen, px. */
  readonly pen: number;
}

export interface PictureThing extends Base {
  readonly kind: 'picture';
  readonly file: string | null;
}

/** A page that is shown within the drawing. */
export interface PageThing extends Base {
  readonly kind: 'page';
}

export type Thing = BoxThing | FrameThing | TextThing | LineThing | StrokeThing | PictureThing | PageThing;

/** Farther from the origin, or larger, nothing is read; px. */
export const farthest = 2e6;
