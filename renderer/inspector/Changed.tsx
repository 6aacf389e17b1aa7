import type { ReactNode } from 'react';
import { isPatched } from '../../shared/whatif/variant.ts';
import { useBoardState } from '../store/use-store.ts';

/** Around a field: marks a value that the shown variant changes. `id` is a node or an edge, `null` for a setting. */
export function Changed({
  id,
  name,
  children,
}: {
  readonly id: string | null;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const changed = useBoardState(({ timeline, variant }) => isPatched(timeline.document.design, variant, id, name));
  // The same element with and without the mark: another one would take the focus from the field inside.
  return (
    <div className={changed ? 'param-changed' : undefined} title={changed ? 'Changed in this variant' : undefined}>
      {children}
      {changed && <span className="hidden-text">Changed in this variant</span>}
    </div>
  );
}
