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
import { menuPoint } from '../menus/open-menu.ts';
import { currentScene } from '../store/scene.ts';
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

const addBend: Command = {
  id: 'arrow.add-bend',
  label: menuCommand('arrow.add-bend').label,
  keys: [],
  isEnabled: (session) => selectedArrows(session).length === 1,
  run(session) {
    const { board } = session;
    const [edge] = selectedArrows(session);
    const arrow = currentScene(board.get()).arrows.find((candidate) => candidate.id === edge?.id);
    if (arrow === undefined) return;
    const near = menuPoint(session);
    const layout = edgeLayoutOf(board.document(), arrow.id);
    // Loaded by now: it came with the handles of the selected arrow.
    void import('../edits/bends.ts').then(({ bendAdded }) => {
      const next = { ...layout, bends: bendAdded(arrow, layout, near) };
      board.apply({ kind: 'set-edge-layout', id: arrow.id, layout: next }, 'record');
    });
  },
};

export const arrowCommands: readonly Command[] = [
  onArrows('arrow.reverse', reversed),
  onArrows('arrow.mode', modeSwitched),
  route('orthogonal'),
  route('straight'),
  route('curved'),
  addBend,
  onArrows('arrow.clear', routedAgain, (document, edges) => edges.some((edge) => isShaped(document, edge))),
];
