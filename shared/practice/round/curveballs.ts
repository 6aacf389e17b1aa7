/** What may happen to the design that is on the board: made from it, in a fixed order, and pure. */
import { canonicalService, serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import type { Analysis } from '../../engine/analysis.ts';
import { nearest } from '../../engine/crossings.ts';
import type { Design, ServiceNode } from '../../model/document.ts';
import { own } from '../../model/own.ts';
import type { Scenario } from '../scenario.ts';
import type { Curveball } from './curveball.ts';

const traffic = 10;

interface OnBoard {
  readonly design: Design;
  readonly analysis: Analysis;
  readonly catalog: Catalog;
}

/**
 * Every curveball that fits, those of the scenario last. No figure of the board stands in their words: a candidate whose figures are hidden
 * would read it there.
 */
export function curveballsOf({ curveballs }: Pick<Scenario, 'curveballs'>, board: OnBoard): readonly Curveball[] {
  const { design } = board;
  const own = curveballs.map((says, i): Curveball => ({ id: `scenario-${i}`, says, effect: { kind: 'ask' } }));
  if (design.nodes.length === 0) return own;
  return [
    ...loadOf(board),
    ...outageOf(board),
    ...budgetOf(board),
    ...consistencyOf(board),
    ...regionOf(design),
    ...own,
  ];
}

/** The next one that has not been thrown; `null` when all have. `seed` decides where to begin, so that two rounds differ. */
export function nextCurveball(all: readonly Curveball[], thrown: readonly string[], seed: string): Curveball | null {
  const left = all.filter(({ id }) => !thrown.includes(id));
  return left[sumOf(seed) % Math.max(1, left.length)] ?? null;
}

function sumOf(seed: string): number {
  return [...seed].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
}

function loadOf({ design, analysis }: OnBoard): readonly Curveball[] {
  const flows = design.edges.some(({ id }) => (own(analysis.edges, id)?.throughput.perSecond ?? 0) > 0);
  if (!flows) return [];
  const says = 'From tomorrow on the traffic is ten times as much. What breaks first, and what do you do about it?';
  return [{ id: 'load', says, effect: { kind: 'load', factor: traffic } }];
}

/** The zone that holds the busiest store; where no zone is drawn, the store itself. */
function outageOf(board: OnBoard): readonly Curveball[] {
  const store = busiestStore(board);
  if (store === null) return [];
  const { design, catalog } = board;
  const name = nameOf(store, catalog);
  const zone = nearest(design, 'az')(store.group);
  if (zone === null) {
    const says = `${name} does not answer for an hour. What still works, and what is lost?`;
    return [{ id: 'outage', says, effect: { kind: 'outage', outage: { kind: 'nodes', ids: [store.id] } } }];
  }
  const label = design.groups.find(({ id }) => id === zone)?.label.trim();
  const says = `The zone that holds ${name}${label ? `, ${label},` : ''} is gone. What still works?`;
  return [{ id: 'outage', says, effect: { kind: 'outage', outage: { kind: 'az', group: zone } } }];
}

function budgetOf({ analysis }: OnBoard): readonly Curveball[] {
  const { usdPerMonth } = analysis.total;
  if (!(usdPerMonth > 0)) return [];
  const says = 'The bill has to be half of what it is. What goes, and what does that cost elsewhere?';
  return [{ id: 'budget', says, effect: { kind: 'budget', usdPerMonth: usdPerMonth / 2 } }];
}

function consistencyOf(board: OnBoard): readonly Curveball[] {
  const store = busiestStore(board);
  if (store === null) return [];
  const says = `Whoever writes to ${nameOf(store, board.catalog)} must read it back at once, wherever they are. What has to change?`;
  return [{ id: 'consistency', says, effect: { kind: 'ask' } }];
}

function regionOf(design: Design): readonly Curveball[] {
  const regions = design.groups.filter(({ kind }) => kind === 'region').length;
  const says =
    regions > 1
      ? 'A third region comes in, and its data must not leave it. What do you copy there, and what do you keep out?'
      : 'Half of the users are on another continent now, and their data must stay there. What do you build in the second region?';
  return [{ id: 'region', says, effect: { kind: 'ask' } }];
}

/** Ties go to the one that comes first by its id, so that the order of the board's lists decides nothing. */
function busiestStore({ design, analysis, catalog }: OnBoard): ServiceNode | null {
  const stores = design.nodes.filter(({ service }) => {
    const id = canonicalService(catalog, service) ?? service;
    return serviceOf(catalog, id).role === 'store';
  });
  const rateOf = ({ id }: ServiceNode) => own(analysis.nodes, id)?.in?.perSecond ?? 0;
  const ordered = stores.toSorted((a, b) => rateOf(b) - rateOf(a) || (a.id < b.id ? -1 : 1));
  return ordered[0] ?? null;
}

function nameOf({ label, service }: ServiceNode, catalog: Catalog): string {
  return label.trim() || serviceOf(catalog, service).name;
}
