import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { type Design, emptyDocument } from '../../model/document.ts';
import { readScenario } from '../scenario-read.ts';
import { curveballsOf, nextCurveball } from './curveballs.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/scenarios');
const read = readScenario(fs.readFileSync(path.join(folder, 'billion-events.json')), catalog);
if (!read.ok) throw new Error('the scenario cannot be read');
const scenario = read.value;

function on(design: Design) {
  return curveballsOf({ curveballs: ['Ours.'] }, { design, analysis: analyze(design, catalog), catalog });
}

const { design: reference } = scenario.reference;

describe('curveballs', () => {
  it('are made of what is on the board, those of the scenario last', () => {
    expect(on(emptyDocument('').design)).toEqual([{ id: 'scenario-0', says: 'Ours.', effect: { kind: 'ask' } }]);
    const all = on(reference);
    expect(all.map(({ id }) => id)).toEqual(['load', 'outage', 'budget', 'consistency', 'region', 'scenario-0']);
    expect(all[0]?.effect).toEqual({ kind: 'load', factor: 10 });
    const total = analyze(reference, catalog).total.usdPerMonth;
    expect(all[2]?.effect).toEqual({ kind: 'budget', usdPerMonth: total / 2 });
  });

  it('take the zone of the busiest store, and the store itself where no zone is drawn', () => {
    const [, outage] = on(reference);
    expect(outage).toMatchObject({ effect: { outage: { kind: 'nodes' } } });
    const store =
      outage?.effect.kind === 'outage' && outage.effect.outage.kind === 'nodes' && outage.effect.outage.ids[0];
    const zoned: Design = {
      ...reference,
      groups: [...reference.groups, { id: 'a', kind: 'az', label: 'us-east-1a', group: 'region' }],
      nodes: reference.nodes.map((node) => (node.id === store ? { ...node, label: 'Orders', group: 'a' } : node)),
    };
    expect(on(zoned)[1]).toEqual({
      id: 'outage',
      says: 'The zone that holds Orders, us-east-1a, is gone. What still works?',
      effect: { kind: 'outage', outage: { kind: 'az', group: 'a' } },
    });
  });

  it('say no figure of the board', () => {
    for (const { says } of on(reference)) expect(says).not.toMatch(/[$%]|\d{3}/);
  });

  it('do not depend on the order of the lists', () => {
    const turned = { ...reference, nodes: reference.nodes.toReversed(), edges: reference.edges.toReversed() };
    expect(on(turned).map(({ says }) => says)).toEqual(on(reference).map(({ says }) => says));
  });

  it('come one after the other, and end', () => {
    const all = on(reference);
    const thrown: string[] = [];
    for (let next = nextCurveball(all, [], 'x'); next !== null; next = nextCurveball(all, thrown, 'x'))
      thrown.push(next.id);
    expect(thrown.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });
});
