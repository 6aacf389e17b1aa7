/** A board's figures as tables for a spreadsheet: full precision, the unit in the head of the column. */
import type { CostLine, Limit } from '../../engine/analysis.ts';
import { own } from '../../model/own.ts';
import { flowsInOrder } from '../flow-order.ts';
import type { ExportSource } from '../format.ts';
import { type Names, namesOf } from '../thing-names.ts';

/** `null` is an empty cell: unknown, or nothing to say. */
export type Cell = string | number | null;

export interface Table {
  readonly name: 'flows' | 'limits' | 'costs';
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Arrows in the order in which they are told, every limit of every service, every charge. */
export function tablesOf(source: ExportSource): readonly Table[] {
  const names = namesOf(source.document, source.catalog);
  return [flows(source, names), limits(source, names), costs(source, names)];
}

function flows({ document, analysis }: ExportSource, names: Names): Table {
  const heads = [
    'Id',
    'Step',
    'From',
    'To',
    'Label',
    'Mode',
    'Crosses',
    'Rate (units/s)',
    'Peak rate (units/s)',
    'Requests (1/s)',
    'Volume (MB/s)',
    'Payload (KB)',
    'Response (KB)',
    'Read share (0 to 1)',
    'Fullest limit',
    'Utilisation (1 = full)',
    'State',
    'Cost of the arrow (USD/month)',
  ];
  const rows = flowsInOrder(document).map(({ edge, step }): readonly Cell[] => {
    const figures = own(analysis.edges, edge.id);
    const ends = [edge.id, step, names(edge.from), names(edge.to), edge.label];
    if (figures === undefined) return [...ends, ...heads.slice(5).map(() => null)];
    const { throughput, mode, crosses, status, cost } = figures;
    const binding = figures.limits.find(({ key }) => key === figures.binding);
    return [
      ...ends,
      mode,
      crosses,
      throughput.perSecond,
      throughput.peakPerSecond,
      throughput.requestsPerSecond,
      throughput.mbPerSecond,
      throughput.payloadKb,
      throughput.responseKb,
      throughput.readShare,
      binding?.label ?? null,
      binding?.utilisation ?? null,
      status,
      known(cost.lines, cost.usdPerMonth),
    ];
  });
  return { name: 'flows', heads, rows };
}

/** A sum of which nothing is known is no zero. */
function known(lines: readonly CostLine[], sum: number): number | null {
  return lines.length > 0 && lines.every(({ usd }) => usd === null) ? null : sum;
}

function limits({ document, analysis }: ExportSource, names: Names): Table {
  const rows = document.design.nodes.flatMap(({ id }) =>
    (own(analysis.nodes, id)?.limits ?? []).map((limit: Limit): readonly Cell[] => [
      id,
      names(id),
      limit.label,
      limit.demand,
      limit.capacity,
      limit.unit,
      limit.utilisation,
      limit.status,
      limit.breaksAtLoad,
      limit.soft ? 'yes' : 'no',
    ]),
  );
  return {
    name: 'limits',
    heads: [
      'Id',
      'Where',
      'Limit',
      'Demand',
      'Capacity',
      'Unit',
      'Utilisation (1 = full)',
      'State',
      'Breaks at load (1 = now)',
      'Can be raised',
    ],
    rows,
  };
}

function costs({ document, analysis }: ExportSource, names: Names): Table {
  const { nodes, edges } = document.design;
  const lines = [
    ...nodes.map(({ id }) => ({ id, lines: own(analysis.nodes, id)?.cost.lines ?? [] })),
    ...edges.map(({ id }) => ({ id, lines: own(analysis.edges, id)?.cost.lines ?? [] })),
  ];
  const rows = lines.flatMap((part) =>
    part.lines.map(({ label, quantity, unit, unitUsd, usd }): readonly Cell[] => [
      part.id,
      names(part.id),
      label,
      quantity,
      unit,
      unitUsd,
      usd,
    ]),
  );
  return {
    name: 'costs',
    heads: ['Id', 'Where', 'Charge', 'Quantity (a month)', 'Unit', 'Price of a unit (USD)', 'Cost (USD/month)'],
    rows,
  };
}
