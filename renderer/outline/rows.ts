/** The board as a list: containers, the services in them, and under each service the arrows that leave it. */
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis, Severity, Status } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import { limitText } from '../../shared/wording/edge-label.ts';
import { thingName } from '../../shared/wording/narration.ts';
import { percent } from '../../shared/wording/numbers.ts';
import { type Placed, readingOf } from '../edits/reading-order.ts';

export interface OutlineRow {
  readonly id: string;
  readonly kind: Placed['kind'] | 'arrow';
  /** 1 on the open board. */
  readonly level: number;
  /** The id of the row that this one lies under, or `null`. */
  readonly under: string | null;
  readonly label: string;
  /** "96% of 12 shards"; empty where nothing is to be said. */
  readonly detail: string;
  /** "96%" or "12×"; empty likewise. */
  readonly perCent: string;
  /** Of services and arrows. */
  readonly status: Status | null;
  /** The worst finding about it. */
  readonly finding: Severity | null;
  /** `null` where nothing lies under it. */
  readonly open: boolean | null;
  /** Its place among the rows beside it, from 1, and how many those are. */
  readonly place: number;
  readonly of: number;
}

/** On a board with more services than this, arrows are listed when asked for. */
export const mostWithArrows = 60;

/** The rows that are to be seen; `turned` holds the ids of rows that are open or closed against the habit. */
export function outlineRows(
  document: Document,
  analysis: Analysis,
  catalog: Catalog,
  turned: ReadonlySet<string>,
): readonly OutlineRow[] {
  const { order, out } = readingOf(document);
  const board = { document, catalog };
  const names = new Map(order.map(({ id, kind }) => [id, kind === 'service' ? nodeName(id) : '']));
  const arrowsOpen = document.design.nodes.length <= mostWithArrows;
  const worst = worstFindings(analysis);
  const rows: OutlineRow[] = [];
  const closedAt: number[] = [];
  // A row under something that is closed is not to be seen.
  const isHidden = (depth: number) => {
    while ((closedAt.at(-1) ?? -1) >= depth) closedAt.pop();
    return closedAt.length > 0;
  };
  const siblings = new Map<string | null, number>();
  for (const { group } of order) siblings.set(group, (siblings.get(group) ?? 0) + 1);
  const places = new Map<string | null, number>();
  const members = new Set(order.map(({ group }) => group));
  for (const { id, kind, group, depth } of order) {
    const place = (places.get(group) ?? 0) + 1;
    places.set(group, place);
    if (isHidden(depth)) continue;
    const arrows = kind === 'service' ? (out.get(id) ?? []) : [];
    const hasRows = kind === 'container' ? members.has(id) : arrows.length > 0;
    const habit = kind === 'container' || arrowsOpen;
    const open = hasRows ? habit !== turned.has(id) : null;
    const figures = kind === 'service' && Object.hasOwn(analysis.nodes, id) ? analysis.nodes[id] : undefined;
    rows.push({
      id,
      kind,
      level: depth + 1,
      under: group,
      label: names.get(id) || thingName(board, id),
      ...fullness(figures),
      status: figures?.status ?? null,
      finding: worst.get(id) ?? null,
      open,
      place,
      of: siblings.get(group) ?? 1,
    });
    if (kind === 'container' && open === false) closedAt.push(depth);
    if (open !== true || kind !== 'service') continue;
    for (const [at, edge] of arrows.entries()) {
      const carried = Object.hasOwn(analysis.edges, edge.id) ? analysis.edges[edge.id] : undefined;
      rows.push({
        id: edge.id,
        kind: 'arrow',
        level: depth + 2,
        under: id,
        label: `to ${names.get(edge.to) || edge.to}${edge.label === '' ? '' : `: ${edge.label}`}`,
        ...fullness(carried),
        status: carried?.status ?? null,
        finding: worst.get(edge.id) ?? null,
        open: null,
        place: at + 1,
        of: arrows.length,
      });
    }
  }
  return rows;

  function nodeName(id: string): string {
    return thingName(board, id);
  }
}

type Full = Pick<Analysis['nodes'][string], 'limits' | 'binding'>;

function fullness(figures: Full | undefined): Pick<OutlineRow, 'detail' | 'perCent'> {
  const limit = figures?.limits.find(({ key }) => key === figures.binding);
  if (limit === undefined || limit.utilisation === null) return { detail: '', perCent: '' };
  return { detail: limitText(limit), perCent: percent(limit.utilisation) };
}

const ranks: readonly Severity[] = ['error', 'warning', 'info'];

function worstFindings({ findings }: Analysis): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { at, severity } of findings) {
    for (const id of at) {
      const known = worst.get(id);
      if (known === undefined || ranks.indexOf(severity) < ranks.indexOf(known)) worst.set(id, severity);
    }
  }
  return worst;
}

/** The row that a typed beginning means, from the one behind `from` on and round; -1 where none begins so. */
export function rowStarting(rows: readonly OutlineRow[], from: number, typed: string): number {
  const start = typed.toLowerCase();
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + (typed.length > 1 ? 0 : 1) + step) % rows.length;
    if (rows[at]?.label.toLowerCase().replace(/^to /, '').startsWith(start)) return at;
  }
  return -1;
}
