/** The pictures that stand in the styles of cells. */
import type { PictureType } from '../../model/document.ts';
import { drawnMost } from '../../model/limits.ts';
import { isPictureData } from '../board-drawn.ts';
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
  let left = room;
  return (id) => {
    const address = byId.get(id ?? '')?.style.get('image') ?? '';
    const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg));?(?:base64)?,([\s\S]*)$/.exec(address) ?? [];
    if (data.length > Math.min(left, drawnMost.pictureCharacters)) {
      remarks.leave('large');
      return null;
    }
    if (!isPictureData(data, type)) {
      remarks.leave('form');
      return null;
    }
    left -= data.length;
    return { type: type as PictureType, data };
  };
}
