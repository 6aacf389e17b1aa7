import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { readBoardText } from './board-read.ts';
import { writeBoard } from './board-write.ts';
import { arrow, box, clipboard, drawn, element, type Raw, reading, said } from './excalidraw/made-elements.ts';
import { fromExcalidraw } from './excalidraw.ts';

const number = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.constantFrom(0, -0, 1e-9, 1e300, -1e300, 2e6, Number.MAX_SAFE_INTEGER),
);
const strange = fc.oneof(fc.constantFrom(null, true, '', '1', '__proto__', [], {}, [[]]), number);
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'toString', '');
const point = fc.oneof({ weight: 6, arbitrary: fc.tuple(number, number) }, { weight: 1, arbitrary: strange });
const words = fc.constantFrom('Lambda', 'VPC', 'SQS\n(orders)', 'nothing of the kind', ' ', 'x'.repeat(300));
const field = <T>(good: fc.Arbitrary<T>) =>
  fc.option(fc.oneof({ weight: 8, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: strange }), {
    nil: undefined,
  });
const anyElement = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      id: field(id),
      type: fc.constantFrom(
        'rectangle',
        'diamond',
        'ellipse',
        'frame',
        'text',
        'arrow',
        'line',
        'freedraw',
        'image',
        'iframe',
        'other',
      ),
      x: field(number),
      y: field(number),
      width: field(number),
      height: field(number),
      angle: field(fc.constantFrom(0, Math.PI / 2, 1, 1e300)),
      text: field(words),
      name: field(words),
      containerId: field(id),
      frameId: field(id),
      fileId: field(id),
      link: field(fc.constantFrom('https://example.org', 'javascript:alert(1)')),
      groupIds: field(fc.array(id, { maxLength: 2 })),
      points: field(fc.array(point, { maxLength: 5 })),
      pressures: field(fc.array(number, { maxLength: 5 })),
      simulatePressure: field(fc.boolean()),
      strokeWidth: field(number),
      strokeColor: field(fc.constantFrom('#f00', '#1e1e1e', 'red')),
      backgroundColor: field(fc.constantFrom('transparent', '#ffffff')),
      startBinding: field(fc.record({ elementId: id })),
      endBinding: field(fc.record({ elementId: id })),
      isDeleted: field(fc.constant(false)),
      locked: field(fc.boolean()),
    }),
  },
  { weight: 1, arbitrary: strange },
);

test('whatever a file holds, it is a sound board or one sentence', () => {
  fc.assert(
    fc.property(
      fc.array(anyElement, { maxLength: 14 }),
      fc.dictionary(id, fc.oneof(fc.record({ dataURL: strange }), strange)),
      (elements, files) => {
        const result = fromExcalidraw(clipboard(elements, files), reading);
        if (!result.ok) {
          expect(result.error).toMatch(/^(?:There is nothing in this|This) Excalidraw drawing .*\.$/);
          return;
        }
        const { document } = result.value;
        const again = readBoardText(writeBoard(document, catalog), catalog);
        if (!again.ok) throw new Error(JSON.stringify(again.error));
        expect(again.value.warnings).toEqual([]);
        expect(again.value.document.design).toEqual(document.design);
        expect(again.value.document.layout).toEqual(document.layout);
        expect(again.value.document.sketch).toEqual(document.sketch);
      },
    ),
    { numRuns: 500 },
  );
});

test('a cut or altered text never does more than fail', () => {
  const text = clipboard([
    ...box('a', 'Lambda', [0, 0, 160, 60]),
    ...box('b', 'SQS', [0, 200, 160, 60]),
    arrow('x', 'a', 'b'),
    element('frame', 'f', [-50, -50, 400, 400], { name: 'VPC' }),
  ]);
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(60),
      fc.constantFrom('', '0', 'null', '[]', '{}', '"', '1e999', '-'),
      (at, length, put) => {
        const result = fromExcalidraw(text.slice(0, at) + put + text.slice(at + length), reading);
        if (result.ok) expect(readBoardText(writeBoard(result.value.document, catalog), catalog).ok).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a hundred thousand elements are read, and what a board does not hold is named', () => {
  const elements = Array.from({ length: 100_010 }, (_, i): Raw => {
    const at = [(i % 300) * 220, Math.floor(i / 300) * 90, 184, 64];
    if (i < 30_000) return element('rectangle', `r${i}`, at);
    if (i < 60_000) return said(`r${i - 30_000}`, 'Lambda', `r${i - 30_000}`, at);
    return i % 2 === 0 ? arrow(`a${i}`, `r${i % 30_000}`, `r${(i * 7) % 30_000}`) : element('ellipse', `e${i}`, at);
  });
  const { document, remarks } = drawn(elements);
  expect(document.design.nodes).toHaveLength(20_000);
  expect(document.design.edges.length).toBeGreaterThan(5000);
  expect(document.sketch.shapes).toHaveLength(20_000);
  expect(remarks.at(-1)).toMatch(/^Left out: [\d,]+ things beyond what a board holds\.$/);
}, 300_000);
