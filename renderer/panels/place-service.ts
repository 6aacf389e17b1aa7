import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import type { Point } from '../../shared/model/document.ts';
import { addService, freePlace } from '../edits/add.ts';
import type { Session } from '../store/session.ts';

const remembered = 10;

/** Puts a service on the board and selects it: at `centre`, or in a free place beside the selection. */
export function placeService({ board, canvas }: Session, service: ServiceDefinition, centre?: Point): void {
  const document = board.document();
  const chosen = [...board.get().selection].filter((id) => document.layout.nodes[id]);
  const [beside = null] = chosen.length === 1 ? chosen : [];
  const place = centre ?? freePlace(document, beside, canvas.current?.centre() ?? { x: 0, y: 0 });
  const { edit, ids } = addService(document, service, place);
  board.apply(edit, 'record');
  board.select(ids);
  // In a narrow window the palette lies over the very place where the service now stands.
  if (board.get().narrow) board.panel('palette', false);
  const { recentServices } = board.get().preferences;
  board.prefer({
    recentServices: [service.id, ...recentServices.filter((id) => id !== service.id)].slice(0, remembered),
  });
}

/** The kind of a dragged service among the data of a drag. */
export const serviceDragType = 'application/x-edgewise-service';
