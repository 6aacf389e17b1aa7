/** Whether a text is Mermaid, and which part of it the diagram is. */

const frontMatter = /^-{3}[^\S\n]*\n([\s\S]*?)\n-{3}[^\S\n]*(?:\n|$)/;

const known =
  /^(?:(?:flowchart|graph)(?:-elk)?(?:\s+(?:TB|TD|BT|RL|LR)\b|[^\S\n]*;?[^\S\n]*(?:\n|$))|architecture(?:-beta)?[^\S\n]*(?:\n|$)|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gitGraph|C4(?:Context|Container|Component|Dynamic|Deployment)|requirementDiagram|quadrantChart|(?:xychart|sankey|block|packet|radar|treemap)-beta|(?:gantt|mindmap|journey|timeline|kanban|pie)[^\S\n]*(?:\n|$))/;

/** True for what begins as a Mermaid diagram does; a fence, front matter and comments may stand before it. */
export function looksLikeMermaid(source: string): boolean {
  return known.test(mermaidBody(source).text);
}

export interface MermaidBody {
  readonly text: string;
  /** The line of the source on which each line of the text stands, from 1. */
  readonly lines: readonly number[];
  /** Characters that stand before it on its first line. */
  readonly indent: number;
  /** What front matter calls it; empty without. */
  readonly title: string;
}

/** How many diagrams the text holds: the fences of a document, or the one that it is. */
export function diagramsIn(source: string): number {
  return Math.max(1, fencesIn(newLines(source)).length);
}

/** The diagram without its fence, front matter and comments. `which` counts the fences of a document from 1. */
export function mermaidBody(source: string, which = 1): MermaidBody {
  const all = newLines(source);
  const fences = fencesIn(all);
  const fence = fences[Math.min(which, fences.length) - 1] ?? fencesIn(all, /^\s*(`{3,}|~{3,})[^\n]*\n/g)[0];
  const bare = fence === undefined ? all : all.slice(fence.from, fence.to);
  const before = /^\s*/.exec(bare)?.[0] ?? '';
  const [matter = '', settings = ''] = frontMatter.exec(bare.slice(before.length)) ?? [];
  const body = withoutDirectives(bare.slice(before.length + matter.length)).replaceAll(/^[^\S\n]*%%[^\n]*$/gm, '');
  const blank = /^(?:[^\S\n]*\n)*/.exec(body)?.[0] ?? '';
  const rows = body.slice(blank.length).trimEnd().split('\n');
  const head = all.slice(0, fence?.from ?? 0) + before + matter + blank;
  const first = head.split('\n').length;
  // Mermaid looks at a long run of blank lines again for each of them.
  const kept = [...rows.keys()].flatMap((i) =>
    i < mostBlank || rows.slice(i - mostBlank, i + 1).some(isWritten) ? [i] : [],
  );
  const text = kept.map((i) => rows[i] ?? '').join('\n');
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const isInline = matter === '' && blank === '' && before !== '';
  return {
    text: text.slice(indent),
    lines: kept.map((i) => first + i),
    indent: indent + (isInline ? before.length - before.lastIndexOf('\n') - 1 : 0),
    title: titleIn(settings),
  };
}

/** Longest run of blank lines that is kept. */
const mostBlank = 20;

function isWritten(row: string): boolean {
  return row.trim() !== '';
}

/** The text with its directives emptied, their lines kept. */
function withoutDirectives(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const from = text.indexOf('%%{', at);
    const to = from === -1 ? -1 : text.indexOf('}%%', from);
    if (to === -1) return kept + text.slice(at);
    kept += text.slice(at, from) + text.slice(from, to).replaceAll(/[^\n]/g, '');
    at = to + 3;
  }
}

function newLines(source: string): string {
  return source.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
}

interface Fence {
  readonly from: number;
  readonly to: number;
}

/** What stands between fences of Mermaid; one that is not closed reaches to the end. */
function fencesIn(
  text: string,
  opening = /^[^\S\n]*(`{3,}|~{3,})[^\S\n]*\{?[^\S\n]*mermaid\b[^\n]*\n/gim,
): readonly Fence[] {
  const fences: Fence[] = [];
  for (const match of text.matchAll(opening)) {
    const from = match.index + match[0].length;
    if (from <= (fences.at(-1)?.to ?? -1)) continue;
    const marks = match[1] ?? '';
    const closing = text.slice(from).search(new RegExp(`^[^\\S\\n]*${marks[0]}{${marks.length},}[^\\S\\n]*$`, 'm'));
    fences.push({ from, to: closing === -1 ? text.length : from + closing });
  }
  return fences;
}

function titleIn(settings: string): string {
  const [, words = ''] = /^title:[^\S\n]*(.*)$/m.exec(settings) ?? [];
  return words
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .slice(0, 200);
}
