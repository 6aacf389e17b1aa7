/** Everything the window knows. `timeline` is the work, the rest is how it is looked at. */
import type { FileHandle } from '../../shared/host/host.ts';
import type { Document, GroupId, NodeId, Point } from '../../shared/model/document.ts';
import type { Issue } from '../../shared/model/result.ts';
import type { Outage } from '../../shared/whatif/failure.ts';
import type { Asked } from '../conflict/asked.ts';
import type { Guess } from '../guesses/guesses.ts';
import type { Found } from '../journal/find.ts';
import { type Timeline, timelineOf } from './history.ts';
import type { LogKeeper } from './log.ts';
import type { Preferences } from './preferences.ts';
import { shownDocument } from './shown-document.ts';

/** What a person draws with beside services, containers and notes; `sketch/` has them. */
export const sketchTools = ['text', 'rectangle', 'diamond', 'ellipse', 'line', 'pen', 'eraser', 'laser'] as const;
export type SketchTool = (typeof sketchTools)[number];

export type Tool = 'select' | 'hand' | 'arrow' | 'container' | 'note' | SketchTool;

/** How the next shape or stroke looks; the names are those of the board's colours. */
export interface SketchStyle {
  readonly colour: string;
  readonly fill: string | null;
  /** Of the pen, px. */
  readonly width: number;
}

/** What lies over the board for a moment: the field for a thing's link, or the menu of what is chosen, at a point of the window in px. */
export type Popup =
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'menu'; readonly x: number; readonly y: number };

/** The part of an annotation that a certificate explains. */
export type Part = 'rate' | 'limit' | 'cost';

/**
 * The figure whose certificate is open: a part of an arrow or of a card, where `key` names one of its limits; what a card costs with its
 * arrows; or the month's bill, where `id` is a service or, for all of it, empty.
 */
export interface CertificateSubject {
  readonly id: string;
  readonly part: Part | 'latency' | 'availability' | 'card-cost' | 'bill';
  readonly key?: string;
}

export interface BoardFile {
  readonly handle: FileHandle;
  readonly name: string;
  readonly writable: boolean;
  /** What another program put into the file is not taken in: it is not written over before a person has chosen. */
  readonly isBehind?: boolean;
}

export type Dialog =
  | { readonly kind: 'export'; readonly format: string | null }
  | { readonly kind: 'examples' }
  | { readonly kind: 'packs' }
  | { readonly kind: 'recents' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  /** A line to be typed; with a text, as far as it was typed elsewhere. */
  | { readonly kind: 'quick-add'; readonly text?: string }
  | { readonly kind: 'commands' }
  | { readonly kind: 'about' }
  /** What the board's file held before. */
  | { readonly kind: 'versions' }
  /** What both this window and another program changed: a person chooses. */
  | { readonly kind: 'conflict'; readonly asked: Asked }
  /** Work that a former window left behind. */
  | { readonly kind: 'recovery'; readonly found: readonly Found[] }
  /** A file that was refused: everything that is wrong with it. `isOpen`: its board is here, and another program spoiled the file. */
  | { readonly kind: 'issues'; readonly file: string; readonly issues: readonly Issue[]; readonly isOpen?: boolean };

/** What a line would draw: the board as it would be, and what of it is new. */
export interface Ghost {
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

/** A sentence that stays for a few seconds; an error stays until it is closed. */
export interface Notice {
  readonly kind: 'info' | 'error';
  readonly text: string;
  readonly lines?: readonly string[];
}

/** A pack that the person accepted, as its file had it. */
export interface AcceptedPack {
  readonly id: string;
  readonly title: string;
  readonly release: number;
  readonly text: string;
}

/** An arrow that has left its card and has no end yet: in hand, or let go at a point of the board where a service is being chosen for it. */
export interface Pull {
  readonly from: NodeId;
  readonly at: Point | null;
}

/** Stands for one open board of the window; another board in its place is another one. */
export type TabId = number;

/** Where the view of a board stands: its corner in pixels, and how large the board is drawn. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface State {
  readonly tab: TabId;
  readonly timeline: Timeline;
  /** Keeps how the board was drawn since it was opened. */
  readonly keeper: LogKeeper;
  /** What the file holds; another document means unsaved work. */
  readonly saved: Document;
  readonly file: BoardFile | null;
  readonly selection: ReadonlySet<string>;
  readonly load: number;
  /** The variant that the board shows, or `null` for the design as it is drawn. */
  readonly variant: string | null;
  /** What is taken to have failed, or `null`; `failure.ts` says what that does to the board. */
  readonly outage: Outage | null;
  /** The card that something beside the board points at. */
  readonly highlight: string | null;
  /** A former state of the board that is on screen in place of it, or `null`. */
  readonly replayed: Document | null;
  /** How large the board is drawn; 1 is life size. */
  readonly zoom: number;
  /** Where the view was when the board was left; `null` for one that is to be shown as a whole. */
  readonly place: Place | null;
  /** The other boards of the window, in the order of their tabs. */
  readonly parked: readonly Parked[];
  /** How many of them stand before the board in view. */
  readonly tabAt: number;
  /** Boards that were closed in this run, the last one last, and where their tabs stood. */
  readonly closed: readonly { readonly board: Parked; readonly at: number }[];
  /** Counts boards that were shown: one that was just opened is shown as a whole. */
  readonly opened: number;
  /** Counts figures that a worker brought: `store/analysis.ts` has them. */
  readonly figured: number;
  /** Counts ways of arrows that a worker brought: `store/scene.ts` has them. */
  readonly routed: number;
  readonly tool: Tool;
  readonly pull: Pull | null;
  /** The tool stays in hand after it was used. */
  readonly keepTool: boolean;
  readonly sketchStyle: SketchStyle;
  /** The container that takes what is being dragged. */
  readonly dropTarget: GroupId | null;
  readonly certificate: CertificateSubject | null;
  /** What has the inspector's place while no certificate is open. */
  readonly aside: AsideId | null;
  /** The card, container or note whose text is being edited in place. */
  readonly editing: string | null;
  readonly popup: Popup | null;
  /** Whether the bar that finds things is open. */
  readonly finding: boolean;
  readonly dialog: Dialog | null;
  readonly ghost: Ghost | null;
  readonly notice: Notice | null;
  /** What a drawing left open, on the board that it came on. */
  readonly guesses: { readonly tab: TabId; readonly list: readonly Guess[]; readonly isShown: boolean } | null;
  readonly preferences: Preferences;
  /** The packs in force; `store/catalog.ts` has the catalog that they make. */
  readonly packs: readonly AcceptedPack[];
  /** The rules have loaded, and findings are known. */
  readonly advised: boolean;
  /** A narrow window has no room for panels beside the board: one at a time lies over it. */
  readonly narrow: boolean;
  readonly drawer: Panel | null;
  /** The board alone, with the bar below it. */
  readonly zen: boolean;
  /** The step that a presentation is at, from 0; `null` while there is none. */
  readonly presenting: number | null;
  /** What of practice is on screen, or `null`; `practice/` has its pages. */
  readonly practice: PracticePlace | null;
  /** The figures of the board are hidden: nothing of it says any (`veil.ts`). */
  readonly veiled: boolean;
  /** The step of the tour of the first minute, from 0; `offered` at the very first start. */
  readonly tour: number | 'offered' | null;
}

/** A page of practice, or a running round over the board. `round` is the id of a kept one. */
export type PracticePlace =
  | { readonly kind: 'choose' | 'readiness' | 'history' }
  /** With a topic, its cards alone. */
  | { readonly kind: 'drills'; readonly topic?: string }
  /** While it is paused the board is out of sight. */
  | { readonly kind: 'round'; readonly isPaused?: boolean }
  | { readonly kind: 'debrief'; readonly round: string };

/** All that belongs to one board and stays with it while another is in view. */
export type Parked = Pick<
  State,
  | 'tab'
  | 'timeline'
  | 'keeper'
  | 'saved'
  | 'file'
  | 'selection'
  | 'load'
  | 'variant'
  | 'outage'
  | 'certificate'
  | 'place'
>;

/** What may take the inspector's place; `asides/` has one folder for each. */
export type AsideId = 'whatif' | 'failure' | 'request' | 'decide' | 'pad' | 'replay';

export type Panel = 'palette' | 'inspector' | 'minimap' | 'outline';

export function stateOf(document: Document, preferences: Preferences, keeper: LogKeeper): State {
  return {
    tab: 0,
    timeline: timelineOf(document),
    keeper,
    saved: document,
    file: null,
    selection: new Set(),
    load: 1,
    variant: null,
    outage: null,
    highlight: null,
    replayed: null,
    zoom: 1,
    place: null,
    parked: [],
    tabAt: 0,
    closed: [],
    opened: 0,
    figured: 0,
    routed: 0,
    tool: 'select',
    pull: null,
    keepTool: false,
    sketchStyle: { colour: 'ink', fill: null, width: 4 },
    dropTarget: null,
    certificate: null,
    aside: null,
    editing: null,
    popup: null,
    finding: false,
    dialog: null,
    ghost: null,
    notice: null,
    guesses: null,
    preferences,
    packs: [],
    advised: false,
    narrow: false,
    drawer: null,
    zen: false,
    presenting: null,
    practice: null,
    veiled: false,
    tour: null,
  };
}

/** The document as it is shown: with the chosen variant laid over it. Edits are made of the one in the timeline. */
export function documentOf({ timeline, replayed, variant }: State): Document {
  return shownDocument(replayed ?? timeline.document, variant);
}

/** The tool in hand after one use of it. */
export function toolAfterUse({ tool, keepTool }: State): Tool {
  return keepTool ? tool : 'select';
}

export function isEdited({ timeline, saved }: Pick<State, 'timeline' | 'saved'>): boolean {
  return timeline.document !== saved;
}

/** Whether the board in view is that of a running round. */
export function isInRound({ practice }: Pick<State, 'practice'>): boolean {
  return practice?.kind === 'round';
}

/** Whether a page of practice has the window to itself. */
export function hasPage({ practice }: Pick<State, 'practice'>): boolean {
  return practice !== null && (practice.kind !== 'round' || practice.isPaused === true);
}

export function isOpen(state: State, panel: Panel): boolean {
  return state.narrow ? state.drawer === panel : state.preferences[panel];
}
