import { ChevronDown, ChevronRight, Lightbulb, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { InlineText } from '../canvas/InlineText.tsx';
import { isMac, keysText } from '../commands/keyboard.ts';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Tip } from '../controls/Tip.tsx';
import { removable } from '../edits/locked.ts';
import { nodeOf, serviceOfNode } from '../panels/names.ts';
import { catalog } from '../store/catalog.ts';
import { useAnalysis, useBoard, useBoardState, useDocument, useSession } from '../store/use-store.ts';
import { Bookmarks } from './Bookmarks.tsx';
import { onOutlineKey } from './keys.ts';
import { type OutlineRow, outlineRows } from './rows.ts';

const rowHeight = 28;
/** Rows drawn beyond what is in view, so that a fast wheel meets no gap. */
const spare = 10;

/** The board as a list beside it, in step with it both ways: what is chosen, named, moved or deleted here is there, and the reverse. */
export function Outline() {
  const session = useSession();
  const board = useBoard();
  const document = useDocument();
  const analysis = useAnalysis();
  const selection = useBoardState((state) => state.selection);
  const packs = useBoardState((state) => state.packs);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalog changes with the packs in force.
  const rows = useMemo(() => outlineRows(document, analysis, catalog, turned), [document, analysis, turned, packs]);
  const view = useScroll(list);
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === current),
  );

  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  // What is chosen on the board is the current row here.
  useEffect(() => {
    const [first] = selection;
    if (first !== undefined) setCurrent((now) => (now !== null && selection.has(now) ? now : first));
  }, [selection]);

  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return;
    if (active * rowHeight < box.scrollTop) box.scrollTop = active * rowHeight;
    else if ((active + 1) * rowHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = (active + 1) * rowHeight - box.clientHeight;
    }
  }, [active]);

  function rename(id: string) {
    const { stayed } = removable(document, [id]);
    if (stayed === null) setRenaming(id);
    else board.tell({ kind: 'info', text: stayed });
  }

  function turn(id: string) {
    setTurned((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  function choose(id: string) {
    setCurrent(id);
    board.select([id]);
    session.canvas.current?.reveal([id]);
  }

  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
  const shown = rows.slice(first, first + Math.ceil(view.height / rowHeight) + 2 * spare);
  return (
    <aside className="outline" aria-label="Outline">
      <div className="outline-head">
        <b className="grow">Outline</b>
        <Tip text="Close the outline">
          <button
            type="button"
            className="icon-button"
            aria-label="Close the outline"
            onClick={() => board.panel('outline', false)}
          >
            <X size={14} />
          </button>
        </Tip>
      </div>
      <Bookmarks />
      {rows.length === 0 && (
        <p className="palette-none muted">
          Nothing on the board yet. Press <kbd>/</kbd> to add a first service: everything you draw is listed here.
        </p>
      )}
      <div
        ref={list}
        className="outline-list"
        role="tree"
        aria-label="Things on the board"
        aria-multiselectable="true"
        tabIndex={0}
        {...(rows.length > 0 ? { 'aria-activedescendant': `outline-${active}` } : {})}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          onOutlineKey({ session, rows, active, choose, turn, rename, event });
        }}
      >
        {/* Only the rows in view are drawn; this holds the place of all. */}
        <div role="presentation" style={{ height: rows.length * rowHeight, position: 'relative' }}>
          {shown.map((row, at) => (
            <Row
              key={row.id}
              row={row}
              at={first + at}
              active={first + at === active}
              selected={selection.has(row.id)}
              renaming={renaming === row.id}
              onChoose={() => choose(row.id)}
              onTurn={() => turn(row.id)}
              onRename={() => rename(row.id)}
              onRenamed={() => {
                setRenaming(null);
                list.current?.focus({ preventScroll: true });
              }}
            />
          ))}
        </div>
      </div>
      {rows.length > 0 && (
        <p className="outline-keys muted caption">
          <kbd>F2</kbd> renames, <kbd>Del</kbd> deletes,
          <br />
          <kbd>{keysText('Alt+Shift+ArrowRight', isMac)}</kbd> moves into a container
        </p>
      )}
    </aside>
  );
}

interface RowProps {
  readonly row: OutlineRow;
  readonly at: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly renaming: boolean;
  readonly onChoose: () => void;
  readonly onTurn: () => void;
  readonly onRename: () => void;
  readonly onRenamed: () => void;
}

function Row({ row, at, active, selected, renaming, onChoose, onTurn, onRename, onRenamed }: RowProps) {
  const board = useBoard();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys of all its rows
    <div
      id={`outline-${at}`}
      role="treeitem"
      tabIndex={-1}
      className={active ? 'outline-row active' : 'outline-row'}
      data-kind={row.kind}
      style={{ top: at * rowHeight, paddingLeft: 4 + (row.level - 1) * 14 }}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={selected}
      aria-label={nameOf(row)}
      {...(row.open === null ? {} : { 'aria-expanded': row.open })}
      onClick={onChoose}
      onDoubleClick={onRename}
    >
      <span
        className="outline-turn"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (row.open !== null) onTurn();
        }}
      >
        {row.open !== null && (row.open ? <ChevronDown size={12} /> : <ChevronRight size={12} />)}
      </span>
      <RowIcon row={row} />
      {renaming && row.kind !== 'arrow' && row.kind !== 'drawing' && row.kind !== 'note' ? (
        <InlineText
          label="Name"
          className="outline-name"
          value={row.label}
          onDone={(label) => {
            if (label !== null) board.apply({ kind: 'set-label', id: row.id, label }, 'record');
            onRenamed();
          }}
        />
      ) : (
        <span className="grow cut" dir="auto">
          {row.label}
        </span>
      )}
      {row.status !== null && (row.status === 'tight' || row.status === 'over') && (
        <span className={`outline-state figure ${row.status}`}>
          <StatusMark status={row.status} />
          {row.perCent}
        </span>
      )}
      <FindingMark row={row} />
    </div>
  );
}

/** One mark for the worst finding, where the state itself does not say it already. */
function FindingMark({ row }: { readonly row: OutlineRow }) {
  if (row.finding === 'info') return <Lightbulb size={12} className="muted" />;
  if (row.finding === null || row.status === 'over' || row.status === 'tight') return null;
  return <StatusMark status={row.finding === 'error' ? 'over' : 'tight'} />;
}

function RowIcon({ row }: { readonly row: OutlineRow }) {
  const { design } = useDocument();
  if (row.kind === 'service') {
    const node = nodeOf(design, row.id);
    return node ? <ServiceIcon service={serviceOfNode(node)} size={16} /> : null;
  }
  if (row.kind === 'container') {
    const kind = design.groups.find(({ id }) => id === row.id)?.kind;
    return <span className="outline-container" data-kind={kind} />;
  }
  return (
    <span className="outline-mark" data-kind={row.kind}>
      {row.kind === 'arrow' ? '→' : ''}
    </span>
  );
}

const findingWords = { error: 'has an error', warning: 'has a warning', info: 'has a hint' } as const;
const stateWords = { ok: '', tight: 'tight', over: 'over its limit', unknown: '' } as const;

/** "Events, 96% of 12 shards, tight, has a warning" */
function nameOf({ label, detail, status, finding, kind }: OutlineRow): string {
  const words = [
    label,
    kind === 'container' ? 'container' : '',
    detail,
    status === null ? '' : stateWords[status],
    finding === null ? '' : findingWords[finding],
  ];
  return words.filter((word) => word !== '').join(', ');
}

/** What part of a list is in view, px. */
function useScroll(list: React.RefObject<HTMLElement | null>): { readonly top: number; readonly height: number } {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const box = list.current;
    if (box === null) return;
    const look = () => setView({ top: box.scrollTop, height: box.clientHeight });
    look();
    const watch = new ResizeObserver(look);
    watch.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [list]);
  return view;
}
