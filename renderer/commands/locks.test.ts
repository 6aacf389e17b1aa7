/** What is locked, by way of the commands and gestures of the window. */
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { memoryHost } from '../host/memory.ts';
import { onOutlineKey } from '../outline/keys.ts';
import type { OutlineRow } from '../outline/rows.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { commandOf } from './index.ts';

const card = (id: string, x: number, y: number, group: string | null = null, locked = false): Edit => ({
  kind: 'add-node',
  node: { id, service: 'lambda', label: id, group, params: {} },
  at: { x, y, ...(locked ? { locked } : {}) },
});
const frame = (id: string, kind: 'vpc' | 'subnet-public', x: number, locked = false): Edit => ({
  kind: 'add-group',
  group: { id, kind, label: id, group: null },
  at: { x, y: 0, width: 400, height: 300, ...(locked ? { locked } : {}) },
});
const start = [
  frame('vpc', 'vpc', 0),
  frame('subnet', 'subnet-public', 500, true),
  card('held', 40, 60, 'vpc', true),
  card('kept', 540, 60, 'subnet'),
  card('a', 1000, 0),
  card('b', 1000, 200),
  {
    kind: 'add-edge',
    edge: { id: 'e', from: 'a', to: 'b', label: 'calls', params: {} },
    layout: { locked: true, bends: [{ x: 1300, y: 100 }] },
  },
  { kind: 'add-edge', edge: { id: 'free', from: 'a', to: 'b', label: '', params: {} } },
] as const satisfies readonly Edit[];

let session: Session;

beforeEach(() => {
  const board = createBoard(start.reduce(applyEdit, emptyDocument()), readPreferences({ getItem: () => null }));
  session = { board, host: memoryHost(), canvas: { current: null } };
});

function run(command: string, selection: readonly string[]): void {
  session.board.select(selection);
  commandOf(command).run(session);
}

const notice = () => session.board.get().notice?.text ?? null;
const one = 'A locked thing stays as it is. Unlock it first: Arrange, Lock or Unlock.';

describe('what is locked stays when a command', () => {
  test.each([
    ['edit.delete', ['held']],
    ['edit.delete', ['e']],
    ['edit.ungroup', ['subnet']],
    ['edit.nudge-right', ['subnet']],
    ['arrow.reverse', ['e']],
    ['arrow.straight', ['e']],
    ['arrow.clear', ['e']],
    ['edit.rename', ['a', 'held'].slice(1)],
  ])('%s is about %j alone, and it says so', (command, ids) => {
    const before = session.board.document();
    run(command, ids);
    expect(session.board.document()).toBe(before);
    expect([notice(), session.board.get().editing, session.board.get().timeline.past]).toEqual([one, null, []]);
  });

  test('deletes, takes apart or turns what lies beside it', () => {
    run('edit.delete', ['a', 'held']);
    run('edit.ungroup', ['vpc', 'subnet']);
    const { design } = session.board.document();
    expect(design.nodes.map(({ id, group }) => [id, group])).toEqual([
      ['held', null],
      ['kept', 'subnet'],
      ['b', null],
    ]);
    expect(design.groups.map(({ id }) => id)).toEqual(['subnet']);
    session.board.undo();
    session.board.undo();
    run('arrow.reverse', ['e', 'free']);
    expect(session.board.document().design.edges.map(({ id, from }) => [id, from])).toEqual([
      ['e', 'a'],
      ['free', 'b'],
    ]);
  });

  test('moves the container that it lies in', () => {
    run('edit.nudge-right', ['vpc', 'held']);
    const { layout } = session.board.document();
    expect([layout.groups['vpc']?.x, layout.nodes['held']?.x]).toEqual([1, 41]);
  });

  test('puts a container round it: it does not leave its own', () => {
    run('edit.group', ['held', 'a']);
    expect(session.board.document().design.nodes.map(({ id, group }) => [id, group])).toEqual([
      ['held', 'vpc'],
      ['kept', 'subnet'],
      ['a', 'g1'],
      ['b', null],
    ]);
  });
});

test('a gesture that ends at something locked is over all the same', () => {
  const { board } = session;
  board.apply({ kind: 'move', to: { a: { x: 5, y: 5 } } }, 'amend');
  board.apply({ kind: 'set-label', id: 'held', label: 'x' }, 'record');
  expect([board.get().timeline.base, board.get().timeline.past.length]).toEqual([null, 1]);
});

describe('in the outline', () => {
  const row = (id: string, kind: OutlineRow['kind'], under: string | null = null): OutlineRow => ({
    id,
    kind,
    level: under === null ? 1 : 2,
    under,
    label: id,
    detail: '',
    perCent: '',
    status: null,
    finding: null,
    open: null,
    place: 1,
    of: 1,
  });
  const rows = [row('subnet', 'container'), row('kept', 'service', 'subnet'), row('vpc', 'container')];

  function press(active: number, key: string, alt = false, list: readonly OutlineRow[] = rows): string | null {
    let chosen: string | null = null;
    const event = {
      key,
      altKey: alt,
      shiftKey: alt,
      nativeEvent: { isComposing: false },
      preventDefault: () => {},
    } as unknown as React.KeyboardEvent;
    const choose = (id: string) => {
      chosen = id;
    };
    onOutlineKey({ session, rows: list, active, choose, turn: () => {}, rename: () => {}, event });
    return chosen;
  }

  test('Delete leaves what is locked', () => {
    const before = session.board.document();
    expect(press(0, 'Delete')).toBe(null);
    expect([session.board.document() === before, notice()]).toEqual([true, one]);
    session.board.select(['subnet', 'kept']);
    expect(press(1, 'Delete')).toBe('vpc');
    expect(session.board.document().design.groups.map(({ id }) => id)).toEqual(['vpc', 'subnet']);
  });

  test('what is locked is not put into another container, nor out of its own', () => {
    const before = session.board.document();
    press(0, 'ArrowRight', true);
    expect([session.board.document() === before, notice()]).toEqual([true, one]);
    session.board.tell(null);
    press(1, 'ArrowLeft', true, [row('vpc', 'container'), row('held', 'service', 'vpc')]);
    expect([session.board.document() === before, notice()]).toEqual([true, one]);
  });

  test('what AWS cannot build is not put together', () => {
    const before = session.board.document();
    press(1, 'ArrowRight', true, [row('subnet', 'container'), row('vpc', 'container')]);
    expect(session.board.document()).toBe(before);
    expect(notice()).toBe('A VPC cannot lie in a subnet, so it stays where it is.');
  });
});

test('another board comes without what lay over the last one', () => {
  const { board } = session;
  board.show({ kind: 'keys' });
  board.view({ ghost: { document: board.document(), ids: new Set(['a']) }, dropTarget: 'vpc' });
  board.open(emptyDocument(), null);
  const { dialog, ghost, dropTarget } = board.get();
  expect({ dialog, ghost, dropTarget }).toEqual({ dialog: null, ghost: null, dropTarget: null });
});
