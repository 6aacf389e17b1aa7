/** Mermaid's own parser, and its answer in plain words. The only file that knows how Mermaid keeps a diagram; loads with the first one. */
import type { ParsedEdge, ParsedGroup, ParsedMermaid, ParsedNode } from '../../shared/formats/from-mermaid.ts';
import { ownTextOf } from '../../shared/formats/mermaid-own.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { mermaidBody, whereWrong } from './mermaid-text.ts';

/** A drawing larger than this is no paste. */
const mostCharacters = 1_000_000;
const mostArrows = 20_000;

/** The diagram in the text, or one sentence that says what is wrong with it and on which line. */
export async function parseMermaid(source: string): Promise<Result<ParsedMermaid, string>> {
  if (source.length > mostCharacters)
    return failed(
      `This Mermaid text has ${source.length.toLocaleString('en-US')} characters; at most 1,000,000 are read.`,
    );
  const { text, skipped } = mermaidBody(source);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    maxEdges: mostArrows,
  });
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text.replaceAll(lineBreak, '#10;'));
    const own = ownTextOf(source);
    if (type.startsWith('flowchart')) return ok({ ...flowchart(db as unknown as FlowDb), own });
    if (type.startsWith('architecture')) return ok({ ...architecture(db as unknown as ArchitectureDb), own: null });
    return failed(`Only Mermaid’s flowchart and architecture diagrams can be drawn here; this is “${type}”.`);
  } catch (error) {
    return failed(`This Mermaid text cannot be read${whereWrong(error, source, skipped)}`);
  }
}

/** Mermaid's cleaning of labels is not asked to keep these: as entities they pass it untouched. */
const lineBreak = /<br\s*\/?>/gi;

interface FlowDb {
  getVertices(): ReadonlyMap<
    string,
    { readonly id: string; readonly text?: string; readonly type?: string; readonly icon?: string }
  >;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text?: string;
    readonly stroke?: string;
  }[];
  getSubGraphs(): readonly {
    readonly id: string;
    readonly nodes: readonly string[];
    readonly title?: string;
    readonly classes: readonly string[];
  }[];
}

function flowchart(db: FlowDb): Omit<ParsedMermaid, 'own'> {
  const subgraphs = db.getSubGraphs();
  const groupIds = new Set(subgraphs.map(({ id }) => id));
  const parents = new Map<string, string>();
  for (const { id, nodes } of subgraphs)
    for (const node of nodes) if (node !== id && !parents.has(node)) parents.set(node, id);
  const home = (id: string) => parents.get(id) ?? null;
  const nodes = [...db.getVertices().values()]
    // A subgraph that is named in an arrow is kept as a vertex too.
    .filter(({ id }) => !groupIds.has(id))
    .map(
      ({ id, text, type, icon }): ParsedNode => ({
        id,
        label: words(text ?? id),
        group: home(id),
        ...(type === undefined ? {} : { shape: type }),
        ...(icon === undefined ? {} : { icon }),
      }),
    );
  const groups = subgraphs.map(
    ({ id, title, classes }): ParsedGroup => ({ id, label: words(title ?? id), group: home(id), classes }),
  );
  const edges = db
    .getEdges()
    .filter(({ stroke }) => stroke !== 'invisible')
    .map(
      ({ start, end, text, stroke }): ParsedEdge => ({
        from: start,
        to: end,
        label: words(text ?? ''),
        dotted: stroke === 'dotted',
      }),
    );
  return { nodes, groups, edges };
}

interface ArchitectureDb {
  getServices(): readonly {
    readonly id: string;
    readonly title?: string;
    readonly icon?: string;
    readonly in?: string;
  }[];
  getJunctions(): readonly { readonly id: string; readonly in?: string }[];
  getGroups(): readonly { readonly id: string; readonly title?: string; readonly in?: string }[];
  getEdges(): readonly {
    readonly lhsId: string;
    readonly rhsId: string;
    readonly lhsInto?: boolean;
    readonly rhsInto?: boolean;
    readonly title?: string;
  }[];
}

function architecture(db: ArchitectureDb): Omit<ParsedMermaid, 'own'> {
  const services = db.getServices().map(
    ({ id, title, icon, in: group }): ParsedNode => ({
      id,
      label: words(title ?? ''),
      group: group ?? null,
      ...(icon === undefined ? {} : { icon }),
    }),
  );
  const junctions = db
    .getJunctions()
    .map(({ id, in: group }): ParsedNode => ({ id, label: '', group: group ?? null, junction: true }));
  const groups = db
    .getGroups()
    .map(
      ({ id, title, in: group }): ParsedGroup => ({ id, label: words(title ?? id), group: group ?? null, classes: [] }),
    );
  const edges = db.getEdges().map(({ lhsId, rhsId, lhsInto, rhsInto, title }): ParsedEdge => {
    const turned = lhsInto === true && rhsInto !== true;
    return { from: turned ? rhsId : lhsId, to: turned ? lhsId : rhsId, label: words(title ?? ''), dotted: false };
  });
  return { nodes: [...services, ...junctions], groups, edges };
}

/** What Mermaid would show of a label: its put-aside entities and its HTML read, lines kept. */
function words(label: string): string {
  const html = label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';').replaceAll('\\n', '\n');
  const page = new DOMParser().parseFromString(`<!doctype html><body><div>${html}</div>`, 'text/html');
  return (page.body.firstElementChild?.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
