import { failed } from '../../model/result.ts';
import type { DrawingReader } from '../drawing-reader.ts';
import { fromExcalidraw } from '../excalidraw.ts';
import { fromUtf8 } from '../utf8.ts';
import { looksLikeExcalidraw } from './looks-like.ts';

export const excalidrawReader: DrawingReader = {
  id: 'excalidraw',
  label: 'Excalidraw',
  extensions: ['excalidraw'],
  recognises(content) {
    const text = fromUtf8(content);
    return text !== null && looksLikeExcalidraw(text);
  },
  async read(content, reading) {
    const text = fromUtf8(content);
    const read = text === null ? failed('This is no text in UTF-8.') : fromExcalidraw(text, reading);
    return read.ok ? read : failed([{ path: '', line: 1, message: read.error }]);
  },
};
