import { beforeEach, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { firstBoard } from '../files/first-example.ts';
import { memoryHost } from '../host/memory.ts';
import { commandItems } from '../quick/palette-items.ts';
import { reasonOf } from '../quick/reasons.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { isEnabled } from './command.ts';
import { commandOf, commands, disabledMenuCommands } from './index.ts';
import { loadCopies } from './late-copies.ts';
import { takeTyped } from './type-ahead.ts';

let session: Session;

beforeEach(() => {
  session = {
    board: createBoard(firstBoard() ?? emptyDocument(), readPreferences({ getItem: () => null })),
    host: memoryHost(),
    canvas: { current: null },
  };
});

const enabled = () => commands.filter((command) => isEnabled(command, session)).map(({ id }) => id);

test('a presentation takes what looks, points and copies, by whatever way it is asked', () => {
  session.board.view({ presenting: 0, tool: 'hand' });
  const changing = enabled().filter((id) => !/^(present|view|help|file)\./.test(id));
  expect(changing.sort()).toEqual([
    'edit.copy-alt',
    'edit.copy-drawio',
    'edit.copy-excalidraw',
    'edit.copy-markdown',
    'edit.copy-mermaid',
    'edit.copy-png',
    'edit.copy-svg',
    'tool.hand',
    'tool.laser',
  ]);
  expect(enabled()).not.toContain('view.quick-add');
  expect(disabledMenuCommands(session)).toEqual(
    expect.arrayContaining(['edit.select-all', 'tool.note', 'arrange.tidy']),
  );
});

test('whatever still reaches the board in a presentation or a replay changes nothing and says what to do', () => {
  const { board } = session;
  const before = board.document();
  const [first] = before.design.nodes;
  if (first === undefined) throw new Error('the example has no card');
  for (const [view, words] of [
    [{ presenting: 0 }, 'Leave the presentation first'],
    [{ presenting: null, replayed: emptyDocument() }, 'Leave the replay first'],
  ] as const) {
    board.tell(null);
    board.view(view);
    board.apply({ kind: 'set-label', id: first.id, label: 'Changed' }, 'record');
    board.view({ editing: first.id });
    expect(board.document()).toBe(before);
    expect(board.get().notice?.text).toMatch(words);
    expect(board.get().editing).toBeNull();
  }
  board.view({ replayed: null });
  board.view({ editing: first.id });
  expect(board.get().editing).toBe(first.id);
});

test('during a replay only what is on screen can be selected', async () => {
  await loadCopies();
  const { board } = session;
  const [first, second] = board.document().design.nodes;
  if (first === undefined || second === undefined) throw new Error('the example has too few cards');
  board.select([first.id, second.id]);
  const { design } = board.document();
  board.view({ replayed: { ...board.document(), design: { ...design, nodes: [first], edges: [] } } });
  expect([...board.get().selection]).toEqual([first.id]);
  commandOf('edit.duplicate').run(session);
  expect([...board.get().selection]).toEqual([first.id]);
  board.select([second.id, first.id]);
  expect([...board.get().selection]).toEqual([first.id]);
});

test('the palette lists the keys of a presentation only in one', () => {
  const listed = () => commandItems(session, commands).filter(({ id }) => id.startsWith('present.')).length;
  expect(listed()).toBe(0);
  session.board.view({ presenting: 0 });
  expect(listed()).toBe(5);
});

test('every command that can be without effect has a reason of its own', () => {
  const without = commandItems(session, commands)
    .filter(({ command }) => command?.isEnabled !== undefined && command.during === undefined)
    .filter(({ id }) => reasonOf(id, null) === 'not possible just now');
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('asked for again, an open palette keeps its keys', () => {
  const { board } = session;
  board.show({ kind: 'commands' });
  commandOf('view.commands').run(session);
  const press = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
  document.body.dispatchEvent(press);
  expect(press.defaultPrevented).toBe(false);
  expect(takeTyped()).toBe('');
});

test('a board of drawn things alone is copied as a picture', () => {
  const empty = emptyDocument();
  const stroke = { id: 'd1', x: 0, y: 0, width: 4, points: [[0, 0]] as const };
  session.board.open({ ...empty, sketch: { notes: [], strokes: [stroke] } }, null);
  const can = (['png', 'svg', 'mermaid'] as const).map((form) => isEnabled(commandOf(`edit.copy-${form}`), session));
  expect(can).toEqual([true, true, false]);
});
