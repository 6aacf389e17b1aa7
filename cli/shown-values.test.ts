import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateText } from '../renderer/inspector/certificate-text.ts';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { sources } from '../shared/catalog/sources.ts';
import { sceneOf } from '../shared/drawing/scene-of.ts';
import type { Analysis } from '../shared/engine/analysis.ts';
import { sourced } from '../shared/engine/cited.ts';
import { explainerOf } from '../shared/explain/index.ts';
import { mermaidOf } from '../shared/formats/mermaid.ts';
import { type Design, type Document, emptyDocument } from '../shared/model/document.ts';
import { designs } from '../shared/random-designs.ts';
import { type Move, moved, moves } from '../shared/random-edits.ts';
import { sizingLine } from '../shared/wording/card.ts';
import { report } from './report.ts';

/** What no person must ever read: JavaScript's own words for what is missing or too large, and amounts below nothing. */
const unfit =
  /\bNaN\b|Infinity|∞|\bundefined\b|\bnull\b|\[object|[-−]\s?\$|\$\s?[-−]|(?<![\w.)%-])[-−]\d[\d,.]*\s?(?:\/s|%|MB|KB|a month)/;

/** Every text below `value`, by its path. */
function texts(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

/** Numbers that are no plain number of 0 or more, by their paths; places on the board may be anywhere. */
function oddNumbers(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => oddNumbers(part, `${path}.${key}`));
}

/** All that the window, the exports and the command line make of a board for a person to read. */
function shownOf(design: Design, analysis: Analysis): readonly (readonly [string, string])[] {
  const document: Document = { ...emptyDocument('board'), design };
  const explain = explainerOf(design, catalog, analysis, sources);
  const facts = sourced(analysis.facts, analysis.figures, sources);
  const parts = Object.entries({ ...analysis.edges, ...analysis.nodes });
  const certificates = parts.flatMap(([id, { limits }]) => [
    [`${id} rate`, explain.rate(id)] as const,
    [`${id} cost`, explain.cost(id)] as const,
    ...limits.map(({ key }) => [`${id} ${key}`, explain.limit(id, key)] as const),
  ]);
  return [
    ...Object.entries(analysis.edges).map(([id, { label }]) => [`label ${id}`, label] as const),
    ...analysis.findings.flatMap(({ rule, message, remedy, fix }) => [
      [`${rule} message`, message] as const,
      [`${rule} remedy`, remedy] as const,
      [`${rule} button`, fix?.label ?? ''] as const,
    ]),
    ...certificates.flatMap(([name, one]) =>
      one === null ? [] : [[name, certificateText(name, one, facts, (id) => id)] as const],
    ),
    ['report', report(document, analysis)],
    ['Mermaid', mermaidOf({ document, analysis, catalog }, { plain: false, embed: false })],
    ...texts(sceneOf(document, analysis, { catalog }), 'scene'),
  ];
}

/** A line without what the board itself holds: a value below 0 that a person entered is shown as it was entered, and refused by a finding. */
function withoutOwn(line: string, own: readonly string[]): string {
  if (line.includes('(Board: ')) return '';
  return own.reduce((left, text) => left.replaceAll(text, ''), line);
}

/** What a person must not see, with its place. */
function unfitIn(design: Design, load: number): readonly string[] {
  const analysis = analyze(design, catalog, { load });
  const { facts: _, findings, ...figures } = analysis;
  const own = design.nodes
    .flatMap((node) => sizingLine(node, catalog).split(' · '))
    .filter((text) => text.startsWith('-') || text.startsWith('−'));
  const fixes = findings.map(({ rule, at, facts, message, remedy }) => ({ rule, at, facts, message, remedy }));
  return [
    ...oddNumbers({ ...figures, fixes }, 'analysis'),
    ...shownOf(design, analysis).flatMap(([name, text]) => {
      const found = text.split('\n').find((line) => unfit.test(withoutOwn(line, own)));
      return found === undefined ? [] : [`${name}: ${found.trim()}`];
    }),
  ];
}

describe('what a person reads', () => {
  it('is never a number that is none, nor an amount below nothing', () => {
    const loads = fc.constantFrom(1, 1, 1e-9, 1e9);
    fc.assert(
      fc.property(designs, loads, (design, load) => {
        expect(unfitIn(design, load)).toEqual([]);
      }),
      { numRuns: proofRuns(40) },
    );
  });

  it('is so on boards with values outside their ranges as well', () => {
    fc.assert(
      fc.property(designs, fc.array(moves, { minLength: 1, maxLength: 4 }), (start, steps: readonly Move[]) => {
        const design = steps.reduce(moved, start);
        expect(unfitIn(design, 1)).toEqual([]);
      }),
      { numRuns: proofRuns(40) },
    );
  });

  it('is told from what is fit', () => {
    const bad = ['NaN/s', '$Infinity', 'undefined of 3', '-$4.00', '$-4.00', '−5% of 3', 'a [object Object]'];
    const good = ['11.6k/s · 96% of 12 shards · $557/mo', 'n1-out', '2026-11-24', '1 − 0.8', 'x-3 KB'];
    expect([bad.filter((text) => !unfit.test(text)), good.filter((text) => unfit.test(text))]).toEqual([[], []]);
  });
});
