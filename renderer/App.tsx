import { Tooltip } from 'radix-ui';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { drawnThings } from '../shared/model/drawn.ts';
import { Canvas } from './canvas/Canvas.tsx';
import { currentLayout, onLayout } from './commands/key-layout.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { BottomBar } from './panels/BottomBar.tsx';
import { Notice } from './panels/Notice.tsx';
import { Palette, PaletteRail } from './panels/Palette.tsx';
import { TopBar } from './panels/TopBar.tsx';
import type { Session } from './store/session.ts';
import { documentOf, hasPage, isInRound, isOpen, type State } from './store/state.ts';
import { SessionProvider, useBoardState, useLateFigures, useSession } from './store/use-store.ts';

/** Most windows open with a board. */
const StartScreen = lazy(() => import('./start/StartScreen.tsx').then((module) => ({ default: module.StartScreen })));

/** The first picture has no dialog; the frame that all of them share loads with the first. */
const Dialogs = lazy(() => import('./dialogs/Dialogs.tsx').then((module) => ({ default: module.Dialogs })));
/** Most windows have one board. */
const TabStrip = lazy(() => import('./tabs/TabStrip.tsx').then((module) => ({ default: module.TabStrip })));
const Outline = lazy(() => import('./outline/Outline.tsx').then((module) => ({ default: module.Outline })));
const Guesses = lazy(() => import('./guesses/Guesses.tsx').then((module) => ({ default: module.Guesses })));
const PresentBar = lazy(() => import('./present/PresentBar.tsx').then((module) => ({ default: module.PresentBar })));
const Practice = lazy(() => import('./practice/Practice.tsx').then((module) => ({ default: module.Practice })));
const Tour = lazy(() => import('./tour/Tour.tsx').then((module) => ({ default: module.Tour })));
const TourOffer = lazy(() => import('./tour/TourOffer.tsx').then((module) => ({ default: module.TourOffer })));

/** The window. */
export function App({ session }: { readonly session: Session }) {
  return (
    <SessionProvider value={session}>
      <Tooltip.Provider delayDuration={500} skipDelayDuration={200}>
        <Window />
      </Tooltip.Provider>
    </SessionProvider>
  );
}

function Window() {
  const session = useSession();
  const narrow = useBoardState((state) => state.narrow);
  const platform = usePlatform(session);
  const dropping = useFileDrop(session);
  const presenting = useBoardState((state) => state.presenting);
  const guesses = useBoardState((state) =>
    state.guesses?.isShown && state.guesses.tab === state.tab ? state.guesses.list : null,
  );
  const tour = useBoardState((state) => state.tour);
  const page = useBoardState(hasPage);
  const inRound = useBoardState(isInRound);
  const look = useBoardState(lookOf);
  const inspector = useBoardState(showsInspector);
  const aside = useBoardState((state) => state.aside);
  const tabbed = useBoardState((state) => state.parked.length > 0) && look === 'whole' && !inRound;
  const hasDialog = useBoardState((state) => state.dialog !== null);
  const late = useLateFigures();
  // Keys are shown as they stand on the person's keyboard, which is known a moment after the first picture.
  useSyncExternalStore(onLayout, currentLayout);
  // The offer waits until the board is in view and its advice is there: neither needs it.
  const settled = useBoardState((state) => state.advised);
  const isTyping = useBoardState((state) => state.dialog?.kind === 'quick-add');
  const isEmpty = useBoardState((state) => {
    const { design, sketch } = documentOf(state);
    const drawn = sketch.notes.length + drawnThings(sketch).length;
    return design.nodes.length + design.groups.length + drawn === 0 && state.tool === 'select' && !isInRound(state);
  });
  return (
    <div
      className={`window${narrow ? ' narrow' : ''}${late ? ' late' : ''}${look === 'whole' ? '' : ` ${look}`}${tabbed ? ' tabbed' : ''}${page ? ' paged' : ''}`}
      aria-busy={late}
    >
      {tabbed && (
        <Suspense fallback={<div className="tab-strip" />}>
          <TabStrip />
        </Suspense>
      )}
      {look === 'whole' && !inRound && <TopBar narrow={narrow} withMenu={platform === 'web'} />}
      {look === 'whole' && <LeftPanel narrow={narrow} />}
      <Canvas narrow={narrow} bare={isEmpty} />
      {isEmpty && !isTyping && (
        <Suspense>
          <StartScreen />
        </Suspense>
      )}
      {inspector && !inRound && (!isEmpty || aside !== null) && <Inspector />}
      {look !== 'presenting' && <BottomBar narrow={narrow} />}
      <Suspense>
        {(page || inRound) && <Practice withPanel={inspector} withMenu={platform === 'web'} />}
        {guesses !== null && look === 'whole' && <Guesses list={guesses} />}
        {presenting !== null && <PresentBar at={presenting} />}
        {tour === 'offered' && look === 'whole' && settled && <TourOffer />}
        {typeof tour === 'number' && <Tour at={tour} />}
      </Suspense>
      <Notice />
      {hasDialog && (
        <Suspense>
          <Dialogs />
        </Suspense>
      )}
      {dropping && <div className="drop-hint">Drop the board to open it</div>}
    </div>
  );
}

/** What of the window is shown: all of it, the board with the bar below, or the board alone. */
function lookOf({ presenting, zen }: State): 'whole' | 'zen' | 'presenting' {
  return presenting !== null ? 'presenting' : zen ? 'zen' : 'whole';
}

/** Over the board alone the inspector comes only when it is asked for: where a figure comes from, an aside. */
function showsInspector(state: State): boolean {
  const look = lookOf(state);
  if (look === 'zen') return state.certificate !== null || state.aside !== null;
  return look === 'whole' && isOpen(state, 'inspector');
}

/** The services, or the outline in their place. */
function LeftPanel({ narrow }: { readonly narrow: boolean }) {
  const palette = useBoardState((state) => isOpen(state, 'palette'));
  const outline = useBoardState((state) => isOpen(state, 'outline'));
  // What is open in it and current there is of one board.
  const opened = useBoardState((state) => state.opened);
  return (
    <>
      {(narrow || !(palette || outline)) && <PaletteRail />}
      {outline && (
        <Suspense fallback={<aside className="outline" aria-busy="true" />}>
          <Outline key={opened} />
        </Suspense>
      )}
      {palette && !outline && <Palette />}
    </>
  );
}

function usePlatform({ host }: Session): string | null {
  const [platform, setPlatform] = useState<string | null>(null);
  useEffect(() => {
    void host.appInfo().then((result) => result.ok && setPlatform(result.value.platform));
  }, [host]);
  return platform;
}

/** Opens a file that is dropped anywhere; true while one is held over the window. */
function useFileDrop(session: Session): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!holdsFiles(event) || files.length === 0) return;
      // Without this the browser would leave the page to show the file.
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      void import('./files/opening.ts').then(({ takeDropped }) => takeDropped(session, files, at));
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [session]);
  return over;
}
