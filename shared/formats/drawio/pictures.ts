/** The pictures that stand in the styles of cells. */
import { pictureTaker } from '../foreign/pictures.ts';
import type { Remarks } from '../foreign/remarks.ts';
import type { PictureFile } from '../foreign/sketch.ts';
import type { Cell } from './cells.ts';

/** Gives the picture of a cell by its id, as long as all of them fit into `room` characters. */
export function pictureReader(
  cells: readonly Cell[],
  room: number,
  remarks: Remarks,
): (id: string | null) => PictureFile | null {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const take = pictureTaker(room, remarks);
  return (id) => {
    const address = byId.get(id ?? '')?.style.get('image') ?? '';
    const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg));?(?:base64)?,([\s\S]*)$/.exec(address) ?? [];
    return take(type, data);
  };
}
