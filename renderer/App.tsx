import { Tooltip } from 'radix-ui';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { drawnThings } from '../shared/model/drawn.ts';
import { Canvas } from './canvas/Canvas.tsx';
import { openDropped } from './commands/file.ts';
import { currentLayout, onLayout } from './commands/key-layout.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { narrowWindow } from './narrow-window.ts';
import { BottomBar } from './panels/BottomBar.tsx';
import { Notice } from './panels/Notice.tsx';
import { Palette, PaletteRail } from './panels/Palette.tsx';
import { TopBar } from './panels/TopBar.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import type { Session } from './store/session.ts';
import { documentOf, isOpen } from './store/state.ts';
import { SessionProvider, useBoardState, useLateFigures, useSession } from './store/use-store.ts';

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
  const narrow = useNarrow(session);
  const platform = usePlatform(session);
  const dropping = useFileDrop(session);
  const palette = useBoardState((state) => isOpen(state, 'palette'));
  const inspector = useBoardState((state) => isOpen(state, 'inspector'));
  const aside = useBoardState((state) => state.aside);
  const late = useLateFigures();
  // Keys are shown as they stand on the person's keyboard, which is known a moment after the first picture.
  useSyncExternalStore(onLayout, currentLayout);
  const isEmpty = useBoardState((state) => {
    const { design, sketch } = documentOf(state);
    const drawn = sketch.notes.length + drawnThings(sketch).length;
    return design.nodes.length + design.groups.length + drawn === 0 && state.tool === 'select';
  });
  return (
    <div className={`window${narrow ? ' narrow' : ''}${late ? ' late' : ''}`} aria-busy={late}>
      <TopBar narrow={narrow} withMenu={platform === 'web'} />
      {(narrow || !palette) && <PaletteRail />}
      {palette && <Palette />}
      <Canvas narrow={narrow} bare={isEmpty} />
      {isEmpty && <StartScreen />}
      {inspector && (!isEmpty || aside !== null) && <Inspector />}
      <BottomBar narrow={narrow} />
      <Notice />
      <Dialogs />
      {dropping && <div className="drop-hint">Drop the board to open it</div>}
    </div>
  );
}

function useNarrow({ board }: Session): boolean {
  useEffect(() => {
    const query = narrowWindow();
    const listen = () => board.view({ narrow: query.matches, drawer: null });
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [board]);
  return useBoardState((state) => state.narrow);
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
      const file = event.dataTransfer?.files[0];
      if (!holdsFiles(event) || file === undefined) return;
      // Without this the browser would leave the page to show the file.
      event.preventDefault();
      void openDropped(session, file);
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
