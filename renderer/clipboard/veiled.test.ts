import { beforeEach, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { withoutFigures } from '../../shared/practice/round/hidden-figures.ts';
import { firstBoard } from '../files/first-example.ts';
import { type Board, createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { putVeil } from '../store/veil.ts';
import { contentAs, type Form, htmlForm, pictureForm } from './forms.ts';

let board: Board;

beforeEach(() => {
  putVeil(withoutFigures);
  board = createBoard(firstBoard() ?? emptyDocument(), readPreferences({ getItem: () => null }));
});

const figures = /\$\d|\b\d+(\.\d+)?%|\d\/s ·|unknown/;
const forms: readonly Form[] = ['svg', 'excalidraw', 'drawio', 'alt'];

async function textOf(form: Form): Promise<string> {
  const { text } = await contentAs(form, board, board.document());
  return text ?? '';
}

test.each(forms)('what is hidden on the board is in no copy of it: %s', async (form) => {
  const open = await textOf(form);
  board.view({ veiled: true });
  const veiled = await textOf(form);
  expect(open).toMatch(figures);
  expect(wordsOf(veiled)).not.toMatch(figures);
});

test('nor in what mail and notes get', () => {
  board.view({ veiled: true });
  const document = board.document();
  expect(wordsOf(htmlForm(board, document, pictureForm(board, document), null))).not.toMatch(figures);
});

/** Without measures of a drawing, which are figures of another kind. */
function wordsOf(text: string): string {
  return text.replaceAll(/(width|height|size|style|d|points|viewBox)="[^"]*"/g, '');
}
