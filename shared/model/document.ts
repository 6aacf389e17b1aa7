/**
 * A board as it is kept in memory: what can change a number (`design`), what cannot (`layout`), and the drawing beside it (`sketch`).
 * No result is ever part of a document; the engine derives every figure from `design` alone.
 *
 * Objects may carry further keys that a newer program wrote. They are kept as they are: copy with a spread, never field by field.
 */

export type NodeId = string;
export type EdgeId = string;
export type GroupId = string;

/** Whose figures are in force: the guide's where it states one, or AWS's alone. */
export type Figures = 'guide' | 'aws';

/** What is bought ahead: a Savings Plan covers compute, reservations cover databases, caches, search and warehouses, `all` covers both. */
export const commitmentKinds = [
  'compute-savings-plan-1y',
  'compute-savings-plan-3y',
  'reserved-1y',
  'reserved-3y',
  'all-1y',
  'all-3y',
] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
export const defaultCommitmentKind: CommitmentKind = 'compute-savings-plan-1y';

export interface Settings {
  readonly figures: Figures;
  /** Hours that a month is billed for; greater than 0. A month has `hoursPerMonth / 24` days. */
  readonly hoursPerMonth: number;
  readonly region: string;
  /** Share of what a commitment can cover that is under one, 0 to 1; none when left out. */
  readonly commitment?: number;
  /** A Compute Savings Plan of a year when left out. */
  readonly commitmentKind?: CommitmentKind;
  /** Private discount on the whole bill, 0 to 1; none when left out. */
  readonly discount?: number;
}

export const groupKinds = ['region', 'az', 'vpc', 'subnet-public', 'subnet-private', 'account', 'generic'] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface Group {
  readonly id: GroupId;
  readonly kind: GroupKind;
  readonly label: string;
  /** The container around this one, or `null` at the top. */
  readonly group: GroupId | null;
}

export type Params = Readonly<Record<string, unknown>>;

export interface ServiceNode {
  readonly id: NodeId;
  /** A service id of the catalog; an unknown one is kept and treated as `generic`. */
  readonly service: string;
  readonly label: string;
  readonly group: GroupId | null;
  /** Only what differs from the catalog's defaults, and whatever else the file held. */
  readonly params: Params;
}

export const modes = ['sync', 'async'] as const;
export type Mode = (typeof modes)[number];
export const crossings = ['none', 'az', 'region', 'internet'] as const;
export type Crossing = (typeof crossings)[number];

/** All optional; `engine/propagate.ts` has the one rule that they take part in. */
export interface EdgeParams {
  /** Part of the source's units that takes this edge, 0 to 1. */
  readonly share?: number;
  /** Units put on the edge for each unit taken, 0 or more. */
  readonly calls?: number;
  /** Units per request, 1 or more. */
  readonly batch?: number;
  /** Size of one unit, KB. */
  readonly payloadKb?: number;
  /** Size of the answer to one unit, KB. */
  readonly responseKb?: number;
  /** 0 = all writes, 1 = all reads. */
  readonly readShare?: number;
  readonly mode?: Mode;
  readonly crosses?: Crossing;
}

export interface Edge {
  readonly id: EdgeId;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly label: string;
  readonly params: EdgeParams;
}

/**
 * What a variant changes: parameters by id, and settings. `null` returns a parameter to the catalog's default, whatever the board says;
 * a key that is not there stays as on the board.
 */
export interface Patch {
  readonly settings?: Params;
  readonly nodes?: Readonly<Record<NodeId, Params>>;
  readonly edges?: Readonly<Record<EdgeId, Params>>;
}

/** Another sizing of the same drawing: "Optimised", "Black Friday". `whatif/variant.ts` lays it over the design. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly patch: Patch;
}

/** What the board promises; each becomes a finding where it is not kept. */
export interface Budgets {
  /** Above 0. */
  readonly usdPerMonth?: number;
  /** Typical time of the slowest path, ms; above 0. */
  readonly p50Ms?: number;
  /** Above 0, at most 1: 0.9999 is "99.99 %". */
  readonly availability?: number;
}

export interface Design {
  readonly settings: Settings;
  readonly groups: readonly Group[];
  readonly nodes: readonly ServiceNode[];
  readonly edges: readonly Edge[];
  readonly variants?: readonly Variant[];
  readonly budgets?: Budgets;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface NodeLayout extends Point {
  readonly z?: number;
  readonly locked?: boolean;
  readonly link?: string;
}

export interface GroupLayout extends NodeLayout {
  readonly width: number;
  readonly height: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface EdgeLayout {
  readonly bends?: readonly Point[];
  readonly route?: 'orthogonal' | 'straight' | 'curved';
  readonly fromSide?: Side;
  readonly toSide?: Side;
  /** Where the annotation sits along the arrow, 0 to 1. */
  readonly labelAt?: number;
  readonly step?: number;
  readonly locked?: boolean;
  readonly link?: string;
}

/** A part of the board that was given a name, to come back to; in the order in which they are gone through. */
export interface Bookmark extends Point {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** Positions in canvas pixels, origin anywhere, y downwards; always absolute, also inside a container. */
export interface Layout {
  readonly nodes: Readonly<Record<NodeId, NodeLayout>>;
  readonly groups: Readonly<Record<GroupId, GroupLayout>>;
  readonly edges: Readonly<Record<EdgeId, EdgeLayout>>;
  /** Left out where there are none. */
  readonly bookmarks?: readonly Bookmark[];
}

export const noteKinds = ['note', 'text', 'assumption', 'decision', 'question'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Grounds of notes, by name; one of another colour is yellow. */
export const noteColours = ['yellow', 'blue', 'green', 'pink', 'grey'] as const;
export type NoteColour = (typeof noteColours)[number];

export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  /** The node, edge or group that the note belongs to, or `null`. */
  readonly on?: string | null;
  readonly link?: string;
  readonly colour?: string;
  readonly z?: number;
  readonly locked?: boolean;
}

/** Colours of pens, lines and words, by name: the theme says what each looks like. */
export const inks = ['ink', 'muted', 'accent', 'ok', 'tight', 'over'] as const;

/** Grounds of shapes, by name. */
export const fills = ['surface', 'muted', 'accent', 'ok', 'tight', 'over'] as const;

/** What everything of the sketch has that is drawn and not written. Positions are absolute, canvas pixels, as in `Layout`. */
interface Drawn extends Point {
  readonly id: string;
  /** Order among things that overlap; 0 when left out, the higher ones in front. */
  readonly z?: number;
  readonly locked?: boolean;
  readonly link?: string;
}

/** One of the `inks`; another word is kept as it is and drawn as ink. */
interface Coloured {
  readonly colour?: string;
}

/** A place of a stroke or a line, px from its own `x` and `y`, and how hard the pen was pressed there, 0 to 1. */
export type DrawnPoint = readonly [x: number, y: number, pressure?: number];

/** A line of the pen. `x` and `y` are the left top corner of its points, so the smallest of them is 0. */
export interface Stroke extends Drawn, Coloured {
  /** At least one. */
  readonly points: readonly DrawnPoint[];
  /** Of the pen, px; above 0. */
  readonly width: number;
}

export const boxKinds = ['rectangle', 'ellipse', 'diamond'] as const;
export type BoxKind = (typeof boxKinds)[number];

export interface BoxShape extends Drawn, Coloured {
  readonly kind: BoxKind;
  /** Above 0, as is the height. */
  readonly width: number;
  readonly height: number;
  /** One of the `fills`; left out or another word: nothing. */
  readonly fill?: string;
  readonly text?: string;
}

export interface LineShape extends Drawn, Coloured {
  readonly kind: 'line';
  /** At least two, like those of a stroke. */
  readonly points: readonly DrawnPoint[];
}

export type Shape = BoxShape | LineShape;

export const pictureTypes = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof pictureTypes)[number];

export interface Picture extends Drawn {
  readonly width: number;
  readonly height: number;
  readonly type: PictureType;
  /** The file's bytes in base64. */
  readonly data: string;
  /** What it shows, for those who cannot see it. */
  readonly label?: string;
}

/** The lists of a sketch that hold drawn things. */
export const drawnLists = ['strokes', 'shapes', 'images'] as const;
export type DrawnList = (typeof drawnLists)[number];

export interface Sketch {
  readonly notes: readonly Note[];
  readonly strokes: readonly Stroke[];
  readonly shapes?: readonly Shape[];
  readonly images?: readonly Picture[];
  /** Forms in those lists that this program does not know. They are not drawn, and written back as they were. */
  readonly foreign?: readonly Foreign[];
  /** The calculator's lines; left out while it is empty. */
  readonly pad?: string;
}

/** `foreign` is a key of that name in the file, which is not this list. */
export interface Foreign {
  readonly list: DrawnList | 'foreign';
  readonly form: unknown;
}

export interface Document {
  readonly title: string;
  readonly design: Design;
  readonly layout: Layout;
  readonly sketch: Sketch;
}

export const defaultSettings: Settings = { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' };

export function emptyDocument(title = 'Untitled'): Document {
  return {
    title,
    design: { settings: defaultSettings, groups: [], nodes: [], edges: [] },
    layout: { nodes: {}, groups: {}, edges: {} },
    sketch: { notes: [], strokes: [] },
  };
}

/** A card's size on the board; every part that draws or lays out uses these. */
export const cardSize = { width: 184, height: 64 } as const;
