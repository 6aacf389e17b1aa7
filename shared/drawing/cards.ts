import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { NodeAnalysis } from '../engine/analysis.ts';
import {
  cardSize,
  type Group,
  type GroupId,
  type Layout,
  type NodeLayout,
  type Note,
  type ServiceNode,
} from '../model/document.ts';
import { groupKindName } from '../model/group-names.ts';
import type { Marks } from '../model/marks.ts';
import { own } from '../model/own.ts';
import { sizingLine } from '../wording/card.ts';
import { percent } from '../wording/numbers.ts';
import { drawnMarks, marksWidth } from './drawn-marks.ts';
import type { Rect } from './geometry.ts';
import { noteColour, noteHeads, noteMeasures } from './note-box.ts';
import { type Card, type Frame, measures, type NoteBox } from './scene.ts';
import { ellipsis, oneLine, textWidth, wrapped } from './text-width.ts';

/** From the icon's right edge to the card's, less the gaps. */
const textRoom = cardSize.width - 12 - 40 - 10 - 10;
/** A name may come nearer to the edge than figures do. */
const labelRoom = textRoom + 4;
/** Of names, px. Smaller than the last they would look like a sizing line. */
const sizes = [14, 13.5, 13, 12.5] as const;
const smallest = 12.5;
/** AWS draws these in near black without a ground. */
const darkArtwork: ReadonlySet<string> = new Set(['client']);
const barFrom = 0.05;

/** `analysis` is `null` where figures are left out. */
export function cardOf(node: ServiceNode, at: NodeLayout, analysis: NodeAnalysis | null, catalog: Catalog): Card {
  const service = serviceOf(catalog, node.service);
  const icon = service.icon ?? service.id;
  const label = node.label === '' ? service.name : node.label;
  const binding = analysis?.limits.find((limit) => limit.key === analysis.binding);
  const utilisation = binding?.utilisation ?? null;
  const status = analysis?.status ?? 'ok';
  const perCent = utilisation !== null && (status === 'tight' || status === 'over') ? percent(utilisation) : null;
  const sizing = sizingLine(node, catalog);
  const labelSize = sizes.find((size) => textWidth(label, size, 600) <= labelRoom) ?? smallest;
  const flagRoom = perCent === null ? 0 : textWidth(perCent, 12, 600, true) + measures.mark + 3 + 6;
  return {
    id: node.id,
    rect: { x: at.x, y: at.y, ...cardSize },
    service: service.id,
    icon,
    tile: darkArtwork.has(icon),
    label,
    shownLabel: ellipsis(label, labelRoom, labelSize, 600),
    labelSize,
    sizing,
    shownSizing: fitting(sizing, textRoom - flagRoom),
    status,
    utilisation,
    perCent,
    bar: utilisation !== null && utilisation >= barFrom ? Math.min(1, utilisation) : null,
    ...drawnMarks(at),
  };
}

/** As many of the line's parts as fit, the first one cut where even it does not. */
function fitting(line: string, width: number): string {
  let fits = line;
  while (textWidth(fits, 12, 400) > width && fits.includes(' · ')) fits = fits.slice(0, fits.lastIndexOf(' · '));
  return ellipsis(fits, width, 12, 400);
}

export function frameBox(group: Group, rect: Rect, depth: number, at: Marks = {}): Frame {
  const marks = drawnMarks(at);
  const after = marksWidth(marks) === 0 ? 0 : marksWidth(marks) + 6;
  const label = oneLine(group.label === '' ? groupKindName[group.kind] : group.label);
  const icon = group.kind === 'az' || group.kind === 'generic' ? null : `group-${group.kind}`;
  const before = icon === null ? 8 : 2 + measures.titleIcon + 8;
  const room = Math.max(24, rect.width - 2 * measures.titleX - before - after - 6);
  const shownLabel = ellipsis(label, room, 12, 500);
  return {
    id: group.id,
    rect,
    kind: group.kind,
    label,
    shownLabel,
    icon,
    depth,
    group: group.group,
    title: {
      x: rect.x + measures.titleX,
      y: rect.y + measures.titleY,
      width: Math.ceil(before + textWidth(shownLabel, 12, 500) + after + 6),
      height: measures.titleHeight,
    },
    ...marks,
  };
}

/** Containers, outer before inner and lower before higher, each with how many are around it. */
export function byDepth(
  groups: readonly Group[],
  layout: Pick<Layout, 'groups'> = { groups: {} },
): readonly { readonly group: Group; readonly depth: number }[] {
  const byId = new Map<GroupId, Group>(groups.map((group) => [group.id, group]));
  const depthOf = (group: Group): number => {
    let depth = 0;
    for (let up = group.group; up !== null && byId.has(up) && depth < 64; up = byId.get(up)?.group ?? null) depth++;
    return depth;
  };
  const heightOf = ({ id }: Group) => drawnMarks(own(layout.groups, id) ?? {}).z;
  return groups
    .map((group) => ({ group, depth: depthOf(group), z: heightOf(group) }))
    .sort((a, b) => a.depth - b.depth || a.z - b.z);
}

const noteBoxes = new WeakMap<Note, NoteBox>();

/** As large as the note says, and larger where its text needs more. Its text is measured once. */
export function noteBox(note: Note): NoteBox {
  const known = noteBoxes.get(note) ?? measuredNote(note);
  noteBoxes.set(note, known);
  return known;
}

/** Least width of a note's text, px: a word's letters can stand one below the other. */
const narrowest = 24;

function measuredNote(note: Note): NoteBox {
  // Free text takes what it needs; a note is a piece of paper.
  const widest = note.kind === 'text' && note.width === undefined ? Number.POSITIVE_INFINITY : null;
  const paper = Math.max(note.width ?? cardSize.width, narrowest + 2 * noteMeasures.inset);
  const room = widest ?? paper - 2 * noteMeasures.inset;
  const [first = '', ...rest] = note.text.split('\n');
  const headline = rest.length > 0 ? wrapped(first, room, 13, 600) : [];
  const lines = [...headline, ...wrapped(rest.length > 0 ? rest.join('\n') : first, room, 13, 400)];
  const longest = () => Math.max(...lines.map((line, i) => textWidth(line, 13, i < headline.length ? 600 : 400)));
  const width = widest === null ? paper : Math.ceil(longest()) + 2 * noteMeasures.inset;
  const head = noteHeads[note.kind] === null ? 0 : noteMeasures.head;
  const height = Math.max(note.height ?? 36, head + lines.length * 20 + 16);
  return {
    id: note.id,
    rect: { x: note.x, y: note.y, width, height },
    kind: note.kind,
    text: note.text,
    lines,
    headline: headline.length,
    colour: noteColour(note),
    tether: null,
    ...drawnMarks(note),
  };
}
