import { writeBoard } from './board-write.ts';
import type { TextFormat } from './format.ts';

/** The board file itself, as saving writes it. */
export const board: TextFormat = {
  id: 'board',
  label: 'Board',
  extension: 'edgewise',
  mime: 'application/json',
  hint: 'a copy of the file',
  about: 'The file that saving writes: everything on the board, and nothing that is figured out of it.',
  takes: [],
  kind: 'text',
  write: ({ document, catalog }) => writeBoard(document, catalog),
};
