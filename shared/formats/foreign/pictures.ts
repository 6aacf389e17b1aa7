/** Pictures of other programs' drawings, as long as the board has room for them. */
import type { PictureType } from '../../model/document.ts';
import { drawnMost } from '../../model/limits.ts';
import { isPictureData } from '../board-drawn.ts';
import type { Remarks } from './remarks.ts';
import type { PictureFile } from './sketch.ts';

/** Takes what a data address holds, as long as all of them fit into `room` characters; `null`, and a remark, for what cannot be shown. */
export function pictureTaker(room: number, remarks: Remarks): (type: string, data: string) => PictureFile | null {
  let left = room;
  return (type, data) => {
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
