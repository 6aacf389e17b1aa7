import fs from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { comparedVariants } from '../whatif/variants.ts';
import { readBoard } from './board-read.ts';
import { type ExportOptions, type ExportSource, usualExport } from './format.ts';
import traps from './label-traps.json' with { type: 'json' };
import { markdown, noteOf } from './markdown.ts';
import { cleanLines, markdownText, plainText } from './markdown-text.ts';

const examples = path.join(import.meta.dirname, '../../assets/examples');
const names = fs.readdirSync(examples).filter((name) => name.endsWith('.edgewise'));
const beside: ExportOptions = {
  ...usualExport,
  links: new Map([
    ['png', './attachments/board.png'],
    ['canvas', './board.canvas'],
  ]),
};

function sourceOf(document: Document): ExportSource {
  const variants = comparedVariants(document.design, catalog);
  return { document, analysis: analyze(document.design, catalog), catalog, variants };
}

function example(name: string): ExportSource {
  const read = readBoard(fs.readFileSync(path.join(examples, name)), catalog);
  if (!read.ok) throw new Error(name);
  return sourceOf(read.value.document);
}

/** As GitHub reads it, raw HTML and all. */
function html(note: string): string {
  return micromark(note, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The words of a piece of HTML. */
function words(piece: string): string {
  return piece
    .replace(/<br ?\/?>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');
}

/** The diagram is code and no prose. */
function prose(note: string): string {
  return note.replace(/^(`{3,})mermaid\n[\s\S]*?\n\1$/m, '');
}

/** A board on which everything that has words has these. */
function trapped(label: string): Document {
  const empty = emptyDocument(label);
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: [{ id: 'g', kind: 'vpc', label, group: null }],
      nodes: [
        { id: 'a', service: 'client', label, group: null, params: { perSecond: 5 } },
        { id: 'b', service: 'dynamodb', label: `${label} `, group: 'g', params: { wcu: 1 } },
      ],
      edges: [{ id: 'e', from: 'a', to: 'b', label, params: {} }],
      variants: [{ id: 'v', title: label, patch: {} }],
    },
    sketch: {
      strokes: [],
      notes: (['assumption', 'decision', 'question', 'note'] as const).map((kind) => ({
        id: kind,
        kind,
        text: label,
        x: 0,
        y: 0,
        on: kind === 'decision' ? 'g' : null,
      })),
    },
  };
}

/** What the note shows of a label, in every place that has one. */
function shownLabels(page: string): Readonly<Record<string, string | undefined>> {
  const cells = (section: string) =>
    [...(section.match(/<tbody>[\s\S]*?<\/tbody>/)?.[0] ?? '').matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
      words(cell ?? ''),
    );
  const part = (head: string) => page.split(`<h2>${head}</h2>`)[1]?.split('<h2>')[0] ?? '';
  const items = (head: string) =>
    [...part(head).matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) => words(item ?? ''));
  const [from, to, what] = cells(part('Flows'));
  const [, varied] = [...part('Variants').matchAll(/<tr>\s*<td>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
    words(cell ?? ''),
  );
  return {
    from,
    to,
    what,
    limit: cells(part('Limits'))[0],
    variant: varied,
    assumption: items('Assumptions')[0],
    decision: items('Decisions')[0],
    question: items('Open questions')[0],
    note: items('Notes')[0],
    title: words(/<h1>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? ''),
  };
}

/** What Obsidian takes for more than text, once escapes are out of the way. */
const obsidian: readonly (readonly [string, RegExp])[] = [
  ['a link or an embed', /\[\[/],
  ['a comment', /%%/],
  ['a highlight', /==/],
  ['a tag', /(?:^|[\s(])#[\p{L}\p{N}_/-]/mu],
  ['a formula', /\$\$|\$(?![\s\d])[^$\n]*[^\s$]\$(?!\d)|\$\d[^$\n]*[^\s$]\$(?!\d)/],
  ['the name of a block', /\s\^[\w-]+$/m],
  ['a callout', /^\s*>\s*\[!/m],
  ['a footnote', /\[\^|\^\[/],
  ['a tag of HTML', /<(?!br>|\/?span>)[a-z/!?]/i],
  ['an address that nobody asked for', /(?<!\]\()https?:\/\/|(?<!:\/\/)\bwww\./],
];

function surprises(note: string): readonly string[] {
  const text = prose(note)
    .replace(/^#{1,2} /gm, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '·');
  return obsidian.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

test.each(traps)('the label %j is shown as it was written, wherever the note has it', (label) => {
  const shown = cleanLines(label).join('\n');
  const note = noteOf(sourceOf(trapped(label)), beside);
  const page = html(note);
  expect(surprises(note)).toEqual([]);
  expect(shownLabels(page)).toEqual({
    from: shown,
    to: shown,
    what: shown,
    limit: shown,
    variant: shown,
    assumption: shown,
    decision: `${shown}: ${shown}`,
    question: shown,
    note: shown,
    title: cleanLines(label).join(' '),
  });
});

test.each(traps)('the label %j comes back from its Markdown', (label) => {
  expect(plainText(markdownText(label))).toBe(cleanLines(label).join('\n').trim());
});

test.each(names)('the note of %s is clean in both viewers', (name) => {
  const source = example(name);
  const note = noteOf(source, beside);
  expect(surprises(note)).toEqual([]);
  const page = html(note);
  const tags = new Set([...page.matchAll(/<\/?([a-z\d]+)/g)].map(([, tag]) => tag));
  const meant = 'h1 h2 p strong img a pre code table thead tbody tr th td ul li br span'.split(' ');
  expect([...tags].filter((tag) => !meant.includes(tag ?? ''))).toEqual([]);
  for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const counts = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) => (row?.match(/<t[hd]/g) ?? []).length);
    expect(new Set(counts).size).toBe(1);
  }
  // A table that is none in the eyes of a viewer stays a paragraph with bars.
  expect(page).not.toMatch(/<p>\|/);
  const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? '');
  expect(links.slice(0, 2)).toEqual(['./attachments/board.png', './board.canvas']);
  expect(links.slice(2).filter((link) => !/^https:\/\/[a-z.-]+\//.test(link))).toEqual([]);
  const shown = words(page);
  for (const { message, remedy } of source.analysis.findings) {
    expect(shown).toContain(cleanLines(message).join('\n'));
    expect(shown).toContain(cleanLines(remedy).join('\n'));
  }
  for (const edge of source.document.design.edges) {
    const rate = source.analysis.edges[edge.id]?.label.split(' · ')[0] ?? '';
    expect(shown).toContain(rate);
  }
});

test('without figures the note keeps what people drew and wrote, and no number', () => {
  const document = trapped('Orders');
  const note = noteOf(sourceOf(document), { ...usualExport, plain: true });
  expect(note.match(/^##? .*$/gm)).toEqual([
    '# Orders',
    '## Diagram',
    '## Flows',
    '## Assumptions',
    '## Decisions',
    '## Open questions',
    '## Notes',
    '## How this was made',
  ]);
  expect(prose(note)).not.toMatch(/\d/);
});

test('numbered steps come first, in their order', () => {
  const document = trapped('x');
  const { design, layout } = document;
  const edges = ['one', 'two', 'three'].map((label) => ({ id: label, from: 'a', to: 'b', label, params: {} }));
  const stepped = {
    ...document,
    design: { ...design, edges },
    layout: { ...layout, edges: { three: { step: 1 }, one: { step: 2 } } },
  };
  const rows = noteOf(sourceOf(stepped), { ...usualExport, plain: true })
    .split('\n')
    .filter((line) => /\| (?:one|two|three) /.test(line));
  expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual([
    ['', '1', 'x', 'x', 'three', ''],
    ['', '2', 'x', 'x', 'one', ''],
    ['', '', 'x', 'x', 'two', ''],
  ]);
});

test('of a quota that several share, the note says what all of them need, so that the row adds up', () => {
  const row = noteOf(example('pattern-1-event-driven.edgewise'), usualExport)
    .split('\n')
    .find((line) => line.includes('Order Lambda') && line.includes('whole account'));
  expect(row?.replace(/ +/g, ' ')).toBe(
    '| Order Lambda | Functions at once, whole account (can be raised) | 60 (96 together) | 1k runs | 10% | ok | ×10.4 |',
  );
});

test('a board with nothing on it is a short note', () => {
  expect(markdown.write(sourceOf(emptyDocument('')), usualExport, { icon: () => null, font: () => null })).toBe(
    [
      '# Untitled',
      '',
      "**$0.00 a month**. Nothing breaks as load grows. The guide's figures, load ×1, us-east-1 prices.",
      '',
      '## Diagram',
      '',
      '```mermaid',
      'flowchart TB',
      "  %% Edgewise: the guide's figures at load ×1, costs per month",
      '```',
      '',
      '## How this was made',
      '',
      "Drawn and figured in Edgewise. The guide's figures, load ×1, months of 730 hours. Limits are judged at the peak, cost at the average.",
      '',
    ].join('\n'),
  );
});
