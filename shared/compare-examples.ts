/** AWS's own worked totals beside what the engine makes of the same inputs. */
import { analyze } from './analyze.ts';
import type { ReproducedExample } from './catalog/aws-examples/example.ts';
import { awsExamples } from './catalog/aws-examples/index.ts';
import { serviceOf } from './catalog/index.ts';
import type { Catalog } from './catalog/service.ts';

export interface ExampleResult {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly asOf: string;
  /** What AWS prints, USD. */
  readonly printedUsd: number;
  /** AWS's total before free allowances, USD; `null` where it does not follow from the list prices. */
  readonly awsUsd: number | null;
  /** What the engine makes of the same inputs, USD. */
  readonly oursUsd: number | null;
  /** (ours − AWS's) ÷ AWS's. */
  readonly difference: number | null;
  readonly note: string;
}

/** Every example, in the order of the list; one that AWS's prices do not make has its reason as the note. */
export function compareExamples(catalog: Catalog): readonly ExampleResult[] {
  return awsExamples.map((example) => {
    const { id, title, url, asOf, printedUsd } = example;
    const source = { id, title, url, asOf, printedUsd };
    if ('reason' in example) return { ...source, awsUsd: null, oursUsd: null, difference: null, note: example.reason };
    const oursUsd = exampleTotal(example, catalog);
    const difference = (oursUsd - example.usd) / example.usd;
    return { ...source, awsUsd: example.usd, oursUsd, difference, note: example.note ?? '' };
  });
}

/** USD of the lines that an example is about; NaN when one of them is unknown. */
function exampleTotal({ board, lines }: ReproducedExample, catalog: Catalog): number {
  const analysis = analyze(board, catalog);
  if (lines === undefined) return analysis.total.unknown.length > 0 ? Number.NaN : analysis.total.usdPerMonth;
  const service = new Map(board.nodes.map((node) => [node.id, serviceOf(catalog, node.service).id]));
  const charged = [
    ...board.nodes.map((node) => ({ by: [service.get(node.id)], cost: analysis.nodes[node.id]?.cost })),
    ...board.edges.map((edge) => ({
      by: [service.get(edge.from), service.get(edge.to), 'data-transfer'],
      cost: analysis.edges[edge.id]?.cost,
    })),
  ];
  return charged
    .flatMap(({ by, cost }) =>
      (cost?.lines ?? []).filter((line) => by.some((one) => lines.includes(`${one}.${line.key}`))),
    )
    .reduce((sum, line) => sum + (line.usd ?? Number.NaN), 0);
}
