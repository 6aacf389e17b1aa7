/** The files of a drawing's pictures. */
import { isObject, type JsonObject } from '../board-check.ts';
import { pictureTaker } from '../foreign/pictures.ts';
import type { Remarks } from '../foreign/remarks.ts';
import type { PictureFile } from '../foreign/sketch.ts';

/** Gives the file of a picture by its id, as long as all of them fit into `room` characters; `null` for one that cannot be shown. */
export function pictureReader(
  files: JsonObject,
  room: number,
  remarks: Remarks,
): (file: string | null) => PictureFile | null {
  const take = pictureTaker(room, remarks);
  return (id) => {
    // A file may be called anything, `__proto__` too.
    const entry = id !== null && Object.hasOwn(files, id) ? files[id] : undefined;
    const url = isObject(entry) ? entry['dataURL'] : undefined;
    if (typeof url !== 'string') {
      remarks.leave('missing');
      return null;
    }
    const [, type = '', data = ''] = /^data:(image\/(?:png|jpeg));base64,/.exec(url.slice(0, 40)) ? split(url) : [];
    return take(type, data);
  };
}

function split(url: string): readonly string[] {
  const comma = url.indexOf(',');
  return ['', url.slice('data:'.length, url.indexOf(';')), url.slice(comma + 1)];
}
