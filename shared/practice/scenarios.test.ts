import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { applyEdit } from '../model/edit.ts';
import { judge } from './checks/index.ts';
import { answersOf } from './estimates.ts';
import { grade } from './grade.ts';
import { stages } from './scenario.ts';
import { readScenario } from './scenario-read.ts';
import { subjectOf } from './subject.ts';

const folder = path.resolve(import.meta.dirname, '../../assets/scenarios');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

function judged(document: Document) {
  return subjectOf(document, analyze(document.design, catalog), catalog);
}

describe.each(files)('%s', (file) => {
  const read = readScenario(fs.readFileSync(path.join(folder, file)), catalog);
  const scenario = read.ok ? read.value : null;

  it('reads without an issue, under its own name', () => {
    expect(read.ok ? [] : read.error).toEqual([]);
    expect(`${scenario?.id}.json`).toBe(file);
  });

  if (scenario === null) return;
  const reference = judged(scenario.reference);

  it('has a reference without errors, which earns every point', () => {
    expect(reference.analysis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const missed = grade(scenario, reference).lines.filter(({ passed }) => !passed);
    expect(missed.map(({ line, says }) => [line.id, says])).toEqual([]);
  });

  it('gives an empty board nothing', () => {
    const earned = grade(scenario, judged(emptyDocument())).lines.filter(({ passed }) => passed);
    expect(earned.map(({ line, says }) => [line.id, says])).toEqual([]);
  });

  it.each(scenario.rubric.map((line) => [line.id, line] as const))(
    '%s is just missed by its near miss',
    (_id, line) => {
      expect(line.nearMiss).toBeDefined();
      const near = (line.nearMiss ?? []).reduce(applyEdit, scenario.reference);
      expect(near).not.toEqual(scenario.reference);
      const verdict = judge(line.check, judged(near));
      expect([verdict.passed, verdict.says]).toEqual([false, expect.stringMatching(/\S/)]);
    },
  );

  it('names evidence that is on the board for every line', () => {
    const { nodes, edges, groups } = scenario.reference.design;
    const { notes, shapes = [] } = scenario.reference.sketch;
    const ids = new Set([...nodes, ...edges, ...groups, ...notes, ...shapes].map(({ id }) => id));
    for (const { evidence } of grade(scenario, reference).lines)
      for (const one of evidence)
        if (one.kind === 'thing' || (one.kind === 'figure' && one.at !== null))
          expect(ids).toContain(one.kind === 'thing' ? one.id : one.at);
  });

  it('has estimates that come to something, and prompts for every part', () => {
    const answers = answersOf(scenario, catalog);
    const problems = [...answers.numbers, ...answers.estimates].filter(({ kind }) => kind !== 'value');
    expect(problems).toEqual([]);
    expect(scenario.estimates.length).toBeGreaterThanOrEqual(5);
    for (const stage of stages) expect(scenario.prompts.map((prompt) => prompt.stage)).toContain(stage);
    expect(scenario.hints.length).toBeGreaterThanOrEqual(3);
    expect(scenario.followUps.length).toBeGreaterThanOrEqual(3);
  });
});
