/** What happens when something is let go: it joins the container under it, which grows to hold it, or goes back where AWS has no such thing. */
import type { Document, GroupId } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { type Clash, clashOf } from '../../shared/model/nesting.ts';
import { dropInto, dropTarget } from './arrange.ts';
import { holding } from './hold.ts';

export type Dropped =
  /** `null` where everything lies where it belongs. */
  { readonly kind: 'taken'; readonly edit: Edit | null } | { readonly kind: 'refused'; readonly clash: Clash };

/** After a drag of these things. */
export function drop(document: Document, dragged: readonly string[]): Dropped {
  const into = dropInto(document, dragged);
  for (const edit of into?.kind === 'all' ? into.edits : []) {
    const clash = edit.kind === 'set-group' ? clashOf(document.design, edit.ids, edit.group) : null;
    if (clash !== null) return { kind: 'refused', clash };
  }
  const grown = holding(into === null ? document : applyEdit(document, into), dragged);
  const edits = [into, grown].filter((edit) => edit !== null);
  return { kind: 'taken', edit: edits.length === 0 ? null : { kind: 'all', edits } };
}

/** The container that would take what is being dragged; none where it cannot lie in it. */
export function takingContainer(document: Document, dragged: readonly string[]): GroupId | null {
  const target = dropTarget(document, dragged);
  return target === null || clashOf(document.design, dragged, target) !== null ? null : target;
}
