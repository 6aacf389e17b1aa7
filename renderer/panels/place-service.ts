import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import type { Point } from '../../shared/model/document.ts';
import { own } from '../../shared/model/own.ts';
import { addService, freePlace } from '../edits/add.ts';
import type { Board } from '../store/board.ts';
import type { Session } from '../store/session.ts';

const remembered = 10;

/** Puts a service on the board and selects it: at `centre`, or in a free place beside the selection. */
export function placeService({ board, canvas }: Session, service: ServiceDefinition, centre?: Point): void {
  const document = board.document();
  const chosen = [...board.get().selection].filter((id) => own(document.layout.nodes, id) !== undefined);
  const [beside = null] = chosen.length === 1 ? chosen : [];
  const place = centre ?? freePlace(document, beside, canvas.current?.centre() ?? { x: 0, y: 0 });
  const { edit, ids } = addService(document, service, place);
  board.apply(edit, 'record');
  board.select(ids);
  // In a narrow window the palette lies over the very place where the service now stands.
  if (board.get().narrow) board.panel('palette', false);
  rememberServices(board, [service.id]);
}

/** Puts services at the head of the recent ones, the first of them foremost. */
export function rememberServices(board: Board, ids: readonly string[]): void {
  const recentServices = [...new Set([...ids, ...board.get().preferences.recentServices])].slice(0, remembered);
  board.prefer({ recentServices });
}

/** The kind of a dragged service among the data of a drag. */
export const serviceDragType = 'application/x-edgewise-service';
