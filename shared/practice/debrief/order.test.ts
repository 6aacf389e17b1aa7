import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proofRuns } from '../../../scripts/proof-runs.mjs';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import type { Document } from '../../model/document.ts';
import { applyEdit } from '../../model/edit.ts';
import { grade } from '../grade.ts';
import type { Scenario } from '../scenario.ts';
import { readScenario } from '../scenario-read.ts';
import { subjectOf } from '../subject.ts';
import { besideReference } from './beside.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/scenarios');
const runs = proofRuns(1);

function scenarios(): readonly Scenario[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = readScenario(fs.readFileSync(path.join(folder, name)), catalog);
      return read.ok ? [read.value] : [];
    });
}

function pointsOf(scenario: Scenario, document: Document): readonly (readonly [string, number])[] {
  const subject = subjectOf(document, analyze(document.design, catalog), catalog);
  return grade(scenario, subject).lines.map(({ line, points }) => [line.id, points]);
}

it.each(scenarios().map((scenario) => [scenario.id, scenario] as const))(
  '%s: the order in which a board lists its things changes no grade and no difference',
  (_, scenario) => {
    const { reference, rubric } = scenario;
    // Just short of the reference, so that there is something to miss and to differ in.
    const near = rubric.flatMap(({ nearMiss = [] }) => nearMiss).reduce(applyEdit, reference);
    for (const board of [reference, near]) {
      const [points, beside] = [pointsOf(scenario, board), besideReference(board.design, reference.design, catalog)];
      const orders = fc.infiniteStream(fc.nat(1_000_000));
      fc.assert(
        fc.property(orders, (order) => {
          const shuffled = <T>(list: readonly T[]): readonly T[] =>
            list
              .map((one) => ({ one, at: order.next().value as number }))
              .sort((a, b) => a.at - b.at)
              .map(({ one }) => one);
          const { design, sketch } = board;
          const turned: Document = {
            ...board,
            design: {
              ...design,
              nodes: shuffled(design.nodes),
              edges: shuffled(design.edges),
              groups: shuffled(design.groups),
            },
            sketch: { ...sketch, notes: shuffled(sketch.notes) },
          };
          expect(pointsOf(scenario, turned)).toEqual(points);
          const other = besideReference(turned.design, reference.design, catalog);
          const sorted = (ids: readonly string[]) => ids.toSorted();
          expect([sorted(other.missing), sorted(other.besides), other.differs.length]).toEqual([
            sorted(beside.missing),
            sorted(beside.besides),
            beside.differs.length,
          ]);
        }),
        { numRuns: runs },
      );
    }
  },
);
