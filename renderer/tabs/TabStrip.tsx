import { Plus, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { Tip } from '../controls/Tip.tsx';
import { closeBoard } from '../files/closing.ts';
import { showTab } from '../files/show-board.ts';
import { isEdited, type Parked, type State, type TabId } from '../store/state.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { AllBoards } from './AllBoards.tsx';
import './tabs.css';

/** What a tab says of its board. */
export interface TabLabel {
  readonly tab: TabId;
  readonly title: string;
  readonly file: string | null;
  readonly edited: boolean;
}

function labelOf(board: Pick<Parked, 'tab' | 'timeline' | 'saved' | 'file'>): TabLabel {
  const { tab, timeline, file } = board;
  return { tab, title: timeline.document.title, file: file?.name ?? null, edited: isEdited(board) };
}

/** The tabs of the window in their order. Drawing renders them only where a title or a mark changes. */
function useTabs(): readonly TabLabel[] {
  const parked = useBoardState((state) => state.parked);
  const at = useBoardState((state) => state.tabAt);
  const said = useBoardState((state: State) => JSON.stringify(labelOf(state)));
  return useMemo(() => {
    const others = parked.map(labelOf);
    return [...others.slice(0, at), JSON.parse(said) as TabLabel, ...others.slice(at)];
  }, [parked, at, said]);
}

/** One tab for every open board. Arrow keys go along them, Enter shows one, Delete closes it. */
export function TabStrip() {
  const session = useSession();
  const tabs = useTabs();
  const shown = useBoardState((state) => state.tab);
  const [focused, setFocused] = useState<TabId | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  const create = commandOf('file.new');
  const reachable = tabs.some(({ tab }) => tab === focused) ? focused : shown;

  const elementOf = (tab: TabId) => strip.current?.querySelector<HTMLElement>(`#${tabElement(tab)}`) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: also when tabs come and go
  useLayoutEffect(() => {
    elementOf(shown)?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const area = strip.current;
    if (area !== null) setOverflows(area.scrollWidth > area.clientWidth);
  }, [shown, tabs]);

  useEffect(() => {
    const area = strip.current;
    if (area === null) return;
    const watch = new ResizeObserver(() => setOverflows(area.scrollWidth > area.clientWidth));
    watch.observe(area);
    return () => watch.disconnect();
  }, []);

  function onKeyDown(event: React.KeyboardEvent, at: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    const here = tabs[at];
    if (next !== undefined) {
      elementOf(next.tab)?.focus();
    } else if (event.key === 'Delete' && here !== undefined) {
      void closeBoard(session, here.tab).then(() => requestAnimationFrame(focusAgain));
    } else return;
    event.preventDefault();
  }

  /** Where the focus goes from a tab that is gone: to the one in view, and to the board where no tabs are left. */
  function focusAgain(): void {
    const tab = elementOf(session.board.get().tab);
    if (tab !== null) tab.focus();
    else session.canvas.current?.focus();
  }

  return (
    <nav className="tab-strip" aria-label="Boards">
      {/* Close buttons are no tabs: the list owns the tabs alone, wherever they stand in the page. */}
      <div role="tablist" aria-label="Open boards" aria-owns={tabs.map(({ tab }) => tabElement(tab)).join(' ')} />
      <div
        ref={strip}
        className="tabs"
        onWheel={(event) => {
          if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY;
        }}
      >
        {tabs.map(({ tab, title, file, edited }, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the middle button is a shortcut; the buttons inside do the same
          <div
            key={tab}
            className={tab === shown ? 'tab shown' : 'tab'}
            onMouseDown={(event) => {
              // Else the browser begins to scroll by itself.
              if (event.button === 1) event.preventDefault();
            }}
            onMouseUp={(event) => {
              // Else Linux pastes what is selected elsewhere.
              if (event.button === 1) event.preventDefault();
            }}
            onAuxClick={(event) => {
              if (event.button === 1) void closeBoard(session, tab);
            }}
          >
            <button
              type="button"
              role="tab"
              id={tabElement(tab)}
              className="tab-name"
              aria-selected={tab === shown}
              aria-keyshortcuts="Delete"
              title={`${title}\n${file ?? 'In no file yet'}${edited ? ', unsaved' : ''}`}
              tabIndex={tab === reachable ? 0 : -1}
              onFocus={() => setFocused(tab)}
              onBlur={() => setFocused(null)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onClick={(event) => {
                showTab(session, tab);
                // Who clicks goes on to draw; who presses a key goes on along the tabs.
                if (event.detail > 0) session.canvas.current?.focus();
              }}
            >
              {edited && <span className="tab-mark" aria-hidden="true" />}
              <span className="cut">{title}</span>
              {edited && <span className="hidden-text">, unsaved</span>}
            </button>
            <button
              type="button"
              className="tab-close"
              aria-label={`Close “${title}”`}
              tabIndex={-1}
              onClick={() => void closeBoard(session, tab)}
            >
              <X size={12} />
            </button>
          </div>
        ))}
      </div>
      <Tip text="New board" keys={commandKeys('file.new')}>
        <button type="button" className="icon-button" aria-label="New board" onClick={() => create.run(session)}>
          <Plus size={14} />
        </button>
      </Tip>
      <span className="grow" />
      {overflows && <AllBoards tabs={tabs} shown={shown} />}
    </nav>
  );
}

function tabElement(tab: TabId): string {
  return `board-tab-${tab}`;
}
