import { describe, expect, test } from 'vitest';
import { parseMermaid } from '../../../cli/mermaid.ts';
import { catalog } from '../../catalog/index.ts';
import { ok } from '../../model/result.ts';
import { fromMermaid } from '../from-mermaid.ts';
import type { ParsedMermaid } from './parsed.ts';
import { patientParser } from './patient.ts';

async function parsed(text: string): Promise<ParsedMermaid> {
  const read = await parseMermaid(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('whatever stands in a diagram', () => {
  test('nothing of HTML is left, and nothing runs', async () => {
    const { nodes } = await parsed(
      [
        '%%{init: {"securityLevel": "loose", "flowchart": {"htmlLabels": true}}}%%',
        'flowchart TB',
        ' a["<script>globalThis.ran = 1</script>Lambda <img src=x onerror=alert(1)> <b>bold</b>"]',
        ' b["<iframe src=javascript:alert(1)></iframe>one<br>two<p>three</p>"]',
        ' c["a < b, List<String> and 1 > 0"]',
        ' d["#lt;script#gt;"]',
        ' click a call globalThis.steal()',
        ' click b href "javascript:alert(1)"',
      ].join('\n'),
    );
    expect(nodes.map(({ label }) => label)).toEqual([
      'Lambda  bold',
      'one\ntwo\nthree',
      'a < b, List<String> and 1 > 0',
      '<script>',
    ]);
    expect('ran' in globalThis).toBe(false);
    expect(nodes.map(({ link }) => link ?? '').filter((link) => /^javascript/i.test(link))).toEqual([]);
  });

  test('ids of the language of objects are ids', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'];
    const text = `flowchart TB\n subgraph constructor2["x"]\n${names.join('\n')}\n end\n${names.join(' --> ')}`;
    const { document } = fromMermaid(await parsed(text), catalog);
    expect(document.design.nodes.map(({ label }) => label)).toEqual(names);
    expect(document.design.edges.length).toBe(names.length - 1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a hundred subgraphs in each other, a label of 100,000 characters and a thousand boxes are read', async () => {
    let level = 0;
    const opened = 'subgraph\n'.repeat(100).replaceAll('subgraph', () => `subgraph s${level++}`);
    const named = `flowchart TB\n${opened}a\n${'end\n'.repeat(100)}`;
    expect((await parsed(named)).groups.length).toBe(100);
    expect((await parsed(`flowchart TB\n a["${'x'.repeat(100_000)}"]`)).nodes[0]?.label.length).toBe(100_000);
    const rows = Array.from({ length: 1000 }, (_, i) => ` n${i}["Service ${i}"] --> n${(i * 7) % 1000}`);
    expect((await parsed(`flowchart LR\n${rows.join('\n')}`)).nodes.length).toBe(1000);
  });

  test('100,000 arrows and a million blanks are refused at once', async () => {
    const start = performance.now();
    const arrows = await parseMermaid(`flowchart TB\n${'a --> b\n'.repeat(100_000)}`);
    const blanks = await parseMermaid(`flowchart TB\n a${' '.repeat(1_000_001)}--> b`);
    expect([arrows.ok, blanks.ok]).toEqual([false, false]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

const empty: ParsedMermaid = { nodes: [], edges: [], groups: [], own: null };

test('a text that takes too long is given up with its thread, and the next one gets another', async () => {
  let started = 0;
  let ended = 0;
  const parse = patientParser(
    () => {
      started += 1;
      return {
        ready: Promise.resolve(),
        parse: (source) => (source === 'slow' ? new Promise(() => {}) : Promise.resolve(ok(empty))),
        end: () => {
          ended += 1;
        },
      };
    },
    () => ({ over: new Promise((resolve) => setTimeout(resolve, 20)), stop: () => {} }),
  );
  const [first, slow, last] = await Promise.all([parse('quick'), parse('slow'), parse('quick')]);
  expect([first?.ok, slow?.ok, last?.ok, started, ended]).toEqual([true, false, true, 2, 1]);
  expect(slow?.ok === false && slow.error[0]?.message).toContain('longer than two seconds');
});

test('a thread that cannot run is said to have stopped', async () => {
  const parse = patientParser(
    () => ({ ready: Promise.reject(new Error('no room')), parse: () => Promise.resolve(ok(empty)), end: () => {} }),
    () => ({ over: new Promise(() => {}), stop: () => {} }),
  );
  expect(await parse('x')).toMatchObject({ ok: false, error: [{ message: expect.stringContaining('no room') }] });
});

test('several texts may be read at once', async () => {
  const texts = Array.from({ length: 20 }, (_, i) =>
    i % 2 === 0 ? `flowchart TB\n a${i}[Box ${i}]` : `architecture-beta\n service a${i}(server)[Box ${i}]`,
  );
  const read = await Promise.all(texts.map(parsed));
  expect(read.map(({ nodes }) => nodes.map(({ label }) => label))).toEqual(texts.map((_, i) => [`Box ${i}`]));
});
