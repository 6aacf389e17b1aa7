import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { catalog } from '../catalog/index.ts';
import { readBoardText } from '../formats/board-read.ts';
import { writeBoard } from '../formats/board-write.ts';
import { toUtf8 } from '../formats/utf8.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { damagedFiles } from '../random-damage.ts';
import { documents } from '../random-documents.ts';
import { headOf, type JournalLine, lineBetween, type Work } from './journal.ts';
import { readWork } from './read.ts';
import { begun, sealed } from './seal.ts';

function sealedLines(texts: readonly string[]): readonly string[] {
  let seal = begun;
  return texts.flatMap((text) => {
    const next = sealed(seal, text);
    seal = next.seal;
    return next.lines;
  });
}

/** A journal of boards that replaced each other, each a step. */
function textsOf([base, ...rest]: readonly [Document, ...Document[]]): readonly string[] {
  let work: Work = { document: base, past: [], future: [] };
  const head = headOf(work, { file: null, base, changes: 0, at: 1 });
  const lines: JournalLine[] = rest.map((document, at) => {
    const next = { document, past: [...work.past, work.document], future: [] };
    const line = lineBetween(work, work, next, at + 2);
    work = next;
    return line;
  });
  return [head, ...lines].map((line) => JSON.stringify(line));
}

const titled = (title: string): Document => ({ ...emptyDocument(), title });
const texts = textsOf([titled('A'), titled('B'), titled('C')]);

test('a journal leads to its last board', () => {
  expect(readWork(sealedLines(texts), catalog)).toEqual({
    ok: true,
    value: {
      file: null,
      base: titled('A'),
      work: { document: titled('C'), past: [titled('A'), titled('B')], future: [] },
      documents: [titled('A'), titled('B'), titled('C')],
      changes: 2,
      at: 3,
      lost: 0,
    },
  });
});

test('what was written by a newer program, by another one, or by nobody is refused with a sentence', () => {
  const newer = JSON.stringify({ format: 'edgewise-journal', version: 2 });
  expect([
    readWork(sealedLines([newer]), catalog),
    readWork(sealedLines(['{"format":"round"}']), catalog),
    readWork([], catalog),
  ]).toEqual([
    { ok: false, error: 'It was written by a newer Edgewise. Update Edgewise to restore it.' },
    { ok: false, error: 'It does not say what was drawn, and nothing of it can be used.' },
    { ok: false, error: 'It was damaged, and nothing of it can be read.' },
  ]);
});

test('a line that fits no board ends the journal before it, and is said', () => {
  const wrong = JSON.stringify({ kind: 'step', patch: { items: [[7, { to: 1 }]] }, at: 9 });
  const [head = '', step = ''] = texts;
  const read = readWork(sealedLines([head, step, wrong, step]), catalog);
  expect(read).toMatchObject({ ok: true, value: { work: { document: titled('B') }, lost: 2 } });
});

test('a last board that no file could hold gives its place to the one before', () => {
  const wrong = JSON.stringify({ kind: 'step', patch: { parts: [['design', { to: 7 }]] }, at: 9 });
  const read = readWork(sealedLines([...texts, wrong]), catalog);
  expect(read).toMatchObject({ ok: true, value: { work: { document: titled('C'), past: [] }, lost: 1 } });
});

test('whoever writes nonsense under a right check gets a sound board, or a sentence', () => {
  const sample = fc.sample(fc.array(documents, { minLength: 2, maxLength: 4 }), { numRuns: 20, seed: 4 });
  const sound = sample.map((all) => toUtf8(textsOf(all as [Document, ...Document[]]).join('\n')));
  fc.assert(
    fc.property(damagedFiles(sound), (bytes) => {
      const read = readWork(sealedLines(new TextDecoder().decode(bytes).split('\n')), catalog);
      if (!read.ok) return;
      const { work, base } = read.value;
      for (const document of [work.document, ...work.past, ...work.future, ...(base === null ? [] : [base])])
        expect(readBoardText(writeBoard(document, catalog), catalog).ok).toBe(true);
    }),
    { numRuns: proofRuns(150) },
  );
});
