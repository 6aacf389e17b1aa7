import type { Document } from '../../shared/model/document.ts';
import { counted } from '../../shared/wording/numbers.ts';

/** What a part of a board holds, in words: "2 services, 1 arrow and 1 note". */
export function contentsOf({ design, sketch }: Document): string {
  const counts = [
    [design.nodes.length, 'services'],
    [design.edges.length, 'arrows'],
    [design.groups.length, 'containers'],
    [sketch.notes.length, 'notes'],
    [sketch.shapes?.length ?? 0, 'shapes'],
    [sketch.strokes.length, 'strokes'],
    [sketch.images?.length ?? 0, 'pictures'],
  ] as const;
  const parts = counts.filter(([count]) => count > 0).map(([count, noun]) => counted(`${count}`, noun));
  const last = parts.pop() ?? 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
