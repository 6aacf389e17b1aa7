/**
 * How long it takes to grade a board and to say all of a debrief, of every scenario's reference. Prints medians and the largest;
 * `npm run bench:practice`. A grade has 50 ms.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Design } from '../shared/model/document.ts';
import { debriefOf } from '../shared/practice/debrief/debrief.ts';
import { playedRound } from '../shared/practice/debrief/played-round.ts';
import { grade } from '../shared/practice/grade.ts';
import type { Scenario } from '../shared/practice/scenario.ts';
import { readScenario } from '../shared/practice/scenario-read.ts';
import { subjectOf } from '../shared/practice/subject.ts';

const runs = 15;
const folder = path.resolve('assets/scenarios');
const analyse = (design: Design, load: number) => analyze(design, catalog, { load });

function scenarios(): readonly Scenario[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => {
    const read = readScenario(fs.readFileSync(path.join(folder, name)), catalog);
    return read.ok ? [read.value] : [];
  });
}

/** Milliseconds of each run, in order of size, after three to warm up. */
function times(work: () => unknown): readonly number[] {
  for (let k = 0; k < 3; k++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

const rows = scenarios().map((scenario) => {
  const board = scenario.reference;
  const round = playedRound(scenario);
  return {
    grade: times(() => grade(scenario, subjectOf(board, analyze(board.design, catalog), catalog))),
    debrief: times(() => debriefOf(round, scenario, analyse, catalog)),
  };
});

function line(name: string, all: readonly (readonly number[])[]): string {
  const medians = all.map((one) => one[runs >> 1] as number).sort((a, b) => a - b);
  const largest = Math.max(...all.map((one) => one.at(-1) ?? 0));
  return `| ${name} | ${(medians[medians.length >> 1] as number).toFixed(1)} | ${(medians.at(-1) as number).toFixed(1)} | ${largest.toFixed(1)} |`;
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${os.cpus()[0]?.model.trim()} × ${os.cpus().length}, ${rows.length} references, ${runs} runs each\n`,
);
console.log('| | median ms | slowest reference, median ms | largest ms |\n| --- | --: | --: | --: |');
console.log(
  line(
    'grade, its analysis included',
    rows.map((row) => row.grade),
  ),
);
console.log(
  line(
    'whole debrief, replay and curveballs included',
    rows.map((row) => row.debrief),
  ),
);
