import { expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { textOfHtml } from './drawio/html-text.ts';
import { figureHtml } from './figure-html.ts';
import labelTraps from './label-traps.json' with { type: 'json' };

const traps: readonly string[] = labelTraps;
const empty = emptyDocument('Orders <b>');
const picture = { svg: '<svg/>', words: '2 services & "1" arrow', area: { x: 0, y: 0, width: 100.2, height: 50 } };

function boardWith(label: string): Document {
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ['a', 'b'].map((id) => ({ id, service: 'lambda', label, group: null, params: {} })),
      edges: [{ id: 'ab', from: 'a', to: 'b', label, params: {} }],
    },
    layout: { ...empty.layout, edges: { ab: { step: 2 } } },
  };
}

const sourceOf = (document: Document) => ({ document, analysis: analyze(document.design, catalog), catalog });

test('the picture has its words, the board its name, and each arrow a row', () => {
  const html = figureHtml(sourceOf(boardWith('x')), picture, Uint8Array.of(1, 2, 3));
  expect(html).toBe(
    '<figure><img alt="2 services &amp; &quot;1&quot; arrow" width="101" height="50" src="data:image/png;base64,AQID"/>' +
      '<figcaption>Orders &lt;b&gt;</figcaption></figure>' +
      '<table><thead><tr><th>Step</th><th>From</th><th>To</th><th>What</th><th>Rate</th><th>Limit</th><th>Cost a month</th></tr></thead>' +
      '<tbody><tr><td>2</td><td>x</td><td>x</td><td>x</td><td>0/s</td><td>&lt;1% of 900 s</td><td>$0</td></tr></tbody></table>',
  );
});

test('without a picture the drawing stands there, without arrows no table', () => {
  expect(figureHtml(sourceOf(empty), picture, null)).toBe(
    '<figure><svg/><figcaption>Orders &lt;b&gt;</figcaption></figure>',
  );
});

test('whatever a label says, it is words in a cell', () => {
  for (const label of traps) {
    const html = figureHtml(sourceOf(boardWith(label)), picture, null);
    expect(html.replaceAll(/<\/?(?:figure|figcaption|table|thead|tbody|tr|t[hd]|svg)\/?>/g, '')).not.toContain('<');
    const cells = [...html.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => textOfHtml(cell ?? ''));
    expect(cells[3]?.replaceAll(/\s+/g, ' ')).toBe(label.replaceAll(/\s+/g, ' ').trim());
  }
});
