import { writeBoard } from './board-write.ts';
import type { TextFormat } from './format.ts';

/** The board file itself, as saving writes it. */
export const board: TextFormat = {
  id: 'board',
  label: 'Board',
  extension: 'edgewise',
  mime: 'application/json',
  kind: 'text',
  write: ({ document, catalog }) => writeBoard(document, catalog),
};
