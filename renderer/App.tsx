import { Tooltip } from 'radix-ui';
import { useEffect, useState } from 'react';
import { Canvas } from './canvas/Canvas.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { BottomBar } from './panels/BottomBar.tsx';
import { Notice } from './panels/Notice.tsx';
import { Palette, PaletteRail } from './panels/Palette.tsx';
import { TopBar } from './panels/TopBar.tsx';
import type { Session } from './store/session.ts';
import { SessionProvider, useBoardState } from './store/use-store.ts';

const narrowWindow = '(max-width: 1199px)';

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
  const narrow = useNarrow();
  const { palette, inspector } = useBoardState((state) => state.preferences);
  return (
    <div className="window">
      <TopBar narrow={narrow} withMenu={false} />
      {palette ? <Palette /> : <PaletteRail />}
      <Canvas narrow={narrow} />
      {inspector && <Inspector />}
      <BottomBar narrow={narrow} />
      <Notice />
    </div>
  );
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(narrowWindow).matches);
  useEffect(() => {
    const query = window.matchMedia(narrowWindow);
    const listen = () => setNarrow(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return narrow;
}
