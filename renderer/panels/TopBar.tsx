import { ChevronDown, Download, ListTree, PanelLeft, PanelRight, Timer } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { asides } from '../asides/index.ts';
import { commandOf } from '../commands/index.ts';
import { CommandButton, commandKeys } from '../controls/CommandButton.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Tip } from '../controls/Tip.tsx';
import { documentOf, isOpen } from '../store/state.ts';
import { useBoard, useBoardState, useSession } from '../store/use-store.ts';
import { CommandMenu } from './CommandMenu.tsx';
import { LoadSlider } from './LoadSlider.tsx';
import { Title } from './Title.tsx';
import { WindowMenu } from './WindowMenu.tsx';

/** Loads when the board is first shown otherwise than it is drawn. */
const ShownLenses = lazy(() => import('./ShownLenses.tsx').then((module) => ({ default: module.ShownLenses })));

const books = [
  { value: 'guide', label: 'Guide' },
  { value: 'aws', label: 'AWS' },
] as const;

const exploreSections = [asides.map(({ command }) => command), ['explore.packs']].filter(({ length }) => length > 0);

const practiceSections = [
  ['practice.new', 'practice.interviewer'],
  ['practice.drills', 'practice.readiness', 'practice.history'],
];

/** Title, load, whose figures, export, and what is open beside the board. */
export function TopBar({ narrow, withMenu }: { readonly narrow: boolean; readonly withMenu: boolean }) {
  const session = useSession();
  const board = useBoard();
  const palette = useBoardState((state) => isOpen(state, 'palette'));
  const outline = useBoardState((state) => isOpen(state, 'outline'));
  const inspector = useBoardState((state) => isOpen(state, 'inspector'));
  const figures = useBoardState((state) => documentOf(state).design.settings.figures);
  const hasCards = useBoardState((state) => state.timeline.document.design.nodes.length > 0);
  const otherwise = useBoardState(({ variant, outage }) => variant !== null || outage !== null);
  const exportCommand = commandOf('file.export');

  return (
    <header className="top-bar">
      {hasCards && <h1 className="hidden-text">Edgewise</h1>}
      {withMenu && <WindowMenu />}
      <CommandButton command="view.palette" icon={PanelLeft} label="Services panel" expanded={palette && !outline} />
      <CommandButton command="view.outline" icon={ListTree} expanded={outline} />
      <span className="bar-line" />
      <Title />
      {otherwise && (
        <Suspense>
          <ShownLenses />
        </Suspense>
      )}
      <div className="grow row load-place">{hasCards && <LoadSlider width={narrow ? 200 : 288} short={narrow} />}</div>
      <CommandMenu label="Explore" className="button quiet" sections={exploreSections} align="end">
        Explore
        <ChevronDown size={14} />
      </CommandMenu>
      <CommandMenu label="Practice" className="button quiet" sections={practiceSections} align="end">
        <Timer size={14} />
        {!narrow && 'Practice'}
      </CommandMenu>
      {!narrow && <span className="muted">Figures</span>}
      <Segments
        label="Whose figures"
        value={figures}
        options={books}
        onChange={(next) => board.apply({ kind: 'set-settings', settings: { figures: next } }, 'record')}
      />
      <Tip text="Export" keys={commandKeys('file.export')}>
        <button
          type="button"
          className="button"
          disabled={!hasCards}
          aria-label="Export"
          onClick={() => exportCommand.run(session)}
        >
          <Download size={14} />
          {!narrow && 'Export'}
        </button>
      </Tip>
      <span className="bar-line" />
      <CommandButton command="view.inspector" icon={PanelRight} label="Inspector panel" expanded={inspector} />
    </header>
  );
}
