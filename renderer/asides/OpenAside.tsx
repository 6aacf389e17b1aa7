import { lazy, Suspense } from 'react';
import type { AsideId } from '../store/state.ts';
import { asides } from './index.ts';

const components = new Map(asides.map(({ id, load }) => [id, lazy(load)]));

/** The aside that is open; an empty panel while it loads. */
export function OpenAside({ id }: { readonly id: AsideId }) {
  const Component = components.get(id);
  if (Component === undefined) return null;
  return (
    <Suspense fallback={<aside className="inspector" aria-busy="true" />}>
      <Component />
    </Suspense>
  );
}
