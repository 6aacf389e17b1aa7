import { expect, test } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, emptyDocument, type Point } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { examples } from '../files/examples.ts';
import { layeredBoxes } from './layered-boxes.ts';
import { designOf, tidyPart } from './part.ts';
import { tidied } from './tidied.ts';
import { tidyEdit } from './tidy.ts';

interface Measured {
  readonly crossings: number;
  readonly bends: number;
  readonly length: number;
  /** Millions of square pixels. */
  readonly area: number;
  /** Annotations that found no place on their arrow. */
  readonly beside: number;
}

const draw = (document: Document): Scene => sceneOf(document, analyze(document.design, catalog), { catalog });

function measure({ arrows, bounds }: Scene): Measured {
  const runs = arrows.map(({ points }) => points.slice(1).map((to, i) => [points[i] ?? to, to] as const));
  let crossings = 0;
  for (let i = 0; i < runs.length; i++)
    for (let j = i + 1; j < runs.length; j++)
      for (const one of runs[i] ?? []) for (const other of runs[j] ?? []) if (cross(one, other)) crossings++;
  return {
    crossings,
    bends: arrows.reduce((sum, { points }) => sum + Math.max(0, points.length - 2), 0),
    length: runs.flat().reduce((sum, [from, to]) => sum + Math.abs(from.x - to.x) + Math.abs(from.y - to.y), 0),
    area: (bounds.width * bounds.height) / 1e6,
    beside: arrows.filter(({ annotation }) => annotation?.placing === 'beside').length,
  };
}

type Run = readonly [Point, Point];

/** A level run and an upright one that meet within both. */
function cross(a: Run, b: Run): boolean {
  const isLevel = ([from, to]: Run) => Math.abs(from.y - to.y) < 0.01;
  if (isLevel(a) === isLevel(b)) return false;
  const [[left, right], [top, bottom]] = isLevel(a) ? [a, b] : [b, a];
  const within = (at: number, from: number, to: number) =>
    at > Math.min(from, to) + 0.5 && at < Math.max(from, to) - 0.5;
  return within(top.x, left.x, right.x) && within(left.y, top.y, bottom.y);
}

/** The command line lays out by our own rules, the window tidies with ELK: this is why. */
test('over all examples ELK crosses and bends less than our own layout, and takes no more than a tenth more room', async () => {
  const ours: Measured[] = [];
  const elks: Measured[] = [];
  for (const { board } of examples) {
    const { design } = board;
    const bare = { ...emptyDocument(), design };
    const part = tidyPart(bare, []);
    ours.push(measure(draw(applyEdit(bare, tidied(bare, part, layeredBoxes(designOf(part, design)), draw)))));
    const tidy = await tidyEdit(bare, draw, []);
    if (tidy === null) throw new Error('nothing to tidy');
    elks.push(measure(draw(applyEdit(bare, tidy.edit))));
  }
  const total = (list: readonly Measured[], key: keyof Measured) => list.reduce((sum, one) => sum + one[key], 0);
  const [a, b] = [ours, elks].map((list) => ({
    crossings: total(list, 'crossings'),
    bends: total(list, 'bends'),
    length: Math.round(total(list, 'length')),
    area: Number(total(list, 'area').toFixed(1)),
    beside: total(list, 'beside'),
  }));
  if (a === undefined || b === undefined) throw new Error('not measured');
  expect(b.crossings).toBeLessThan(a.crossings);
  expect(b.bends).toBeLessThan(0.7 * a.bends);
  expect(b.length).toBeLessThan(a.length);
  expect(b.beside).toBeLessThan(a.beside);
  expect(b.area).toBeLessThan(1.1 * a.area);
});
