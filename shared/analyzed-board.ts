/** For tests: a board with one service, and what its analysis says of it. */
import { analyze } from './analyze.ts';
import { catalog } from './catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Params, type Settings } from './model/document.ts';

export const secondsPerMonth = 730 * 3600;
export const kbInGib = 1024 * 1024;

/** A board with one arrow: clients in front of one service. */
export function board(
  service: string,
  client: Params,
  params: Params = {},
  settings: Partial<Settings> = {},
  arrow: EdgeParams = {},
): Design {
  return {
    settings: { ...defaultSettings, ...settings },
    groups: [],
    nodes: [
      { id: 'clients', service: 'client', label: 'Clients', group: null, params: client },
      { id: 'box', service, label: 'Box', group: null, params },
    ],
    edges: [{ id: 'arrow', from: 'clients', to: 'box', label: '', params: { crosses: 'none', ...arrow } }],
  };
}

/** The board with an arrow from the box to each of these services. */
export function feeding(design: Design, ...services: readonly string[]): Design {
  return {
    ...design,
    nodes: [
      ...design.nodes,
      ...services.map((service, k) => ({ id: `to${k}`, service, label: '', group: null, params: {} })),
    ],
    edges: [
      ...design.edges,
      ...services.map((_, k) => ({ id: `out${k}`, from: 'box', to: `to${k}`, label: '', params: {} })),
    ],
  };
}

/** What the box costs a month, to the cent. Throws where a part of the bill is not known. */
export function usd(design: Design): number {
  const { total } = analyze(design, catalog);
  if (total.unknown.length > 0) throw new Error(`no figure is known for ${total.unknown.join(', ')}`);
  const { service } = design.nodes[1] as Design['nodes'][number];
  return Math.round((total.byService[service] ?? 0) * 100) / 100;
}

export type Limits = Readonly<Record<string, number | null>>;

/** Utilisation of the box's limits by key, to six digits. */
export function limitsOf(design: Design): Limits {
  const { box } = analyze(design, catalog).nodes;
  const limits = box?.limits ?? [];
  return Object.fromEntries(
    limits.map((limit) => [limit.key, limit.utilisation === null ? null : Number(limit.utilisation.toPrecision(6))]),
  );
}

export const idle: Params = { perSecond: 0 };
export const aMonth = (count: number): Params => ({ perSecond: count / secondsPerMonth });
