/** How much of foreign Mermaid diagrams comes in, against what people wrote down of them: `npm run fidelity -- import FOLDER`. */
import fs from 'node:fs';
import path from 'node:path';
import { parseMermaid } from '../cli/mermaid.ts';
import { canonicalService, catalog } from '../shared/catalog/index.ts';
import { fromMermaid } from '../shared/formats/from-mermaid.ts';
import type { ParsedMermaid } from '../shared/formats/mermaid-in/parsed.ts';

/** One diagram in the folder's index.json. */
interface Truth {
  readonly file: string;
  readonly expect: 'accept' | 'reject';
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly parent?: string;
    readonly aws_service_expected?: string | null;
    readonly aws_service_also_ok?: readonly string[];
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly line: string;
    readonly start_arrow: string | null;
    readonly end_arrow: string | null;
  }[];
  readonly subgraphs: readonly { readonly id: string; readonly title: string; readonly parent: string | null }[];
}

/** Found and wanted; `extra` is what the truth does not have. */
interface Count {
  found: number;
  wanted: number;
  extra: number;
}

const kinds = ['boxes', 'arrows', 'containers'] as const;
/** Boxes without figures, and what stands outside AWS. */
const noService: ReadonlySet<string> = new Set(['generic', 'client', 'external', 'scheduler']);

export async function importTable(folder: string): Promise<{ lines: readonly string[]; lost: readonly string[] }> {
  const index = JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8')) as readonly Truth[];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, { found: 0, wanted: 0, extra: 0 }])) as Record<
    (typeof kinds)[number],
    Count
  >;
  const lost: string[] = [];
  const guessed: string[] = [];
  let [read, boxes, right, wrong] = [0, 0, 0, 0];
  for (const truth of index) {
    const parsed = await parseMermaid(fs.readFileSync(path.join(folder, truth.file), 'utf8'));
    if (parsed.ok !== (truth.expect === 'accept')) {
      lost.push(`${truth.file}: ${parsed.ok ? 'was read' : `was refused: ${JSON.stringify(parsed.error)}`}`);
      continue;
    }
    if (!parsed.ok) continue;
    read += 1;
    const [mine, theirs] = [thingsOf(parsed.value), truthOf(truth)];
    for (const kind of kinds) {
      const left = [...theirs[kind]];
      const extra = mine[kind].filter((thing) => {
        const at = left.indexOf(thing);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      counts[kind].wanted += theirs[kind].length;
      counts[kind].found += theirs[kind].length - left.length;
      counts[kind].extra += extra.length;
      for (const thing of left) lost.push(`${truth.file}: no ${thing}`);
      for (const thing of extra) lost.push(`${truth.file}: more ${thing}`);
    }
    const { nodes } = fromMermaid(parsed.value, catalog).document.design;
    const cards = parsed.value.nodes.filter(({ junction }) => junction !== true);
    for (const [i, { id, label }] of cards.entries()) {
      const node = truth.nodes.find((one) => one.id === id);
      const service = nodes[i]?.service ?? '';
      if (node === undefined) continue;
      boxes += 1;
      if ([node.aws_service_expected ?? 'generic', ...(node.aws_service_also_ok ?? [])].some(isOf(service))) right += 1;
      else {
        if (!noService.has(service)) wrong += 1;
        guessed.push(`${truth.file}: “${label.replaceAll('\n', ' ')}” is ${service}, not ${node.aws_service_expected}`);
      }
    }
  }
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;
  const lines = [
    `${read} diagrams read, ${index.length - read} refused as they should be`,
    '',
    '| of the diagrams | wanted | there | too many |',
    '| --- | ---: | ---: | ---: |',
    ...kinds.map((kind) => `| ${kind} | ${counts[kind].wanted} | ${counts[kind].found} | ${counts[kind].extra} |`),
    '',
    `Services: ${right} of ${boxes} boxes as meant (${share(right, boxes)}), ${wrong} another service of AWS (${share(wrong, boxes)}).`,
    ...guessed.map((line) => `- ${line}`),
  ];
  if (right < 0.95 * boxes) lost.push('fewer than 95 % of the services are as meant');
  if (wrong > 0.02 * boxes) lost.push('more than 2 % of the boxes became another service');
  return { lines, lost };
}

/** Whether a service here is the one that is named, which may be a family: `sqs`, `api-gateway`. */
function isOf(service: string): (name: string) => boolean {
  return (name) => {
    const known = canonicalService(catalog, name);
    if (known === null) return service === 'generic' || service.startsWith(`${name}-`);
    return service === known || service.startsWith(`${name}-`);
  };
}

type Things = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

function thingsOf({ nodes, edges, groups }: ParsedMermaid): Things {
  return {
    boxes: nodes.map(({ id, label, group }) => JSON.stringify(['box', id, label, group])),
    arrows: edges.map(({ from, to, label, dotted, hidden }) =>
      JSON.stringify(['arrow', from, to, label, hidden === true ? 'invisible' : dotted ? 'dotted' : 'drawn']),
    ),
    containers: groups.map(({ id, label, group }) => JSON.stringify(['container', id, label, group])),
  };
}

function truthOf({ nodes, edges, subgraphs }: Truth): Things {
  return {
    boxes: nodes.map(({ id, label, parent = null }) => JSON.stringify(['box', id, label, parent])),
    arrows: edges.map(({ from, to, label, line, start_arrow, end_arrow }) => {
      // One that has its head at its beginning leads the other way.
      const [a, b] = start_arrow !== null && end_arrow === null ? [to, from] : [from, to];
      return JSON.stringify(['arrow', a, b, label, line === 'dotted' || line === 'invisible' ? line : 'drawn']);
    }),
    containers: subgraphs.map(({ id, title, parent }) => JSON.stringify(['container', id, title, parent ?? null])),
  };
}
