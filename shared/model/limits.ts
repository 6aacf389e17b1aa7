/**
 * How much a board can hold. The reader refuses or leaves undrawn what is beyond, so whatever adds to a board keeps to the same numbers:
 * what can be drawn can be opened again.
 */

import type { Document, Group } from './document.ts';

export const mostNodes = 20_000;
export const mostEdges = 60_000;
export const mostNotes = 20_000;
export const mostVariants = 100;
/** Containers inside each other, the outermost counted. */
export const deepestGroups = 32;
/** Of a board's file, bytes. */
export const largestFile = 50_000_000;
/** A list of drawn things holds this many, a stroke or line this many points, a picture this many characters of base64. */
export const drawnMost = { items: 20_000, points: 10_000, pictures: 200, pictureCharacters: 10_000_000 } as const;
/** Base64 of all pictures together, so that the rest of the board has room in its file. */
export const pictureRoom = 36_000_000;

/** Why a board cannot become another one, and what to do; `null` where it can. What is not added to is not counted. */
export function beyondLimits(before: Document, after: Document): string | null {
  const kind = counted.find(({ list, most }) => {
    const items = list(after);
    return items.length > most && items !== list(before) && items.length > list(before).length;
  });
  if (kind !== undefined)
    return `A board has at most ${kind.most.toLocaleString('en-US')} ${kind.name}, so nothing was added. Begin another board for the rest.`;
  const { groups } = after.design;
  if (groups === before.design.groups || depthOf(groups) <= Math.max(deepestGroups, depthOf(before.design.groups)))
    return null;
  return `At most ${deepestGroups} containers lie inside each other, so this was not done. Take one out first.`;
}

const counted: readonly {
  readonly name: string;
  readonly most: number;
  readonly list: (document: Document) => readonly unknown[];
}[] = [
  { name: 'boxes', most: mostNodes, list: ({ design }) => design.nodes },
  { name: 'arrows', most: mostEdges, list: ({ design }) => design.edges },
  { name: 'notes', most: mostNotes, list: ({ sketch }) => sketch.notes },
  { name: 'strokes', most: drawnMost.items, list: ({ sketch }) => sketch.strokes },
  { name: 'shapes', most: drawnMost.items, list: ({ sketch }) => sketch.shapes ?? none },
  { name: 'pictures', most: drawnMost.pictures, list: ({ sketch }) => sketch.images ?? none },
];
const none: readonly unknown[] = [];

/** How many containers lie inside each other where they are deepest. */
function depthOf(groups: readonly Group[]): number {
  const around = new Map(groups.map(({ id, group }) => [id, group]));
  let deepest = 0;
  for (const { id } of groups) {
    let depth = 0;
    for (let at: string | null = id; at !== null && depth < groups.length; at = around.get(at) ?? null) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
