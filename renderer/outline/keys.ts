/** What keys do in the outline: those of every tree, and what a person does to things on the board. */
import { idsOf } from '../../shared/model/ids.ts';
import { clashWords } from '../../shared/wording/nesting.ts';
import { intoContainer } from '../edits/into-container.ts';
import { removable } from '../edits/locked.ts';
import type { Session } from '../store/session.ts';
import { goTo } from '../walk/go-to.ts';
import { type OutlineRow, rowStarting } from './rows.ts';

interface Pressed {
  readonly session: Session;
  readonly rows: readonly OutlineRow[];
  readonly active: number;
  readonly choose: (id: string) => void;
  readonly turn: (id: string) => void;
  readonly rename: (id: string) => void;
  readonly event: React.KeyboardEvent;
}

const pageRows = 12;
const typingMs = 700;
let typed = { text: '', at: 0 };

export function onOutlineKey({ session, rows, active, choose, turn, rename, event }: Pressed): void {
  const row = rows[active];
  if (row === undefined || event.nativeEvent.isComposing) return;
  if (event.altKey && event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    event.preventDefault();
    moveOver(session, rows, active, event.key === 'ArrowRight');
    return;
  }
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const to = (at: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (next !== undefined) choose(next.id);
  };
  const { board } = session;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => to(active + 1),
    ArrowUp: () => to(active - 1),
    PageDown: () => to(active + pageRows),
    PageUp: () => to(active - pageRows),
    Home: () => to(0),
    End: () => to(rows.length - 1),
    ArrowRight: () => {
      if (row.open === false) turn(row.id);
      else if (row.open) to(active + 1);
    },
    ArrowLeft: () => {
      if (row.open) turn(row.id);
      else if (row.under !== null) choose(row.under);
    },
    Enter: () => goTo(session, row.id),
    ' ': () => {
      const { selection } = board.get();
      board.select(selection.has(row.id) ? [...selection].filter((id) => id !== row.id) : [...selection, row.id]);
    },
    F2: () => rename(row.id),
    Delete: () => remove(session, rows, active, choose),
    Backspace: () => remove(session, rows, active, choose),
    Escape: () => session.canvas.current?.focus(),
  };
  const act = acts[event.key];
  if (act !== undefined) {
    event.preventDefault();
    act();
  } else if (event.key.length === 1 && /\S/.test(event.key)) {
    // Letters typed one after another are the beginning of a name.
    const now = event.timeStamp;
    typed = { text: now - typed.at < typingMs ? typed.text + event.key : event.key, at: now };
    const found = rowStarting(rows, active, typed.text);
    if (found >= 0) to(found);
  }
}

/** Deletes what is chosen, or else the current row, and goes on to the row that takes its place. */
function remove(session: Session, rows: readonly OutlineRow[], active: number, choose: (id: string) => void): void {
  const { board } = session;
  const row = rows[active];
  if (row === undefined) return;
  const { selection } = board.get();
  const before = board.document();
  board.apply({ kind: 'remove', ids: selection.has(row.id) ? [...selection] : [row.id] }, 'record');
  if (board.document() === before) return;
  const there = idsOf(board.document());
  const next =
    rows.slice(active).find(({ id }) => there.has(id)) ?? rows.slice(0, active).findLast(({ id }) => there.has(id));
  if (next !== undefined) choose(next.id);
}

/** Into the nearest container listed above on the same level, or out of the one around it. */
function moveOver({ board, canvas }: Session, rows: readonly OutlineRow[], active: number, into: boolean): void {
  const row = rows[active];
  if (row === undefined || (row.kind !== 'service' && row.kind !== 'container')) return;
  const document = board.document();
  const around = document.design.groups.find(({ id }) => id === row.under);
  const beside = (list: readonly OutlineRow[]) =>
    list.find(({ kind, under, id }) => kind === 'container' && under === row.under && id !== row.id)?.id;
  const target = into
    ? (beside(rows.slice(0, active).toReversed()) ?? beside(rows.slice(active)))
    : (around?.group ?? null);
  if (target === undefined || (!into && around === undefined)) {
    const text = into
      ? `There is no container beside ${row.label} to move it into.`
      : `${row.label} is in no container.`;
    board.tell({ kind: 'info', text });
    return;
  }
  const { stayed } = removable(document, [row.id]);
  const moved = intoContainer(document, row.id, target);
  if (stayed !== null) board.tell({ kind: 'info', text: stayed });
  else if (moved.kind === 'refused')
    board.tell({ kind: 'info', text: clashWords(moved.clash, 'it stays where it is') });
  if (moved.kind === 'refused' || moved.edit === null) return;
  board.apply(moved.edit, 'record');
  board.select([row.id]);
  canvas.current?.reveal([row.id]);
}
