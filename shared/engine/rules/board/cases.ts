import { catalog } from '../../../catalog/index.ts';
import type { Catalog, ServiceDefinition } from '../../../catalog/service.ts';
import type { Group } from '../../../model/document.ts';
import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

function region(id: string, label: string): Group {
  return { id, kind: 'region', label, group: null };
}

/** A catalog in which one service has only its role so far. */
const unfinished: Catalog = {
  ...catalog,
  services: {
    ...catalog.services,
    lambda: { ...(catalog.services['lambda'] as ServiceDefinition), limits: [], costs: [], withoutFigures: true },
  },
};

export const boardCases: Readonly<Record<RuleIn<'board'>, Case>> = {
  'amplifying-loop': [
    boardOf({ a: client(1), f: ['lambda'] }, { 'a>f': {}, 'f>f': { calls: 0.5 } }),
    boardOf({ a: client(1), f: ['lambda'] }, { 'a>f': {}, 'f>f': { calls: 1 } }),
    ['f f>f'],
  ],
  'param-out-of-range': [
    boardOf({ f: ['lambda', { memoryMb: 128 }] }),
    boardOf({ f: ['lambda', { memoryMb: 127 }], g: ['lambda'] }, { 'f>g': { share: 2 } }),
    ['f', 'f>g'],
  ],
  'shares-sum': [
    boardOf({ l: ['alb'], f: ['lambda'], g: ['lambda'] }, { 'l>f': { share: 0.3 }, 'l>g': {} }),
    boardOf({ l: ['alb'], f: ['lambda'], g: ['lambda'] }, { 'l>f': { share: 0.3 }, 'l>g': { share: 0.6 } }),
    ['l l>f l>g'],
  ],
  'client-without-traffic': [
    boardOf({ a: client(0), f: ['lambda'] }, { 'a>f': {} }),
    boardOf({ a: ['client', { users: 5 }], s: ['scheduler'], f: ['lambda'] }, { 'a>f': {}, 's>f': {} }),
    ['a', 's'],
  ],
  'no-figures': [
    boardOf({ f: ['lambda'] }),
    boardOf({ h: ['lambda'], g: ['generic'] }, {}, { catalog: unfinished }),
    ['h'],
  ],
  'foreign-region': [
    boardOf({ f: ['lambda'] }, {}, { design: { groups: [region('g', 'us-east-1'), region('h', 'Second region')] } }),
    boardOf({ f: ['lambda'] }, {}, { design: { groups: [region('g', 'Home, us-east-1'), region('h', 'EU-WEST-1')] } }),
    ['h'],
  ],
};
