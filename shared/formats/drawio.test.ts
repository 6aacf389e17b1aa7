import fs from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { isOutsideAddress } from '../host/address.ts';
import type { Document } from '../model/document.ts';
import { pictureRoom } from '../model/limits.ts';
import { toBase64 } from './base64.ts';
import { readBoard } from './board-read.ts';
import { awsShape } from './drawio/aws-shapes.ts';
import { textOfHtml } from './drawio/html-text.ts';
import { drawioReader, fromDrawio } from './drawio/reader.ts';
import { xmlTree } from './drawio/xml-tree.ts';
import { drawio } from './drawio-out.ts';
import { type Artwork, usualExport } from './format.ts';
import labelTraps from './label-traps.json' with { type: 'json' };
import { toUtf8 } from './utf8.ts';

const noArtwork: Artwork = { icon: () => null, font: () => null };
const reading = {
  catalog,
  isAddress: isOutsideAddress,
  pictureRoom,
};

function example(name: string): Document {
  const file = path.join(import.meta.dirname, '../../assets/examples', `${name}.edgewise`);
  const read = readBoard(fs.readFileSync(file), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

const board = example('one-billion-events');
const written = (document: Document, options = usualExport) =>
  drawio.write({ document, analysis: analyze(document.design, catalog), catalog }, options, noArtwork);

function back(text: string): Document {
  const read = fromDrawio(text, reading);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

function errorOf(text: string): string {
  const read = fromDrawio(text, reading);
  return read.ok ? '' : read.error.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

const aws = (name: string) => `shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.${name};html=1;`;
const cell = (id: string, value: string, style: string, [x, y, w, h]: readonly number[], parent = '1') =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${x}" y="${y}" width="${w}" height="${h}" as="geometry"/></mxCell>`;
const arrow = (id: string, ends: string, inner = '', value = '', style = '') =>
  `<mxCell id="${id}" value="${value}" style="${style}" edge="1" parent="1" ${ends}><mxGeometry relative="1" as="geometry">${inner}</mxGeometry></mxCell>`;
const model = (...cells: readonly string[]) =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells.join('')}</root></mxGraphModel>`;
const packed = (text: string) => toBase64(deflateSync(toUtf8(encodeURIComponent(text))));

const brief = ({ design }: Document) => ({
  nodes: design.nodes.map(({ service, label, group }) => `${service} ${label}${group === null ? '' : ` in ${group}`}`),
  groups: design.groups.map(
    ({ id, kind, label, group }) => `${id} ${kind} ${label}${group === null ? '' : ` in ${group}`}`,
  ),
  edges: design.edges.map(({ from, to, label, params }) => `${from} > ${to} ${label}${params.mode ?? ''}`.trim()),
});

test('services are AWS shapes by their names, containers hold what lies in them, arrows are tied at both ends', () => {
  const tree = xmlTree(written(board));
  if (!tree.ok) throw new Error(tree.error.message);
  const [model] = tree.value.children[0]?.children ?? [];
  const cells = (model?.children[0]?.children ?? []).map((tag) => ({
    id: tag.attributes.get('id') ?? '',
    label: textOfHtml(tag.attributes.get('label') ?? ''),
    ...Object.fromEntries((tag.children[0] ?? tag).attributes),
  })) as readonly Readonly<Record<string, string>>[];
  const byId = new Map(cells.map((one) => [one['id'], one]));
  expect(byId.size).toBe(cells.length);
  for (const node of board.design.nodes) {
    const shape = awsShape(node.service);
    const found = cells.find(({ label, vertex }) => vertex === '1' && label?.split('\n')[0] === node.label);
    const name =
      shape?.icon === undefined ? `shape=mxgraph.aws4.${shape?.shape};` : `resIcon=mxgraph.aws4.${shape.icon};`;
    expect(found?.['style']).toContain(name);
    const group = board.design.groups.find(({ id }) => id === node.group);
    expect(byId.get(found?.['parent'])?.['label'] ?? '').toBe(group?.label ?? '');
  }
  const edges = cells.filter(({ edge, id }) => edge === '1' && id?.startsWith('edge'));
  expect(edges).toHaveLength(board.design.edges.length);
  for (const edge of edges) for (const end of ['source', 'target']) expect(byId.get(edge[end])?.['vertex']).toBe('1');
});

test('whatever a label says, it is the same words there and nothing that runs', () => {
  for (const label of labelTraps as readonly string[]) {
    const design = { ...board.design, nodes: board.design.nodes.map((node) => ({ ...node, label })) };
    const text = written({ ...board, title: label, design }, { ...usualExport, embed: false, plain: true });
    expect(text).not.toMatch(/<(?!\/?(?:mx|diagram|root|Array|object))/);
    const read = back(text).design.nodes.map((node) => node.label.replaceAll(/\s+/g, ' '));
    const shown = label.replaceAll(/\s+/g, ' ').trim();
    if (shown !== '') expect(new Set(read)).toEqual(new Set([shown]));
  }
});

test('what was moved, renamed, taken out or made longer there is so here', () => {
  const text = written(board);
  expect(back(text)).toEqual(board);
  const at = board.layout.nodes['lake'] ?? { x: 0, y: 0 };
  const changed = back(
    text
      .replace(/(label="Data lake[^>]*>[^>]*><mxGeometry x=")([\d.-]+)/, (_, head, x) => `${head}${Number(x) + 12}`)
      .replace('label="Data lake', 'label="Lake'),
  );
  expect(changed.design.nodes.find(({ id }) => id === 'lake')).toEqual({
    ...board.design.nodes.find(({ id }) => id === 'lake'),
    label: 'Lake',
  });
  expect(changed.layout.nodes['lake']).toEqual({ ...at, x: at.x + 12 });
});

test('a page may be plain or packed, alone or one of several, and its cells objects', () => {
  const one = model(
    cell('a', 'Orders', aws('lambda'), [0, 0, 78, 78]),
    '<UserObject label="&lt;b&gt;Jobs&lt;/b&gt;&lt;br&gt;later" link="https://example.com/q" id="b"><mxCell style="shape=mxgraph.aws3.sqs;html=1" vertex="1" parent="1"><mxGeometry x="300" width="60" height="60" as="geometry"/></mxCell></UserObject>',
    arrow('e', 'source="a" target="b"', '', 'events', 'dashed=1;'),
  );
  const expected = {
    nodes: ['lambda Orders', 'sqs-standard Jobs\nlater'],
    groups: [],
    // What leads into a queue need not be told that it does not wait.
    edges: ['n1 > n2 events'],
  };
  const two = model(cell('x', 'Later', '', [0, 0, 80, 40]));
  for (const text of [
    one,
    `<?xml version="1.0" encoding="UTF-8"?>\n<mxfile><diagram name="A">${one}</diagram></mxfile>`,
    `<mxfile><diagram name="A">${packed(one)}</diagram></mxfile>`,
    `<mxfile><diagram name="A">\n${packed(one)}\n</diagram></mxfile>`,
  ]) {
    expect(drawioReader.recognises(toUtf8(text))).toBe(true);
    expect(brief(back(text))).toEqual(expected);
  }
  expect(back(one).layout.nodes['n2']?.link).toBe('https://example.com/q');
  const several = fromDrawio(
    `<mxfile><diagram name="A">${one}</diagram><diagram name="B">${packed(two)}</diagram></mxfile>`,
    reading,
  );
  expect(several.ok && several.value.remarks).toEqual(['The first page was read; another one (“B”) was not.']);
});

test('containers are told from their form, their place and what they hold; places add up', () => {
  const group = 'shape=mxgraph.aws4.group;container=1;grIcon=mxgraph.aws4.';
  const { design, layout } = back(
    model(
      cell('r', 'us-east-1', `${group}group_region;`, [100, 100, 900, 700]),
      cell('v', 'Shop', `${group}group_vpc2;`, [50, 50, 800, 600], 'r'),
      cell('s', 'Private subnet', `${group}group_security_group;`, [40, 60, 500, 400], 'v'),
      cell('a', '', aws('ec2'), [60, 80, 78, 78], 's'),
      cell('b', 'Orders', aws('rds'), [260, 80, 78, 78], 's'),
      cell('z', 'Zone A', 'swimlane;', [1200, 0, 400, 300]),
      cell('q', 'Queue', 'rounded=1;html=1;', [100, 100, 120, 60], 'z'),
      arrow('e', 'source="a" target="b"'),
    ),
  );
  expect(brief({ design } as Document)).toEqual({
    nodes: ['ec2-auto-scaling EC2 Auto Scaling in g2', 'rds Orders in g2', 'sqs-standard Queue in g1'],
    groups: ['g1 generic Zone A', 'g2 subnet-private Private subnet in g3', 'g3 vpc Shop in g4', 'g4 region us-east-1'],
    edges: ['n1 > n2'],
  });
  const [a, b] = [layout.nodes['n1'], layout.nodes['n2']];
  expect(a?.y).toBe(b?.y);
  expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(true);
});

test('arrows without ends go to what they touch, and an icon is called what stands under it', () => {
  const point = (as: string, x: number, y: number) => `<mxPoint x="${x}" y="${y}" as="${as}"/>`;
  const { design, sketch } = back(
    model(
      cell('a', '', aws('lambda'), [0, 0, 60, 60]),
      cell('t', 'Checkout', 'text;html=1;align=center;', [-10, 62, 80, 20]),
      cell('b', 'Orders', aws('dynamodb'), [300, 0, 60, 60]),
      arrow('e', '', point('sourcePoint', 66, 30) + point('targetPoint', 295, 30), '', 'endArrow=classic;'),
      arrow('f', '', point('sourcePoint', 0, 300) + point('targetPoint', 90, 300)),
    ),
  );
  expect(brief({ design } as Document)).toEqual({
    nodes: ['lambda Checkout', 'dynamodb Orders'],
    groups: [],
    edges: ['n1 > n2'],
  });
  expect(sketch.shapes?.map(({ kind }) => kind)).toEqual(['line']);
  expect(sketch.notes).toEqual([]);
});

test('words, pictures, hidden layers and turned things come as they can', () => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const read = fromDrawio(
    model(
      cell(
        't',
        'Why&lt;br&gt;so &lt;i&gt;slow&lt;/i&gt;&lt;script&gt;alert(1)&lt;/script&gt;?',
        'text;html=1;',
        [0, 0, 90, 40],
      ),
      cell('p', '', `shape=image;image=data:image/png,${dot};`, [0, 100, 30, 20]),
      cell('o', 'Round', 'ellipse;rotation=30;fillColor=#d5e8d4;strokeColor=#82b366;', [0, 200, 90, 60]),
      '<mxCell id="2" value="Notes" parent="0" visible="0"/>',
      cell('h', 'Hidden', '', [0, 300, 90, 60], '2'),
    ),
    reading,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { sketch } = read.value.document;
  expect(sketch.notes.map(({ text }) => text)).toEqual(['Why\nso slow?']);
  expect(sketch.images?.map(({ data, width, height }) => [data, width, height])).toEqual([[dot, 30, 20]]);
  expect(
    sketch.shapes?.map((shape) => [shape.kind, 'text' in shape && shape.text, 'fill' in shape && shape.fill]),
  ).toEqual([['ellipse', 'Round', 'muted']]);
  expect(read.value.remarks).toEqual(['A turned thing stands upright here.', 'A thing in a hidden layer is left out.']);
});

test.each([
  ['', '1: This draw.io drawing cannot be read: column 1: '],
  ['<mxfile>\n<diagram>\n  <mxGraphModel></diagram></mxfile>', '3: This draw.io drawing cannot be read: column '],
  ['<svg/>', 'the outermost tag is <svg>'],
  ['<mxfile/>', 'there is no <diagram> in <mxfile>'],
  ['<mxfile><diagram name="A"></diagram></mxfile>', 'the page “A” is empty'],
  ['<mxfile><diagram name="A">***</diagram></mxfile>', 'the page “A” cannot be unpacked: it is no base64'],
  ['<mxfile><diagram>AAAA</diagram></mxfile>', 'the first page cannot be unpacked: '],
  [
    '<!DOCTYPE a [<!ENTITY b "c">]>\n<mxfile/>',
    '1: This draw.io drawing cannot be read: column 1: it declares a document type',
  ],
  [`<mxfile>${'<a>'.repeat(200)}`, 'more than 100 tags lie inside each other'],
  [model(), 'There is nothing in this draw.io drawing that a board can show.'],
])('%# what is wrong is said, and where', (text, message) => {
  expect(errorOf(text)).toContain(message);
});

test('a packed page that becomes endless is refused', () => {
  const bomb = toBase64(deflateSync(new Uint8Array(60_000_000)));
  expect(errorOf(`<mxfile><diagram>${bomb}</diagram></mxfile>`)).toContain(
    'cannot be unpacked: it unpacks to more than',
  );
});

test.each([
  ['a<br>b', 'a\nb'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  ['1 &lt; 2 &amp;amp; 3 &#x26; 4&nbsp;5', '1 < 2 &amp; 3 & 4\u00a05'],
  ['<p style="x>y">a</p> b', 'a\nb'],
  ['a < b', 'a < b'],
  ['<style>p{}</style>x<script>1<2</script>y', 'xy'],
  ['&bogus; &#0; &#55296;', '&bogus; &#0; &#55296;'],
])('the words of %s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
