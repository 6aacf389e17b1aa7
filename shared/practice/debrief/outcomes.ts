/** What the curveballs of a round came to: the engine's answer about the board as it was at the end. */

import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import type { Analysis } from '../../engine/analysis.ts';
import type { Design, Document } from '../../model/document.ts';
import { fail } from '../../whatif/failure.ts';
import { limitText } from '../../wording/edge-label.ts';
import { factor, money, percent } from '../../wording/numbers.ts';
import type { Curveball } from '../round/curveball.ts';
import type { Round } from '../round/round.ts';
import { boardOf, roundState, roundUntil } from '../round/round-state.ts';

/** The figures of a design at a load. */
export type Analyse = (design: Design, load: number) => Analysis;

export interface Outcome {
  readonly at: number;
  readonly curveball: Curveball;
  /** Two or three sentences. */
  readonly says: readonly string[];
  /** Boxes of the board that they are about. */
  readonly ids: readonly string[];
}

/** Boxes that are named; more are counted. */
const mostNamed = 3;

export function outcomesOf(round: Round, analyse: Analyse, catalog: Catalog): readonly Outcome[] {
  const board = boardOf(round);
  return roundState(round).curveballs.map(({ at, curveball }) => ({
    at,
    curveball,
    ...outcomeOf(curveball, board, boardOf(roundUntil(round, at)), analyse, catalog),
  }));
}

type Said = Pick<Outcome, 'says' | 'ids'>;

function outcomeOf(
  { effect }: Curveball,
  { design }: Document,
  then: Document,
  analyse: Analyse,
  catalog: Catalog,
): Said {
  if (design.nodes.length === 0) return { says: ['There was nothing on the board to ask it of.'], ids: [] };
  const names = namesOn(design, catalog);
  switch (effect.kind) {
    case 'load':
      return loaded(effect.factor, design, analyse, names);
    case 'outage':
      return struck(design, catalog, effect.outage, names);
    case 'budget':
      return billed(effect.usdPerMonth, analyse(then.design, 1), analyse(design, 1), names);
    case 'ask':
      return {
        says: ['The engine has no figure for this one: the answer is in your notes and on the board.'],
        ids: [],
      };
  }
}

function loaded(load: number, design: Design, analyse: Analyse, names: Names): Said {
  const analysis = analyse(design, load);
  const over = design.nodes
    .flatMap(({ id }) => {
      const node = Object.hasOwn(analysis.nodes, id) ? analysis.nodes[id] : undefined;
      const limit = node?.status === 'over' ? node.limits.find(({ key }) => key === node.binding) : undefined;
      return limit === undefined ? [] : [{ id, limit }];
    })
    .sort((a, b) => (b.limit.utilisation ?? 0) - (a.limit.utilisation ?? 0) || (a.id < b.id ? -1 : 1));
  const bill = `The bill is then ${money(analysis.total.usdPerMonth)} a month.`;
  if (over.length === 0) return { says: [`At ${factor(load)} nothing on the board is over a limit.`, bill], ids: [] };
  const first = analysis.breaksAt;
  const breaks = first === null ? [] : [`${names.of(first.at)} breaks first, at ${factor(first.load)}.`];
  const said = over.slice(0, mostNamed).map(({ id, limit }) => `${names.of(id)} (${limitText(limit)})`);
  const rest = over.length - said.length;
  return {
    says: [
      ...breaks,
      `At ${factor(load)}, ${over.length === 1 ? 'one service is' : `${over.length} services are`} over a limit: ${said.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
      bill,
    ],
    ids: over.map(({ id }) => id),
  };
}

function struck(design: Design, catalog: Catalog, outage: Parameters<typeof fail>[2], names: Names): Said {
  const { down, kept, buffers, clients } = fail(design, catalog, outage);
  if (down.size === 0) {
    const why = kept.slice(0, mostNamed).map(({ node, why: reason }) => `${names.of(node)}: ${reason}`);
    return {
      says: [
        'Nothing on the board is down then.',
        ...(why.length > 0
          ? [`${why.join('; ')}.`]
          : ['What it strikes is not on the board at the end, or holds nothing.']),
      ],
      ids: kept.map(({ node }) => node),
    };
  }
  const works = clients.map(({ node, works: share }) =>
    share === 1
      ? `${names.of(node)} notices nothing`
      : share === 0
        ? `nothing works for ${names.of(node)}`
        : `${percent(share)} of what ${names.of(node)} asks still works`,
  );
  return {
    says: [
      `Down: ${names.list([...down])}.`,
      ...(works.length === 0 ? [] : [`${sentence(works.join('; '))}.`]),
      ...(kept.length === 0 ? [] : [`Goes on: ${names.list(kept.map(({ node }) => node))}.`]),
      ...(buffers.length === 0 ? [] : [`Waits until it is back: what is in ${names.list(buffers)}.`]),
    ],
    ids: [...down],
  };
}

function billed(asked: number, then: Analysis, now: Analysis, names: Names): Said {
  const [before, after] = [then.total.usdPerMonth, now.total.usdPerMonth];
  const verdict =
    after <= asked ? `within the ${money(asked)} that was asked for` : `over the ${money(asked)} that was asked for`;
  const dearest = Object.entries(now.total.byService)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 1);
  return {
    says: [
      `The bill was ${money(before)} a month when it was asked, and is ${money(after)} at the end: ${verdict}.`,
      ...dearest.map(([service, usd]) => `The dearest part is ${names.service(service)} at ${money(usd)}.`),
    ],
    ids: [],
  };
}

interface Names {
  of(id: string): string;
  list(ids: readonly string[]): string;
  service(id: string): string;
}

function namesOn({ nodes }: Design, catalog: Catalog): Names {
  const byId = new Map(nodes.map((node) => [node.id, node.label.trim() || serviceOf(catalog, node.service).name]));
  const of = (id: string) => byId.get(id) ?? id;
  return {
    of,
    list(ids) {
      const names = ids.slice(0, mostNamed).map(of);
      return `${names.join(', ')}${ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''}`;
    },
    service: (id) => (Object.hasOwn(catalog.services, id) ? serviceOf(catalog, id).name : id.replaceAll('-', ' ')),
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
