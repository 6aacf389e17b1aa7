import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../../scripts/proof-runs.mjs';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import type { Document } from '../model/document.ts';
import { documents } from '../random-documents.ts';
import { readBoard } from './board-read.ts';
import { tablesOf } from './csv/tables.ts';
import { csv, csvOf } from './csv.ts';
import { fileText } from './file-text.ts';
import type { ExportSource } from './format.ts';
import traps from './label-traps.json' with { type: 'json' };

function sourceOf(document: Document): ExportSource {
  return { document, analysis: analyze(document.design, catalog), catalog };
}

/** RFC 4180, to the letter: a quote only at the start of a cell, CRLF at the end of a row. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare ${JSON.stringify(text[at])}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor end of line at ${at}`);
  }
  return rows;
}

test('what a parser reads from the table equals the analysis, on any board', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const source = sourceOf(document);
      const [heads = [], ...rows] = parsed(csvOf(source));
      for (const row of rows) expect(row.length).toBe(heads.length);
      const table = (name: string) =>
        rows.filter(([first]) => first === name).map((row) => (head: string) => row[heads.indexOf(head)] ?? '');
      const number = (text: string) => (text === '' ? null : Number(text));
      const { edges, nodes } = source.analysis;
      const flows = new Map(table('flows').map((cell) => [cell('Id'), cell]));
      document.design.edges.forEach(({ id }) => {
        const cell = flows.get(/^[=+\-@]/.test(id) ? `'${id}` : id);
        expect(number(cell?.('Rate (units/s)') ?? '')).toBe(edges[id]?.throughput.perSecond ?? null);
        expect(number(cell?.('Volume (MB/s)') ?? '')).toBe(edges[id]?.throughput.mbPerSecond ?? null);
        expect(cell?.('State')).toBe(edges[id]?.status);
      });
      expect(table('limits').map((cell) => [number(cell('Demand')), number(cell('Capacity'))])).toEqual(
        document.design.nodes.flatMap(({ id }) =>
          (nodes[id]?.limits ?? []).map(({ demand, capacity }) => [demand, capacity]),
        ),
      );
      const parts = [
        ...document.design.nodes.map(({ id }) => nodes[id]),
        ...document.design.edges.map(({ id }) => edges[id]),
      ];
      const usd = table('costs').map((cell) => number(cell('Cost (USD/month)')));
      expect(usd).toEqual(parts.flatMap((part) => part?.cost.lines.map((line) => line.usd) ?? []));
      // Added up in another order, a sum may differ in its last digits.
      const sum = usd.reduce<number>((total, one) => total + (one ?? 0), 0);
      const { usdPerMonth } = source.analysis.total;
      expect(Math.abs(sum - usdPerMonth)).toBeLessThanOrEqual(1e-9 * Math.max(1, usdPerMonth));
      expect(rows.length).toBe(tablesOf(source).reduce((count, one) => count + one.rows.length, 0));
    }),
    { numRuns: proofRuns(20) },
  );
});

test.each(traps)('the label %j is one cell, and no formula', (label) => {
  const document: Document = {
    title: label,
    design: {
      settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
      groups: [],
      nodes: [{ id: 'a', service: 'client', label, group: null, params: { perSecond: 1 } }],
      edges: [{ id: '=e', from: 'a', to: 'a', label, params: {} }],
    },
    layout: { nodes: {}, groups: {}, edges: {} },
    sketch: { notes: [], strokes: [] },
  };
  const text = csvOf(sourceOf(document));
  const [heads = [], flow = []] = parsed(text);
  const words = flow[heads.indexOf('Label')] ?? '';
  expect(words.replace(/^'/, '')).toBe(label.replaceAll('\t', ' '));
  expect(flow[1]).toBe("'=e");
  for (const cell of parsed(text).flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
});

test('in a folder each table is a file; a file begins with a mark, what is piped does not', () => {
  const file = path.join(import.meta.dirname, '../../assets/examples/one-billion-events.edgewise');
  const board = readBoard(fs.readFileSync(file), catalog);
  if (!board.ok) throw new Error('the example does not load');
  const source = sourceOf(board.value.document);
  const parts = csv.inFolder?.(source) ?? [];
  expect(parts.map(({ name, text }) => [name, parsed(text)[0]?.length, parsed(text).length])).toEqual([
    ['flows', 18, 9],
    ['limits', 10, 1 + (tablesOf(source)[1]?.rows.length ?? 0)],
    ['costs', 7, 1 + (tablesOf(source)[2]?.rows.length ?? 0)],
  ]);
  expect(parsed(parts[0]?.text ?? '')[1]?.slice(0, 8)).toEqual([
    'e1',
    '',
    'Apps',
    'Events',
    '',
    'async',
    'internet',
    '11574.074074074075',
  ]);
  expect(csvOf(source).charCodeAt(0)).toBe('T'.charCodeAt(0));
  expect(fileText(csv, csvOf(source)).charCodeAt(0)).toBe(0xfeff);
});
