/** Reads a Mermaid text with Mermaid's own parser, which is handed in: it is large, and loads where it is needed. */
import { failed, type Issue, ok, type Result } from '../../model/result.ts';
import { ownTextOf } from '../mermaid-own.ts';
import { type ArchitectureDb, fromArchitecture } from './architecture.ts';
import { issueOf } from './errors.ts';
import { type FlowDb, fromFlowchart } from './flowchart.ts';
import { covered } from './labels.ts';
import type { ParsedMermaid } from './parsed.ts';
import { type MermaidBody, mermaidBody } from './source.ts';

/** A drawing larger than this is no diagram for people. */
const mostCharacters = 1_000_000;
/** Mermaid looks through all arrows for each that it adds: this many take it one second. */
export const mostArrows = 10_000;

/** What is used of the package `mermaid`. */
export interface MermaidPackage {
  initialize(config: object): void;
  readonly mermaidAPI: {
    updateSiteConfig(config: object): object;
    reset(): void;
    getDiagramFromText(text: string): Promise<{ readonly type: string; readonly db: object }>;
  };
}

/** What is used of the package `dompurify`, by which Mermaid cleans labels. */
export interface Purifier {
  readonly isSupported: boolean;
  addHook?: unknown;
  sanitize?: unknown;
}

/**
 * Makes the package ready for reading alone, where nothing is ever drawn: without a page there is nothing that can clean HTML, and no label that it gets has
 * any. Its settings are copied for every label; most of them are for drawing, and without those a thousand boxes take a tenth of the time.
 */
export function readied(mermaid: MermaidPackage, purifier: Purifier): MermaidPackage {
  if (!purifier.isSupported) {
    purifier.addHook = () => {};
    purifier.sanitize = (text: string) => text;
  }
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    maxEdges: mostArrows,
    maxTextSize: 2 * mostCharacters,
  });
  // In a page the same package draws previews, for which it needs the rest.
  if (purifier.isSupported) return mermaid;
  const site = mermaid.mermaidAPI.updateSiteConfig({}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(site)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) site[key] = {};
  }
  mermaid.mermaidAPI.reset();
  return mermaid;
}

/** The diagram in the text, or what is wrong with it and where. `which` counts the diagrams of a document from 1. */
export async function parseWith(
  { mermaidAPI }: MermaidPackage,
  source: string,
  which = 1,
): Promise<Result<ParsedMermaid, readonly Issue[]>> {
  const refused = (message: string, line = 1) => failed([{ path: '', line, message }]);
  const body = mermaidBody(source, which);
  const size = body.text.length;
  if (size > mostCharacters)
    return refused(`this Mermaid text has ${size.toLocaleString('en-US')} characters; at most 1,000,000 are read.`);
  const { text, cover } = covered(body.text);
  if (tooManyArrows(text))
    return refused('this Mermaid text has more than 10,000 arrows, which are all that are read.');
  const other = otherKind(body);
  if (other !== null) return failed([other]);
  const named = {
    ...(body.title === '' ? {} : { title: body.title }),
    clicks: [...text.matchAll(/^[^\S\n]*click[^\S\n]+\S/gm)].length,
  };
  try {
    const { type, db } = await mermaidAPI.getDiagramFromText(text);
    if (type.startsWith('flowchart'))
      return ok({ ...fromFlowchart(db as FlowDb, cover), ...named, own: which === 1 ? ownTextOf(source) : null });
    if (type.startsWith('architecture'))
      return ok({ ...fromArchitecture(db as ArchitectureDb, cover), ...named, own: null });
    return refused(kindWords(type), body.lines[0]);
  } catch (error) {
    return failed([issueOf(error, body)]);
  }
}

function tooManyArrows(text: string): boolean {
  let arrows = 0;
  for (const _ of text.matchAll(/--[>xo-]|==[>=xo]|-\.+->?|~~~/g)) {
    arrows += 1;
    if (arrows > mostArrows) return true;
  }
  return false;
}

const readKinds = /^(?:flowchart|graph|architecture)\b/;

function kindWords(kind: string): string {
  return `only Mermaid’s flowchart and architecture diagrams can be drawn here; this is “${kind}”. Expected “flowchart TB”, “graph LR” or “architecture-beta” on the first line.`;
}

/** What is wrong with a text that begins as no diagram that is read here. Mermaid is not asked: it may take another kind for a page to draw on. */
function otherKind({ text, lines: numbers, indent }: MermaidBody): Issue | null {
  if (readKinds.test(text)) return null;
  const lines = text.split('\n');
  const [start = 1] = numbers;
  const [first = ''] = /^\S{1,40}/.exec(text) ?? [];
  if (first === '')
    return {
      path: '',
      line: start,
      message: 'there is no diagram in this text. Expected “flowchart TB”, “graph LR” or “architecture-beta”.',
    };
  const second = lines.findIndex((line) => readKinds.test(line.trim()));
  if (second > 0) {
    const column = (/^\s*/.exec(lines[second] ?? '')?.[0].length ?? 0) + 1;
    const message = `column ${column}: “${lines[second]?.trim().slice(0, 40)}” begins a diagram within one of the kind “${first}”; expected it on the first line. Leave line ${start} out.`;
    return { path: '', line: numbers[second] ?? 1, message };
  }
  return { path: '', line: start, message: `column ${1 + indent}: ${kindWords(first)}` };
}
