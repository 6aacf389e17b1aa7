import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { roundsOffered } from './rounds-offered.ts';

test.each(roundsOffered)('$title is what its scenario is called, and of that level', ({ id, title, level }) => {
  const file = path.resolve(import.meta.dirname, `../../assets/scenarios/${id}.json`);
  const scenario = JSON.parse(fs.readFileSync(file, 'utf8'));
  expect([scenario.title, ['both', level].includes(scenario.level)]).toEqual([title, true]);
});
