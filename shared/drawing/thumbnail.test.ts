import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { damagedFiles } from '../random-damage.ts';
import { documents } from '../random-documents.ts';
import { sceneOf } from './scene-of.ts';
import { readThumbnail, thumbnailLine } from './thumbnail.ts';

test('a thumbnail shows every mark of a board where it is, to the pixel, and the line is one', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const scene = sceneOf(document, analyze(document.design, catalog), { catalog });
      const line = thumbnailLine(scene);
      expect(line).not.toMatch(/[\r\n]/);
      const read = readThumbnail(line);
      const round = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        [x, y, width, height].map((one) => Math.round(one) + 0);
      expect(read?.cards.map(({ rect, status }) => [status, ...round(rect)])).toEqual(
        scene.cards.slice(0, 400).map(({ rect, status }) => [status, ...round(rect)]),
      );
      expect(read?.frames.map(({ rect, kind }) => [kind, ...round(rect)])).toEqual(
        scene.frames.slice(0, 100).map(({ rect, kind }) => [kind, ...round(rect)]),
      );
      expect(read?.arrows.map(({ status }) => status)).toEqual(scene.arrows.slice(0, 300).map(({ status }) => status));
      expect([read?.notes.length, read?.behind.length, read?.strokes.length]).toEqual([
        Math.min(100, scene.notes.length),
        Math.min(200, scene.behind.length),
        Math.min(100, scene.strokes.length),
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a damaged line gives no thumbnail or one of sound marks, and nothing of it can be but a path', () => {
  const line = JSON.stringify({
    version: 1,
    bounds: [0, 0, 500, 300],
    frames: [['vpc', 0, 0, 400, 200]],
    behind: [[1, 2, 3, 4]],
    arrows: [['over', 'M10 20L30 40Q1 2 3 4']],
    notes: [[5, 6, 7, 8]],
    cards: [['ok', 10, 10, 184, 64]],
    strokes: [[0, 0, 10, 10, 1, 2, 3, 4]],
  });
  expect(readThumbnail(line)?.arrows).toEqual([{ id: 'a0', path: 'M10 20L30 40Q1 2 3 4', status: 'over' }]);
  expect(readThumbnail(line.replace('M10', 'url(#x)'))?.arrows).toEqual([]);
  fc.assert(
    fc.property(damagedFiles([new TextEncoder().encode(line)]), (bytes) => {
      const read = readThumbnail(new TextDecoder().decode(bytes));
      if (read === null) return;
      const rects = [...read.frames, ...read.behind, ...read.notes, ...read.cards, ...read.strokes].map(
        ({ rect }) => rect,
      );
      for (const { x, y, width, height } of [read.bounds, ...rects]) {
        expect([x, y, width, height].every(Number.isFinite) && width >= 0 && height >= 0).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
