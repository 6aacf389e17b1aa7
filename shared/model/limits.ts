/**
 * How much a board can hold. The reader refuses or leaves undrawn what is beyond, so whatever adds to a board keeps to the same numbers:
 * what can be drawn can be opened again.
 */

export const mostNodes = 20_000;
export const mostEdges = 60_000;
export const mostNotes = 20_000;
/** Containers inside each other, the outermost counted. */
export const deepestGroups = 32;
/** Of a board's file, bytes. */
export const largestFile = 50_000_000;
/** A list of drawn things holds this many, a stroke or line this many points, a picture this many characters of base64. */
export const drawnMost = { items: 20_000, points: 10_000, pictures: 200, pictureCharacters: 10_000_000 } as const;
