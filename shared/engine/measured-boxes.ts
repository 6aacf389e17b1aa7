/** For tests: small boards in a line, and what flows over their arrows. */
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type EdgeParams, type Params } from '../model/document.ts';
import type { Throughput } from './analysis.ts';
import { type Measured, measure } from './measure.ts';
import { rules } from './rules/index.ts';

export type Arrow = string | readonly [ends: string, params: EdgeParams];

/** Boxes as `service` or `[service, params]` by id; arrows as 'from>to', which is also their id (a further one gets a mark). */
export function measured(
  boxes: Readonly<Record<string, string | readonly [service: string, params: Params]>>,
  arrows: readonly Arrow[],
  load = 1,
): Measured {
  const seen = new Set<string>();
  const design: Design = {
    settings: defaultSettings,
    groups: [],
    nodes: Object.entries(boxes).map(([id, box]) => {
      const [service, params] = typeof box === 'string' ? [box, {}] : box;
      return { id, service, label: '', group: null, params };
    }),
    edges: arrows.map((arrow) => {
      const [ends, params] = typeof arrow === 'string' ? [arrow, {}] : arrow;
      const [from = '', to = ''] = ends.split('>');
      const id = seen.has(ends) ? `${ends}'` : ends;
      seen.add(id);
      return { id, from, to, label: '', params };
    }),
  };
  return measure(design, catalog, { load, rules });
}

type Figure = keyof Throughput;

/** One figure of every arrow, by id. */
export function figure(of: Measured, key: Figure): Readonly<Record<string, number | null>> {
  return Object.fromEntries(Object.entries(of.edges).map(([id, edge]) => [id, edge.throughput[key]]));
}

export const client = (params: Params): readonly [string, Params] => ['client', params];
export const hundred = client({ perSecond: 100, payloadKb: 2, responseKb: 3, readShare: 0.4, peakFactor: 3 });
/** An arrow of 100/s into a box, and two out of it. */
export function through(service: string, params: Params = {}, out: readonly Arrow[] = ['box>a', 'box>b']): Measured {
  return measured({ in: hundred, box: [service, params], a: 'generic', b: 'generic' }, ['in>box', ...out]);
}
