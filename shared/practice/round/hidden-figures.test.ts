import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { readScenario } from '../scenario-read.ts';
import { withoutFigures } from './hidden-figures.ts';

const file = path.resolve(import.meta.dirname, '../../../assets/scenarios/billion-events.json');
const read = readScenario(fs.readFileSync(file), catalog);
if (!read.ok) throw new Error('the scenario cannot be read');
const analysis = analyze(read.value.reference.design, catalog);

it('leaves how arrows run, and no figure at all', () => {
  const hidden = withoutFigures(analysis);
  const modes = (of: typeof analysis) => Object.entries(of.edges).map(([id, { mode, crosses }]) => [id, mode, crosses]);
  expect(modes(hidden)).toEqual(modes(analysis));
  const numbers = JSON.stringify(hidden).match(/-?\d+(\.\d+)?(?=[,}\]])/g) ?? [];
  expect(new Set(numbers)).toEqual(new Set(['0', '1']));
  expect(Object.keys(hidden.nodes)).toEqual(Object.keys(analysis.nodes));
  expect([hidden.findings, hidden.paths, hidden.facts, hidden.breaksAt]).toEqual([[], [], {}, null]);
});

it('is the same object for the same analysis', () => {
  expect(withoutFigures(analysis)).toBe(withoutFigures(analysis));
});
