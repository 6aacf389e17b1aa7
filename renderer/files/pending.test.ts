import { expect, test } from 'vitest';
import { type HostResult, hostFailure, hostOk, type OpenedFile } from '../../shared/host/host.ts';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { openBoards } from '../store/tabs.ts';
import { boardBytes } from './board-file.ts';
import { takeDropped } from './opening.ts';
import { openPending } from './pending.ts';

/** A session whose host hands these out, one after the other. */
function waiting(answers: readonly HostResult<OpenedFile | null>[]): Session {
  const left = [...answers];
  const host = { ...memoryHost(), takePendingFile: async () => left.shift() ?? hostOk(null) };
  return {
    board: createBoard(emptyDocument(), readPreferences({ getItem: () => null })),
    host,
    canvas: { current: null },
  };
}

function file(name: string): HostResult<OpenedFile> {
  const bytes = boardBytes({ ...emptyDocument(), title: name });
  return hostOk({ handle: name as never, name, bytes, writable: true });
}

test('several files open in tabs, and one that is not there is said by name although others open after it', async () => {
  const session = waiting([file('a'), hostFailure('not-found', '“b” is no longer there.'), file('c'), file('a')]);
  await openPending(session);
  expect(openBoards(session.board.get()).map(({ timeline }) => timeline.document.title)).toEqual(['a', 'c']);
  expect(session.board.get().notice).toEqual({ kind: 'error', text: '“b” is no longer there.' });
});

test('of several that fail each is named', async () => {
  const session = waiting([hostFailure('not-found', 'a'), hostFailure('unreadable', 'b')]);
  await openPending(session);
  expect(session.board.get().notice).toEqual({
    kind: 'error',
    text: 'Not everything could be opened.',
    lines: ['a', 'b'],
  });
});

test('boards that are dropped together open in tabs, all of them', async () => {
  const session = waiting([]);
  const file = (name: string) =>
    new File([boardBytes({ ...emptyDocument(), title: name }).slice()], `${name}.edgewise`, { type: '' });
  await takeDropped(session, ['one', 'two', 'three'].map(file), { x: 0, y: 0 });
  expect(openBoards(session.board.get()).map(({ timeline }) => timeline.document.title)).toEqual([
    'one',
    'two',
    'three',
  ]);
});
