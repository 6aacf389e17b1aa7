import { type OnConnectEnd, type OnConnectStart, useReactFlow, useStoreApi } from '@xyflow/react';
import { useRef } from 'react';
import type { NodeId, Point } from '../../shared/model/document.ts';
import { addArrow } from '../edits/add.ts';
import { cardAt } from '../edits/card-at.ts';
import { boxOf, contains } from '../edits/extent.ts';
import { toolAfterUse } from '../store/state.ts';
import { useBoard } from '../store/use-store.ts';
import type { BoardNode } from './to-flow.ts';

/** Pulled less far than this from its card, px on the board, an arrow was not meant. */
const least = 16;

/**
 * Arrows by hand. Press on one card and let go on another, or click one and then the other; back on its own card, after having left it,
 * an arrow is a loop; over the open board it asks for the service at its end. Escape gives it up.
 */
export function useArrowDrawing() {
  const board = useBoard();
  const flow = useReactFlow();
  const store = useStoreApi();
  const drag = useRef({ from: '', left: false, givenUp: false, stop: () => {} });

  function join(from: NodeId, to: NodeId) {
    const added = addArrow(board.document(), from, to);
    board.apply(added.edit, 'record');
    board.select(added.ids);
    board.view({ tool: toolAfterUse(board.get()), pull: null });
  }

  /** The arrow has no card under it: whoever draws chooses what comes there. */
  function letGo(from: NodeId, at: Point) {
    board.view({ tool: toolAfterUse(board.get()), pull: { from, at } });
  }

  function isOut(from: NodeId, point: Point, by: number): boolean {
    const box = boxOf(board.document(), from);
    if (box === null) return true;
    const grown = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
    return !contains(grown, point);
  }

  const onConnectStart: OnConnectStart = (_event, { nodeId }) => {
    const from = nodeId ?? '';
    board.view({ pull: null });
    drag.current.stop();
    const onMove = (event: MouseEvent) => {
      const point = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      if (isOut(from, point, least)) drag.current.left = true;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      drag.current.givenUp = true;
      store.getState().cancelConnection();
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('keydown', onKey, true);
    drag.current = {
      from,
      left: false,
      givenUp: false,
      stop() {
        window.removeEventListener('mousemove', onMove);
        window.removeEventListener('keydown', onKey, true);
      },
    };
  };

  const onConnectEnd: OnConnectEnd = (event, { isValid }) => {
    const { from, left, givenUp, stop } = drag.current;
    stop();
    if (givenUp || isValid === true || from === '') return;
    const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (pointer === undefined) return;
    const at = flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
    const to = cardAt(board.document(), at);
    // A press that never left its card is a click, which is told apart by the card.
    if (to === from) {
      if (left) join(from, from);
    } else if (to !== null) join(from, to);
    else if (isOut(from, at, least) && isOnBoard(pointer)) letGo(from, at);
  };

  return {
    onConnectStart,
    onConnectEnd,
    onConnect({ source, target }: { readonly source: string; readonly target: string }) {
      if (!drag.current.givenUp) join(source, target);
    },
    /** With the arrow tool: the first click takes an arrow in hand, the second ends it. */
    onNodeClick(_event: unknown, node: BoardNode) {
      const { pull, tool } = board.get();
      if (tool !== 'arrow' || node.type !== 'card') return;
      if (pull === null || pull.at !== null) board.view({ pull: { from: node.id, at: null } });
      else if (pull.from === node.id) board.view({ pull: null });
      else join(pull.from, node.id);
    },
    onPaneClick(event: React.MouseEvent) {
      const { pull } = board.get();
      if (pull === null) return;
      if (pull.at !== null) board.view({ pull: null });
      else letGo(pull.from, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    },
  };
}

/** Let go over a panel, an arrow goes nowhere. */
function isOnBoard({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): boolean {
  const element = document.elementFromPoint(clientX, clientY);
  return element?.closest('.react-flow') != null;
}
