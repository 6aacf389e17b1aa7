/** Boxes of a drawing whose service is a guess, for the person to look at. */
import type { Doubt } from '../../shared/formats/doubt.ts';
import type { Document, NodeId } from '../../shared/model/document.ts';
import type { Session } from '../store/session.ts';

/** More rows than this nobody goes through. */
const mostRows = 40;
const plainBox = 'generic';

export interface Guess {
  readonly node: NodeId;
  readonly label: string;
  /** Services that it may be, likeliest first, and a plain box. */
  readonly options: readonly string[];
}

/** Shows the guesses of a drawing, where it has some, beside the board that it came on; `idOf` gives the id that a box has there. */
export function showGuesses(
  session: Session,
  doubts: readonly Doubt[],
  idOf: (node: NodeId) => NodeId | undefined,
): void {
  const list = doubts.slice(0, mostRows).flatMap(({ node, label, service, others }): readonly Guess[] => {
    const id = idOf(node);
    if (id === undefined) return [];
    const likely = [...(service === null ? [] : [service]), ...others.map((one) => one.service)];
    return [{ node: id, label: label.split('\n').join(' '), options: [...new Set(likely), plainBox] }];
  });
  if (list.length > 0) session.board.view({ guesses: { tab: session.board.get().tab, list, isShown: true } });
}

/** Where the boxes of a drawing are on the board that it was put on: `ids` has its containers first, then its boxes, in their order. */
export function idsAfter({ design }: Document, ids: readonly string[]): (node: NodeId) => NodeId | undefined {
  const at = new Map(design.nodes.map(({ id }, i) => [id, design.groups.length + i]));
  return (node) => ids[at.get(node) ?? -1];
}
