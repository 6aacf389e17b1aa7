import { expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { emptyDocument } from '../model/document.ts';
import { failed, ok } from '../model/result.ts';
import type { MermaidParser } from './drawing-reader.ts';
import { mermaid } from './mermaid.ts';
import { givenUp } from './mermaid-in/patient.ts';
import { readBack } from './read-back.ts';
import { svg } from './svg.ts';

const document = emptyDocument();
const source = { document, analysis: analyze(document.design, catalog), catalog };
const wrong =
  (message: string): MermaidParser =>
  () =>
    Promise.resolve(failed([{ path: '', line: 3, message }]));

it('lets pass what Mermaid reads, and asks it of nothing but Mermaid', async () => {
  const parsed = { nodes: [], edges: [], groups: [], own: null };
  expect(await readBack(mermaid, 'flowchart TB', source, () => Promise.resolve(ok(parsed)))).toEqual(ok([]));
  expect(await readBack(svg, '<svg/>', source, wrong('no'))).toEqual(ok([]));
});

it('keeps back what Mermaid does not read', async () => {
  expect(await readBack(mermaid, 'flowchart', source, wrong('an arrow was expected.'))).toEqual(
    failed(
      'Mermaid cannot read the text that was made of this board (line 3: an arrow was expected.) Please report it with the board.',
    ),
  );
});

it('says of a text that is too large for it that nobody has made sure', async () => {
  expect(await readBack(mermaid, 'flowchart', source, wrong(givenUp))).toEqual(
    ok([expect.stringContaining('too large for Mermaid to read')]),
  );
});
