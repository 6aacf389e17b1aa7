/** The store for React: a component re-renders when what it selects changes. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Design, Document } from '../../shared/model/document.ts';
import { areLate, currentAnalysis } from './analysis.ts';
import type { Board } from './board.ts';
import type { Session } from './session.ts';
import { documentOf, type State } from './state.ts';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No session around this component');
  return session;
}

export function useBoard(): Board {
  return useSession().board;
}

/** `select` must give the same object while nothing it looks at changed. */
export function useBoardState<T>(select: (state: State) => T): T {
  return useStore(useBoard().store, select);
}

export function useDocument(): Document {
  return useBoardState(documentOf);
}

/** What is drawn without where it lies: moving things renders nothing that looks at this alone. */
export function useDesign(): Design {
  return useBoardState((state) => documentOf(state).design);
}

export function useAnalysis(): Analysis {
  return useBoardState(currentAnalysis);
}

/** Whether the figures on screen are those of a moment ago: a large board is still being worked out. */
export function useLateFigures(): boolean {
  return useBoardState(areLate);
}

/** Whether the figures of the board are hidden. */
export function useVeiled(): boolean {
  return useBoardState((state) => state.veiled);
}
