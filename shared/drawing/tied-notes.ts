/** Notes that go along with what they are about. */
import { edgeIn } from '../model/design-index.ts';
import type { Design, Document, NodeId, Sketch } from '../model/document.ts';

interface Ties {
  readonly design: Design;
  /** Notes about a service, a container or another note. */
  readonly on: ReadonlyMap<string, readonly string[]>;
  /** Notes about an arrow, by the card that it leaves. */
  readonly along: ReadonlyMap<NodeId, readonly { readonly id: string; readonly to: NodeId }[]>;
}

const known = new WeakMap<Sketch, Ties>();

/** Notes about any of these things, or about an arrow between two of them. */
export function notesAbout(document: Document, ids: ReadonlySet<string>): readonly string[] {
  const { on, along } = tiesOf(document);
  if (on.size + along.size === 0) return [];
  return [...ids].flatMap((id) => [
    ...(on.get(id) ?? []),
    // An arrow is nowhere by itself: it goes where both its ends go.
    ...(along.get(id) ?? []).flatMap((tie) => (ids.has(tie.to) ? [tie.id] : [])),
  ]);
}

function tiesOf({ design, sketch }: Document): Ties {
  const before = known.get(sketch);
  if (before?.design === design) return before;
  const on = new Map<string, string[]>();
  const along = new Map<NodeId, { id: string; to: NodeId }[]>();
  const add = <T>(lists: Map<string, T[]>, key: string, item: T) => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  };
  for (const note of sketch.notes) {
    if (note.on == null) continue;
    const arrow = edgeIn(design, note.on);
    if (arrow === undefined) add(on, note.on, note.id);
    else add(along, arrow.from, { id: note.id, to: arrow.to });
  }
  const made = { design, on, along };
  known.set(sketch, made);
  return made;
}
