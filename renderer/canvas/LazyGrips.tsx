import { lazy, Suspense } from 'react';

type Grips = typeof import('./grips.tsx');

let loaded: Grips | null = null;

/** Loads the grips behind the first picture. */
export async function loadGrips(): Promise<Grips> {
  loaded = await import('./grips.tsx');
  return loaded;
}

const lazyGrips = {
  FrameGrips: lazy(() => loadGrips().then(({ FrameGrips }) => ({ default: FrameGrips }))),
  NoteGrips: lazy(() => loadGrips().then(({ NoteGrips }) => ({ default: NoteGrips }))),
} as const;

/** What a container or note is made larger by. Once loaded it is there with the very picture that shows the thing selected. */
export function LazyGrips({ kind, id }: { readonly kind: keyof Grips; readonly id: string }) {
  const View = loaded?.[kind] ?? lazyGrips[kind];
  return (
    <Suspense>
      <View id={id} />
    </Suspense>
  );
}
