/** The files of a drawing's pictures. */
import type { PictureType } from '../../model/document.ts';
import { drawnMost } from '../../model/limits.ts';
import { isObject, type JsonObject } from '../board-check.ts';
import { isPictureData } from '../board-drawn.ts';
import type { Remarks } from '../foreign/remarks.ts';
import type { PictureFile } from '../foreign/sketch.ts';

/** Gives the file of a picture by its id, as long as all of them fit into `room` characters; `null` for one that cannot be shown. */
export function pictureReader(
  files: JsonObject,
  room: number,
  remarks: Remarks,
): (file: string | null) => PictureFile | null {
  let left = room;
  return (id) => {
    // A file may be called anything, `__proto__` too.
    const entry = id !== null && Object.hasOwn(files, id) ? files[id] : undefined;
    const url = isObject(entry) ? entry['dataURL'] : undefined;
    if (typeof url !== 'string') {
      remarks.leave('missing');
      return null;
    }
    const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg));base64,/.exec(url.slice(0, 40)) ? split(url) : [];
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

function split(url: string): readonly string[] {
  const comma = url.indexOf(',');
  return ['', url.slice('data:'.length, url.indexOf(';')), url.slice(comma + 1)];
}
