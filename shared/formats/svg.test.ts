import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { type Artwork, usualExport } from './format.ts';
import { svgOf } from './svg.ts';

const assets = join(import.meta.dirname, '../../assets');
const artwork: Artwork = {
  icon: (id) => readFileSync(join(assets, `icons/${id}.svg`), 'utf8'),
  font: (name) => readFileSync(join(assets, `fonts/${name}.woff2`), 'base64'),
};
const traps = JSON.parse(readFileSync(join(import.meta.dirname, 'label-traps.json'), 'utf8')) as readonly string[];

function boardOf(labels: readonly string[]): Document {
  const empty = emptyDocument('<title> & "more"');
  return {
    ...empty,
    design: {
      ...empty.design,
      groups: labels.map((label, i) => ({ id: `g${i}`, kind: 'vpc', label, group: null })),
      nodes: labels.flatMap((label, i) =>
        ['a', 'b'].map((end) => ({ id: `${end}${i}`, service: 'lambda', label, group: `g${i}`, params: {} })),
      ),
      edges: labels.map((label, i) => ({ id: `e${i}`, from: `a${i}`, to: `b${i}`, label, params: {} })),
    },
    sketch: {
      notes: labels.map((text, i) => ({ id: `t${i}`, kind: 'note' as const, text, x: -400, y: 120 * i })),
      strokes: [],
    },
  };
}

function drawn(document: Document, options: { readonly plain?: boolean; readonly fonts?: boolean } = {}): string {
  const source = { document, analysis: analyze(document.design, catalog), catalog };
  return svgOf(source, { ...usualExport, fonts: false, ...options }, artwork);
}

/** What a reader of the markup sees between tags. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<(text|title)\b[^>]*>([^<]*)<\/\1>/g)].map(([, , text = '']) =>
    text.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
    ),
  );
}

describe('svgOf', () => {
  it('draws every label as text in well-formed XML, in full in the titles', () => {
    const svg = drawn(boardOf(traps));
    // Fails on XML that is not well-formed, and on an attribute or entity that it does not know.
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(traps.filter((label) => !textsOf(svg).some((text) => text.startsWith(label)))).toEqual([]);
  });

  it('holds nothing that runs or fetches, whatever the labels say', () => {
    const svg = drawn(boardOf(traps), { fonts: true }).replace(/<(text|title|desc)\b[^>]*>[^<]*<\/\1>/g, '');
    expect(
      svg.match(/<script|<a[\s>]|<foreignObject|\son\w+=|javascript:|href="(?!#)|url\((?!#|data:font\/woff2)/gi),
    ).toBeNull();
  });

  it('replaces what XML cannot hold', () => {
    const svg = drawn(boardOf(['a\u0000b\ud800c\uffffd']));
    expect(textsOf(svg)).toContain('a\ufffdb\ufffdc\ufffdd: 1,024 MB · 100 ms');
  });

  it('holds each icon once and only the fonts that its text needs', () => {
    const latin = drawn(boardOf(['One', 'Two']), { fonts: true });
    expect(latin.match(/<symbol id="[^"]+"/g)).toEqual(['<symbol id="icon-group-vpc"', '<symbol id="icon-lambda"']);
    expect(latin.match(/@font-face/g)).toHaveLength(1);
    expect(drawn(boardOf(['Δίκτυο', 'Сеть']), { fonts: true }).match(/@font-face/g)).toHaveLength(3);
    expect(drawn(boardOf(['One'])).includes('@font-face')).toBe(false);
  });

  it('describes itself, with figures and without', () => {
    const document = boardOf(['One']);
    expect(drawn(document)).toContain(
      '2 services, 1 arrow, 1 container, 1 note, $0 a month, nothing breaks as load grows. One to One: One · 0/s · &lt;1% of 900 s · $0/mo.',
    );
    expect(drawn(document, { plain: true })).toContain('2 services, 1 arrow, 1 container, 1 note. One to One: One.');
  });

  it('leaves no figure in a plain picture', () => {
    const plain = drawn(boardOf(['One']), { plain: true });
    expect(textsOf(plain).filter((text) => text !== 'One' && text !== 'One to One')).toEqual(['<title> & "more"']);
  });

  it('draws an empty board as an empty picture', () => {
    expect(drawn(emptyDocument('Nothing'))).toContain('width="48" height="48" viewBox="-24 -24 48 48"');
  });
});
