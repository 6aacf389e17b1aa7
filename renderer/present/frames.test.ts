import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { firstBoard } from '../files/first-example.ts';
import { analysisOf } from '../store/analysis.ts';
import { framesOf } from './frames.ts';
import { framed } from './steps.ts';

const example = firstBoard() ?? emptyDocument();

function numbered(steps: readonly (number | undefined)[]): Document {
  return example.design.edges.reduce((document, { id }, at) => {
    const step = steps[at];
    return step === undefined ? document : applyEdit(document, { kind: 'set-edge-layout', id, layout: { step } });
  }, example);
}

test('without numbers the containers are shown one after another, after the whole board', () => {
  expect(framesOf(example).map(({ title }) => title)).toEqual(['One billion events a day', 'us-east-1', 'App VPC']);
});

test('numbered arrows come step by step; those without a number are always there', () => {
  const document = numbered([1, 3, 2, 2]);
  const frames = framesOf(document);
  expect(frames.map(({ title }) => title.split('  ')[0])).toEqual(['One billion events a day', '1', '2', '3']);
  expect(frames[2]?.title).toMatch(/ to .+ and 1 more$/);
  const scene = sceneOf(document, analysisOf(document.design, 1), { catalog });
  const { length } = scene.arrows;
  expect(frames.map((_frame, at) => framed(scene, document, at).arrows.length)).toEqual([
    length - 4,
    length - 3,
    length - 1,
    length,
  ]);
  expect(framed(scene, document, 1)).toBe(framed(scene, document, 1));
});

test('numbers that are never drawn are no steps of a presentation', () => {
  const document = numbered([1, 1000, 0.5, -2]);
  expect(framesOf(document).map(({ title }) => title.split('  ')[0])).toEqual(['One billion events a day', '1']);
  const scene = sceneOf(document, analysisOf(document.design, 1), { catalog });
  expect(framed(scene, document, 0).arrows.length).toBe(scene.arrows.length - 1);
});
