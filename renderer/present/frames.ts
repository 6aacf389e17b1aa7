/** The pictures of a presentation: the numbered steps of a board, or its containers one after another, or the board as it is. */
import type { Document } from '../../shared/model/document.ts';
import { bookmarksOf } from '../edits/bookmarks.ts';
import type { Box } from '../edits/extent.ts';
import { readingOf } from '../edits/reading-order.ts';
import { stepsOf } from './steps.ts';

export interface Frame {
  /** What it is called below the picture. */
  readonly title: string;
  /** What the view shows; `null` for the whole board, or for the part that is given as `view`. */
  readonly ids: readonly string[] | null;
  readonly view?: Box;
  /** Arrows with a higher number are not drawn yet; `null` draws all. */
  readonly upTo: number | null;
}

/**
 * The frames in order, the whole board first; a board with numbered arrows begins without them. Bookmarks come after the steps, and in
 * place of the containers.
 */
export function framesOf(document: Document): readonly Frame[] {
  const { title, design } = document;
  const views = bookmarksOf(document).map((bookmark) => ({
    title: bookmark.title,
    ids: null,
    view: bookmark,
    upTo: null,
  }));
  const steps = stepsOf(document);
  if (steps.length > 0) {
    return [
      { title, ids: null, upTo: 0 },
      ...steps.map(({ step, ids }) => ({ title: stepTitle(document, step, ids), ids: null, upTo: step })),
      ...views,
    ];
  }
  if (views.length > 0) return [{ title, ids: null, upTo: null }, ...views];
  const containers = readingOf(document).order.filter(({ kind }) => kind === 'container');
  return [
    { title, ids: null, upTo: null },
    ...containers.map(({ id }) => ({
      title: design.groups.find((group) => group.id === id)?.label ?? id,
      ids: [id],
      upTo: null,
    })),
  ];
}

function stepTitle({ design }: Document, step: number, ids: readonly string[]): string {
  const [first] = ids;
  const edge = design.edges.find(({ id }) => id === first);
  const name = (id: string | undefined) => design.nodes.find((node) => node.id === id)?.label || (id ?? '');
  return `${step}  ${name(edge?.from)} to ${name(edge?.to)}${ids.length > 1 ? ` and ${ids.length - 1} more` : ''}`;
}
