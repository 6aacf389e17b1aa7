/** How long a request takes, and what is promised of it. */
import type { Path } from '../../engine/analysis.ts';
import { exact } from '../../wording/numbers.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';

/** The slowest path and the weakest one, as items; empty where nothing is asked. */
export function pathList({ document, analysis: { paths } }: ExportSource, names: Names): readonly string[] {
  const [first] = paths;
  if (first === undefined) return [];
  const edges = new Map(document.design.edges.map((edge) => [edge.id, edge]));
  const way = ({ edges: ids }: Path): string => {
    const start = edges.get(ids[0] ?? '');
    const stops = [start?.from, ...ids.map((id) => edges.get(id)?.to)].flatMap((id) => id ?? []);
    return stops.map(names).join(' → ');
  };
  const without = (ids: readonly string[]) => (ids.length === 0 ? '' : `, without ${ids.map(names).join(', ')}`);
  const slowest = paths.reduce((a, b) => (b.latencyMs.p50 > a.latencyMs.p50 ? b : a), first);
  const weakest = paths.reduce((a, b) => (b.availability.value < a.availability.value ? b : a), first);
  const { p50, unknown } = slowest.latencyMs;
  const { availability } = weakest;
  return [
    `- **Slowest path:** ${markdownText(`${exact(p50, p50 < 10 ? 1 : 0)} ms typical${without(unknown)}: ${way(slowest)}`)}`,
    `- **Weakest promise:** ${markdownText(`${exact(availability.value * 100, 4)}% available${without(availability.unknown)}: ${way(weakest)}`)}`,
  ];
}
