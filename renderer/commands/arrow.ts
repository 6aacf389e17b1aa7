import { menuCommand } from '../../shared/host/menu.ts';
import type { Document, Edge } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';
import {
  arrowsOf,
  edgeLayoutOf,
  isShaped,
  modeSwitched,
  type Route,
  reversed,
  routed,
  routedAgain,
} from '../edits/arrow.ts';
import type { Session } from '../store/session.ts';
import type { Command } from './command.ts';

type ArrowCommand = 'arrow.reverse' | 'arrow.mode' | 'arrow.clear' | `arrow.${Route}`;

function selectedArrows({ board }: Session): readonly Edge[] {
  return arrowsOf(board.document(), board.get().selection);
}

/** A command on every selected arrow. */
function onArrows(
  id: ArrowCommand,
  edit: (document: Document, edges: readonly Edge[]) => Edit,
  fits: (document: Document, edges: readonly Edge[]) => boolean = () => true,
): Command {
  const { label, keys } = menuCommand(id);
  return {
    id,
    label,
    keys: keys === null ? [] : [keys],
    isEnabled(session) {
      const edges = selectedArrows(session);
      return edges.length > 0 && fits(session.board.document(), edges);
    },
    run: (session) => session.board.apply(edit(session.board.document(), selectedArrows(session)), 'record'),
  };
}

function route(name: Route): Command {
  return onArrows(
    `arrow.${name}`,
    (document, edges) => routed(document, edges, name),
    (document, edges) => edges.some(({ id }) => (edgeLayoutOf(document, id).route ?? 'orthogonal') !== name),
  );
}

export const arrowCommands: readonly Command[] = [
  onArrows('arrow.reverse', reversed),
  onArrows('arrow.mode', modeSwitched),
  route('orthogonal'),
  route('straight'),
  route('curved'),
  onArrows('arrow.clear', routedAgain, (document, edges) => edges.some((edge) => isShaped(document, edge))),
];
