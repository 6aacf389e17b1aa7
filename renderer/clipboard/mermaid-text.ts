/** Whether a text is Mermaid, and where in it something is wrong. */

const frontMatter = /^-{3}\s*\n[\s\S]*?\n-{3}\s*\n/;

const known =
  /^(?:(?:flowchart|graph)(?:-elk)?(?:\s+(?:TB|TD|BT|RL|LR)\b|[^\S\n]*;?[^\S\n]*(?:\n|$))|architecture(?:-beta)?[^\S\n]*(?:\n|$)|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gitGraph|C4(?:Context|Container|Component|Dynamic|Deployment)|requirementDiagram|quadrantChart|(?:xychart|sankey|block|packet|radar|treemap)-beta|(?:gantt|mindmap|journey|timeline|kanban|pie)[^\S\n]*(?:\n|$))/;

/** True for what begins as a Mermaid diagram does; a fence, front matter and comments may stand before it. */
export function looksLikeMermaid(source: string): boolean {
  return known.test(mermaidBody(source).text);
}

export interface MermaidBody {
  readonly text: string;
  /** Lines of the source that stand before the text. */
  readonly skipped: number;
}

/** The diagram without its fence, front matter and comments; lines stay where they are, so that an error names the right one. */
export function mermaidBody(source: string): MermaidBody {
  const all = source.replaceAll(/\r\n?/g, '\n');
  // In a document the first diagram counts, whatever stands before it.
  const [fence = ''] = /^[\s\S]*?^```mermaid[^\n]*\n/m.exec(all) ?? /^\s*```[^\n]*\n/.exec(all) ?? [];
  const bare = fence === '' ? all : all.slice(fence.length).replace(/\n```[\s\S]*$/, '\n');
  const before = /^\s*/.exec(bare)?.[0] ?? '';
  const [matter = ''] = frontMatter.exec(bare.slice(before.length)) ?? [];
  const body = bare
    .slice(before.length + matter.length)
    .replaceAll(/%%\{[\s\S]*?\}%%/g, (directive) => directive.replaceAll(/[^\n]/g, ''))
    .replaceAll(/^[^\S\n]*%%[^\n]*$/gm, '');
  const blank = /^(?:[^\S\n]*\n)*/.exec(body)?.[0] ?? '';
  const lines = (text: string) => text.split('\n').length - 1;
  return { text: body.slice(blank.length).trimStart(), skipped: lines(fence + before + matter + blank) };
}

/** The rest of the sentence "This Mermaid text cannot be read…" for what the parser threw. */
export function whereWrong(error: unknown, source: string, skipped: number): string {
  const said = error instanceof Error ? error.message : String(error);
  const found = /\bline[: ]+(\d+)/i.exec(said)?.[1];
  if (found === undefined) return `: ${(said.split('\n')[0] ?? '').slice(0, 160)}`;
  const lines = source.trimEnd().split(/\r\n?|\n/);
  // What ends too early is noticed behind the end.
  const line = Math.min(Number(found) + skipped, lines.length);
  const words = lines[line - 1]?.trim() ?? '';
  const reason =
    words === '' || /got '(?:EOF|1)'/.test(said)
      ? 'something is missing at its end'
      : `“${words.slice(0, 80)}” does not fit there`;
  return ` on line ${line}: ${reason}.`;
}
