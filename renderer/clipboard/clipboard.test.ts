import { beforeEach, expect, test, vi } from 'vitest';
import { writeBoard } from '../../shared/formats/board-write.ts';
import { joined, pngChunk, pngSignature } from '../../shared/formats/inside/png-chunks.ts';
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { catalog } from '../store/catalog.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { copyAs, copyInto, copySelection, leaveCopies } from './copy.ts';
import { boardIn, take } from './paste.ts';
import { longestNote, noteOf } from './text-note.ts';

/** The least that is a PNG. */
function emptyPng(): Uint8Array {
  return joined([pngSignature, pngChunk('IHDR', new Uint8Array(13)), pngChunk('IEND', new Uint8Array())]);
}

/** Pictures are drawn by a browser; here they come when a test lets them. */
const drawing = vi.hoisted(() => ({ until: Promise.resolve() }));
vi.mock('../export/png.ts', () => ({
  pngOf: async () => {
    await drawing.until;
    return { bytes: emptyPng(), scale: 2 };
  },
}));

const empty = emptyDocument('Orders');
const board: Document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: ['a', 'b'].map((id) => ({ id, service: 'lambda', label: `"${id}" <&>\u00a0`, group: null, params: {} })),
    edges: [{ id: 'ab', from: 'a', to: 'b', label: '', params: {} }],
  },
  layout: { nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 128 } }, groups: {}, edges: {} },
};

let session: Session;

beforeEach(() => {
  session = {
    board: createBoard(board, readPreferences({ getItem: () => null })),
    host: memoryHost(),
    canvas: { current: null },
  };
});

/** From now on pictures wait for a call of what this gives. */
function slowly(): () => void {
  let draw = () => {};
  drawing.until = new Promise((resolve) => {
    draw = resolve;
  });
  return draw;
}

/** What an event would carry after a copy. */
function copied(cut: boolean): { readonly text: string; readonly html: string } {
  const data = new Map<string, string>();
  const transfer = { setData: (type: string, value: string) => data.set(type, value) } as unknown as DataTransfer;
  copyInto(session, transfer, cut);
  return { text: data.get('text/plain') ?? '', html: data.get('text/html') ?? '' };
}

function labels(): readonly string[] {
  return session.board.document().design.nodes.map(({ id, label }) => `${id}: ${label}`);
}

test('what is copied is pasted with its arrows, each time as one step', async () => {
  session.board.select(['a', 'b']);
  const offer = { ...copied(false), files: [] };
  await take(session, offer, { x: 500, y: 500 });
  await take(session, offer, { x: 500, y: 500 });
  const { design } = session.board.document();
  expect(labels().slice(2)).toEqual([
    'lambda: "a" <&>\u00a0',
    'lambda-2: "b" <&>\u00a0',
    'lambda-3: "a" <&>\u00a0',
    'lambda-4: "b" <&>\u00a0',
  ]);
  expect(design.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b', 'lambda lambda-2', 'lambda-3 lambda-4']);
  expect([...session.board.get().selection]).toEqual(['lambda-3', 'lambda-4']);
  session.board.undo();
  session.board.undo();
  expect(session.board.document()).toBe(board);
});

test('a cut is one step, and what was cut comes back to its place', async () => {
  session.board.select(['a', 'b']);
  const offer = { ...copied(true), files: [] };
  expect(labels()).toEqual([]);
  await take(session, offer, 'same');
  expect(session.board.document().layout.nodes).toEqual({ lambda: { x: 0, y: 0 }, 'lambda-2': { x: 0, y: 128 } });
  session.board.undo();
  session.board.undo();
  expect(session.board.document()).toBe(board);
});

test('a cut leaves what is locked, on the board and off the clipboard, and says so', async () => {
  session.board.apply({ kind: 'set-marks', to: { a: { locked: true } } }, 'record');
  session.board.select(['a', 'b']);
  const { html } = copied(true);
  expect(labels()).toEqual(['a: "a" <&>\u00a0']);
  expect(boardIn(html)).not.toContain('"id": "a"');
  expect(session.board.get().notice?.text).toMatch(/^A locked thing stays as it is/);
  session.board.tell(null);
  session.board.select(['a']);
  const before = session.board.document();
  expect(copied(true)).toEqual({ text: '', html: '' });
  expect(session.board.document()).toBe(before);
  expect(session.board.get().notice?.text).toMatch(/^A locked thing stays as it is/);
});

test('a VPC that is pasted over a subnet is no part of it, and that is said', async () => {
  const vpc: Document = {
    ...empty,
    design: { ...empty.design, groups: [{ id: 'v', kind: 'vpc', label: 'V', group: null }] },
    layout: { nodes: {}, groups: { v: { x: 0, y: 0, width: 300, height: 200 } }, edges: {} },
  };
  session.board.apply(
    {
      kind: 'add-group',
      group: { id: 's', kind: 'subnet-public', label: 'S', group: null },
      at: { x: 1000, y: 1000, width: 900, height: 900 },
    },
    'record',
  );
  const html = clipboardHtml({ board: writeBoard(vpc, catalog) }) ?? '';
  await take(session, { text: '', html, files: [] }, { x: 1450, y: 1450 });
  expect(session.board.document().design.groups.map(({ kind, group }) => [kind, group])).toEqual([
    ['subnet-public', null],
    ['vpc', null],
  ]);
  expect(session.board.get().notice?.text).toBe('A VPC cannot lie in a subnet, so it is no part of it.');
});

test('bare text that this window copied is a paste of what it copied', async () => {
  session.board.select(['a']);
  const { text } = copied(false);
  await take(session, { text: text.replaceAll('\n', '\r\n'), html: '', files: [] }, 'same');
  expect(labels()).toHaveLength(3);
});

test('a damaged board changes nothing and says where it is wrong', async () => {
  const text = '{ "format": "edgewise", "version": 1, "design": { "nodes": [], "edges": [{ "id": "e" }] } }';
  await take(session, { text: '', html: clipboardHtml({ board: text }) ?? '', files: [] }, 'same');
  expect(session.board.document()).toBe(board);
  expect(session.board.get().dialog).toMatchObject({ kind: 'issues', file: 'the clipboard' });
});

test('text becomes a note, an address a note with a link, and neither is too long', async () => {
  await take(session, { text: '  Why\r\nso slow? ', html: '', files: [] }, { x: 0, y: 500 });
  await take(session, { text: 'https://example.com/a?b=c', html: '', files: [] }, { x: 0, y: 700 });
  expect(session.board.document().sketch.notes.map(({ text, link }) => [text, link])).toEqual([
    ['Why\nso slow?', undefined],
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
  ]);
  expect(noteOf('x'.repeat(longestNote)).ok).toBe(true);
  expect(noteOf('x'.repeat(longestNote + 1))).toEqual({
    ok: false,
    error: 'The text has 5,001 characters; a note holds 5,000. Paste a part of it.',
  });
});

test('a line that is understood becomes a drawing in one step; other words with signs in them stay a note', async () => {
  await take(session, { text: 'client > apigw > Orders:lambda', html: '', files: [] }, { x: 0, y: 2000 });
  expect(
    session.board
      .document()
      .design.nodes.slice(2)
      .map(({ service }) => service),
  ).toEqual(['client', 'api-gateway-rest', 'lambda']);
  session.board.undo();
  expect(session.board.document()).toBe(board);
  await take(session, { text: '5 > 3 is true', html: '', files: [] }, { x: 0, y: 2000 });
  expect(session.board.document().sketch.notes.map(({ text }) => text)).toEqual(['5 > 3 is true']);
});

test('Mermaid becomes a drawing in one step; what cannot be read changes nothing', async () => {
  await take(session, { text: 'flowchart TB\n a[SQS] --> b[Lambda]', html: '', files: [] }, { x: 0, y: 2000 });
  expect(
    session.board
      .document()
      .design.nodes.slice(2)
      .map(({ service }) => service),
  ).toEqual(['sqs-standard', 'lambda']);
  expect(session.board.get().notice?.text).toBe('Drawn from Mermaid: 2 services and 1 arrow');
  session.board.undo();
  expect(session.board.document()).toBe(board);
  await take(session, { text: 'flowchart TB\n a[SQS', html: '', files: [] }, { x: 0, y: 2000 });
  expect(session.board.document()).toBe(board);
  expect(session.board.get().notice?.kind).toBe('error');
});

test('a copy of draw.io becomes a drawing, plain or in the signs of an address', async () => {
  const cell = (id: string, shape: string, x: number) =>
    `<mxCell id="${id}" style="shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.${shape}" vertex="1" parent="1"><mxGeometry x="${x}" width="60" height="60" as="geometry"/></mxCell>`;
  const model = `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cell('a', 'sqs', 0)}${cell('b', 'lambda', 300)}<mxCell id="e" edge="1" parent="1" source="a" target="b"/></root></mxGraphModel>`;
  for (const text of [model, encodeURIComponent(model)]) {
    await take(session, { text, html: '', files: [] }, { x: 0, y: 2000 });
    expect(session.board.document().design.nodes.slice(2)).toMatchObject([
      { service: 'sqs-standard' },
      { service: 'lambda' },
    ]);
    expect(session.board.get().notice?.text).toBe('Drawn from draw.io: 2 services and 1 arrow');
    session.board.undo();
    expect(session.board.document()).toBe(board);
  }
});

test('what is copied for Excalidraw and draw.io comes back with its parameters', async () => {
  session.board.apply({ kind: 'set-param', id: 'a', key: 'memoryMb', value: 3008 }, 'record');
  const before = session.board.document();
  session.board.select(['a', 'b']);
  for (const form of ['excalidraw', 'drawio'] as const) {
    await copyAs(session, form);
    const forms = await session.host.readClipboard();
    await take(session, { text: (forms.ok && forms.value.text) || '', html: '', files: [] }, { x: 0, y: 2000 });
    const [a, b] = session.board.document().design.nodes.slice(2);
    expect([a?.label, a?.params, b?.label]).toEqual(['"a" <&>\u00a0', { memoryMb: 3008 }, '"b" <&>\u00a0']);
    session.board.undo();
    expect(session.board.document()).toBe(before);
    session.board.select(['a', 'b']);
  }
});

test('a shape without words is not what a picture from elsewhere is taken for', async () => {
  const shape = { id: 'd1', kind: 'rectangle' as const, x: 0, y: 0, width: 40, height: 40 };
  session.board.open({ ...board, sketch: { notes: [], strokes: [], shapes: [shape] } }, null);
  session.board.select(['d1']);
  expect(copied(false).text).toBe('');
  await take(session, { text: '', html: '', files: [] }, 'same');
  expect(session.board.document().sketch.shapes).toEqual([shape]);
  expect(session.board.get().notice?.text).toBe('There is nothing on the clipboard that a board can show.');
});

test('only addresses that can be opened become links', async () => {
  for (const text of ['http://example.com/', 'mailto:a@example.com', 'https://<b>'])
    await take(session, { text, html: '', files: [] }, { x: 0, y: 500 });
  expect(session.board.document().sketch.notes.map(({ link }) => link)).toEqual([
    undefined,
    'mailto:a@example.com',
    undefined,
  ]);
});

test('what could not be taken as written is said', async () => {
  const text =
    '{ "format": "edgewise", "version": 1, "design": { "nodes": [{ "id": "a", "service": "abacus" }], "edges": [] } }';
  await take(session, { text, html: '', files: [] }, 'same');
  expect(labels()).toHaveLength(3);
  expect(session.board.get().notice).toEqual({
    kind: 'error',
    text: 'One thing in what was pasted could not be taken as written. It is on the board and nothing was dropped.',
    lines: [expect.stringContaining('abacus')],
  });
});

test('while a variant is shown, its sizes are what is copied', async () => {
  const variants = [{ id: 'v', title: 'Sale', patch: { nodes: { a: { memoryMb: 3008 } } } }];
  session.board.open({ ...board, design: { ...board.design, variants } }, null);
  session.board.view({ variant: 'v' });
  session.board.select(['a']);
  await take(session, { ...copied(false), files: [] }, 'same');
  expect(session.board.document().design.nodes.at(-1)).toMatchObject({ id: 'lambda', params: { memoryMb: 3008 } });
});

test('a cut from the menu that the person leaves is whole, and what it left out is said', async () => {
  session.board.select(['a', 'b']);
  const draw = slowly();
  const cut = copySelection(session, true);
  await vi.waitFor(() => expect(labels()).toEqual([]));
  leaveCopies();
  draw();
  await cut;
  expect(labels()).toEqual([]);
  expect(session.board.get().notice?.text).toBe(
    'Cut 2 services and 1 arrow, without a picture: another window came first.',
  );
  const forms = await session.host.readClipboard();
  await take(session, { text: '', html: (forms.ok && forms.value.html) || '', files: [] }, 'same');
  expect(labels()).toHaveLength(2);
});

test('of two copies the later one stays on the clipboard, however long the earlier one takes', async () => {
  const written: string[] = [];
  const { host } = session;
  session = {
    ...session,
    host: {
      ...host,
      writeClipboard: async (content) => {
        written.push(content.board === undefined ? (content.text ?? '') : 'a board');
        return host.writeClipboard(content);
      },
    },
  };
  session.board.select(['a']);
  const draw = slowly();
  const first = copySelection(session, false);
  await vi.waitFor(() => expect(written).toHaveLength(1));
  const second = copyAs(session, 'mermaid');
  draw();
  await Promise.all([first, second]);
  expect(written.map((text) => text.slice(0, 9))).toEqual(['a board', 'flowchart']);
});

test('several pictures come as one step; one that cannot be used is named', async () => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 40, height: 20 }));
  const file = (name: string, bytes: readonly number[]) => new File([Uint8Array.from(bytes)], name);
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const files = [file('one.png', png), file('fake.png', [1, 2]), file('two.png', png)];
  await take(session, { text: '', html: '', files }, { x: 100, y: 100 });
  vi.unstubAllGlobals();
  const { images = [] } = session.board.document().sketch;
  expect(images.map(({ id, label, x, y }) => [id, label, x, y])).toEqual([
    ['d1', 'one', 80, 92],
    ['d2', 'two', 104, 116],
  ]);
  expect([...session.board.get().selection]).toEqual(['d1', 'd2']);
  expect(session.board.get().notice).toMatchObject({ kind: 'error', text: expect.stringContaining('fake.png') });
  session.board.undo();
  expect(session.board.document()).toBe(board);
});

test('while nothing can be changed, nothing is pasted or cut', async () => {
  session.board.select(['a']);
  const { text, html } = copied(false);
  session.board.view({ presenting: 0 });
  await take(session, { text, html, files: [] }, 'same');
  expect(session.board.get().notice?.text).toMatch(/^Leave the presentation first/);
  session.board.view({ presenting: null, replayed: board });
  await take(session, { text, html, files: [] }, 'same');
  expect(session.board.get().notice?.text).toMatch(/^Leave the replay first/);
  expect(session.board.document()).toBe(board);
});

test('an empty clipboard says so', async () => {
  await take(session, { text: ' \n', html: '', files: [] }, 'same');
  expect(session.board.get().notice?.text).toBe('There is nothing on the clipboard that a board can show.');
});

test('other HTML holds no board', () => {
  expect(boardIn('<p data-edgewise-x="1">hi</p>')).toBeNull();
  expect(boardIn(clipboardHtml({ board: '{"a":"<&\\">"}', svg: '<svg/>' }) ?? '')).toBe('{"a":"<&\\">"}');
});
