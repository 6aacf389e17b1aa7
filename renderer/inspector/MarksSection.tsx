import { lazy, Suspense } from 'react';

const MarkFields = lazy(() => import('./MarkFields.tsx').then((module) => ({ default: module.MarkFields })));

/** What a thing carries on the board; it loads with the first thing that is selected. */
export function MarksSection({ id }: { readonly id: string }) {
  return (
    <Suspense>
      <MarkFields id={id} />
    </Suspense>
  );
}
