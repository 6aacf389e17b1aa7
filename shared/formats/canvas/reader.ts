import { emptyDocument } from '../../model/document.ts';
import { everything } from '../../model/ids.ts';
import { beyondLimits, largestFile } from '../../model/limits.ts';
import { failed, type Issue, ok } from '../../model/result.ts';
import type { DrawingReader } from '../drawing-reader.ts';
import { fromUtf8 } from '../utf8.ts';
import { withForeign } from './foreign.ts';
import { canvasRemarks } from './remarks.ts';
import { returned } from './returned.ts';
import { canvasIn } from './things.ts';

/** Ours come back as they were, with what somebody changed since; those of others are read from their cards. */
export const canvasReader: DrawingReader = {
  id: 'canvas',
  label: 'JSON Canvas',
  extensions: ['canvas'],
  recognises(content) {
    const start = String.fromCharCode(...content.subarray(0, 4000))
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart();
    return /^\{\s*"(?:nodes|edges)"\s*:\s*\[\s*(?:\]|\{[^{}]*"(?:type"\s*:\s*"(?:text|file|link|group)|fromNode)")/.test(
      start,
    );
  },
  async read(content, reading) {
    const wrong = (message: string) => failed<readonly Issue[]>([{ path: '', line: 1, message }]);
    if (content.length > largestFile) return wrong('This canvas is larger than 50 MB. Make it smaller and try again.');
    const text = fromUtf8(content);
    if (text === null) return wrong('This is no text in UTF-8, so it is no canvas.');
    const bare = text.replace(/^\uFEFF/, '');
    // An empty file is what Obsidian makes of a new canvas.
    if (bare.trim() === '') return wrong('This canvas is empty.');
    const canvas = canvasIn(bare);
    if (!('nodes' in canvas)) return failed(canvas);
    const remarks = canvasRemarks();
    const ours = canvas.own === undefined ? null : returned(canvas, reading, remarks);
    if (ours === null && canvas.own !== undefined)
      remarks.say('What Edgewise had put into this canvas is damaged, so sizes and what was drawn by hand are lost.');
    const empty = emptyDocument('Canvas');
    const document =
      ours ?? withForeign(empty, canvas, { scale: null, frames: [], known: new Map() }, reading, remarks);
    if (ours === null && everything(document).length === 0)
      return wrong(['There is nothing in this canvas that a board can show.', ...remarks.all()].join(' '));
    const beyond = beyondLimits(empty, document);
    if (beyond !== null) return wrong(beyond);
    const title = ours === null ? {} : { title: ours.title };
    return ok({ document, remarks: remarks.all(), doubts: remarks.doubts(), ...title });
  },
};
