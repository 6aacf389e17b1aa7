/** Puts the question of a merge to the person. */
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Document } from '../../shared/model/document.ts';
import { isAboutPlaces, type MergeConflict } from '../../shared/model/merge-conflict.ts';
import { conflictWords } from '../../shared/wording/conflict.ts';
import type { Board } from '../store/board.ts';
import type { Asked, AskedLine, Choices } from './asked.ts';

/** The lines of the question, in the order of the conflicts; where many things lie is one line. */
export function linesOf(
  conflicts: readonly MergeConflict[],
  mine: Document,
  theirs: Document,
  catalog: Catalog,
): readonly AskedLine[] {
  const places = conflicts.filter(isAboutPlaces);
  const things = new Set(places.map(({ thing, id }) => JSON.stringify([thing, id]))).size;
  const others = conflicts.filter((conflict) => !isAboutPlaces(conflict));
  const line = (conflict: MergeConflict) => ({
    ...conflictWords(conflict, mine, theirs, catalog),
    conflicts: [conflict],
  });
  const [first] = places;
  if (first === undefined) return others.map(line);
  const where =
    things === 1
      ? { ...line(first), conflicts: places }
      : {
          what: `Places of ${things} things`,
          mine: 'as they are here',
          theirs: 'as the file has them',
          conflicts: places,
        };
  return [...others.map(line), where];
}

/**
 * The answer; `null` where the question was closed without one, or is none any more. Nothing else can be done to the board in this window
 * meanwhile.
 */
export function ask(
  board: Board,
  name: string,
  lines: readonly AskedLine[],
  isOver: () => boolean,
): Promise<Choices | null> {
  return new Promise((resolve) => {
    const done = (choices: Choices | null) => {
      stop();
      if (isOpen()) board.show(null);
      resolve(choices);
    };
    const asked: Asked = { name, lines, answer: done };
    const isOpen = () => {
      const { dialog } = board.get();
      return dialog?.kind === 'conflict' && dialog.asked === asked;
    };
    board.show({ kind: 'conflict', asked });
    const stop = board.store.subscribe(() => {
      if (!isOpen() || isOver()) done(null);
    });
  });
}
