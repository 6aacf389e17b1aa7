/** What Mermaid's parsers say of a text that they cannot read, as an issue for people: line, column, what stands there and what was expected. */
import type { Issue } from '../../model/result.ts';
import type { MermaidBody } from './source.ts';

/** What the parser of flowcharts adds to its message. Lines count from 1 and columns from 0; `loc` is where the last thing stands that fits. */
interface Found {
  readonly text?: string;
  readonly token?: string | number | null;
  readonly line?: number;
  readonly loc?: {
    readonly first_line: number;
    readonly first_column: number;
    readonly last_line: number;
    readonly last_column: number;
  };
  readonly expected?: readonly string[];
}

/** A place in the text that was parsed, both counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Never throws, whatever was thrown. */
export function issueOf(error: unknown, body: MermaidBody): Issue {
  const said = error instanceof Error ? error.message : String(error);
  const hash = (error as { readonly hash?: Found } | null)?.hash;
  if (hash?.loc !== undefined && hash.expected !== undefined) return flowIssue(hash, body);
  const lexical = /^Lexical error on line (\d+)/.exec(said);
  if (lexical !== null) {
    const { line } = originalPlace(body, { line: Number(lexical[1]), column: 1 });
    const column = columnOf(said, lineOf(body, line));
    const isHead = /^\s*(?:flowchart|graph)(?:-elk)?\s+\S*$/.test(lineOf(body, line));
    const there = quoted(lineOf(body, line).slice(column - 1));
    return issue(
      body,
      { line, column },
      `${there} is nothing that can stand here; expected ${isHead ? 'a direction (TB, BT, LR or RL)' : 'an arrow (-->), “;” or a new line'}`,
    );
  }
  const placed = /(?:Parse|Lexer) error on line (\d+), column (\d+): ?((?:(?!(?:Parse|Lexer) error on)[^\n])*)/.exec(
    said,
  );
  if (placed !== null) {
    const place = { line: Number(placed[1]), column: Number(placed[2]) };
    return issue(body, place, grammarWords(placed[3] ?? ''));
  }
  return unplacedIssue(said, error, body);
}

function issue(body: MermaidBody, { line, column }: Place, message: string): Issue {
  const at = column + (line === 1 ? body.indent : 0);
  return { path: '', line: sourceLine(body, line), message: `column ${at}: ${message}.` };
}

function sourceLine({ lines }: MermaidBody, line: number): number {
  return lines[Math.min(line, lines.length) - 1] ?? 1;
}

function flowIssue({ text = '', token, loc, expected = [] }: Found, body: MermaidBody): Issue {
  const names = expected.map((name) => name.replaceAll("'", ''));
  const isEnd = token === 1 || token === 'EOF';
  const start = loc === undefined ? { line: 1, column: 1 } : { line: loc.last_line, column: loc.last_column + 1 };
  const inLabel = names.includes('TEXT') && names.includes('TAGSTART');
  if (isEnd && (inLabel || names.includes('SHAPE_DATA')) && loc !== undefined) {
    const opened = originalPlace(body, { line: loc.first_line, column: loc.first_column + 1 });
    return issue(
      body,
      opened,
      `the text that begins with ${quoted(lineOf(body, opened.line).slice(opened.column - 1))} is not closed; expected ${inLabel ? closers(body, opened) : '“}”'} at its end`,
    );
  }
  const place = originalPlace(body, start);
  if (isEnd && names.includes('end')) {
    const open = openSubgraph(body);
    if (open !== null)
      return issue(
        body,
        open,
        'the subgraph that begins here is not closed; expected “end” on a line of its own before the text ends',
      );
  }
  const found = isEnd ? 'the text ends here' : `${quoted(text.split('\n')[0] ?? '')} does not fit here`;
  if (token === 'end' && !names.includes('end') && names.includes('subgraph'))
    return issue(body, place, '“end” closes no subgraph. Leave it out, or expected “subgraph” before it');
  if (token === 'end')
    return issue(
      body,
      place,
      '“end” is a word of the language; expected the name of a box. Write “End”, or another id with a label: e["end"]',
    );
  if (inLabel)
    return issue(
      body,
      place,
      `${found}, within a label; expected ${closers(body, place)}. Put the words between quotes: ["…"]`,
    );
  return issue(body, place, `${found}; expected ${expectedWords(names)}`);
}

/** What a person would write for each name of the parser; several names may mean the same. */
const tokenWords: Readonly<Record<string, string>> = {
  LINK: 'an arrow (-->)',
  START_LINK: 'an arrow (-->)',
  LINK_ID: 'an arrow (-->)',
  NODE_STRING: 'the name of a box',
  NUM: 'the name of a box',
  UNICODE_TEXT: 'the name of a box',
  'idString[vertex]': 'the name of a box',
  STR: 'words in quotes',
  MD_STR: 'words in quotes',
  TEXT: 'words',
  EDGE_TEXT: 'words',
  textToken: 'words',
  AMP: '“&”',
  SEMI: '“;”',
  NEWLINE: 'a new line',
  EOF: 'the end of the text',
  subgraph: '“subgraph”',
  end: '“end”',
  GRAPH: '“flowchart”',
  DIR: 'a direction (TB, LR)',
  NODIR: 'a new line',
  SQS: '“[”',
  SQE: '“]”',
  PS: '“(”',
  PE: '“)”',
  PIPE: '“|”',
  SHAPE_DATA: '“}”',
  STYLE_SEPARATOR: '“:::”',
  CYLINDEREND: '“)]”',
  STADIUMEND: '“])”',
  SUBROUTINEEND: '“]]”',
  DIAMOND_STOP: '“}”',
  CLASSDEF: 'a style',
  STYLE: 'a style',
};

/** At most four of what would fit, the commonest first. */
function expectedWords(names: readonly string[]): string {
  const words = [
    ...new Set(
      Object.keys(tokenWords)
        .filter((name) => names.includes(name))
        .map((name) => tokenWords[name]),
    ),
  ];
  const few = words.slice(0, 4);
  if (few.length === 0) return 'something else';
  return few.length === 1 ? `${few[0]}` : `${few.slice(0, -1).join(', ')} or ${few.at(-1)}`;
}

const pairs: readonly (readonly [string, string])[] = [
  ['(((', ')))'],
  ['([', '])'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['((', '))'],
  ['{{', '}}'],
  ['[/', '/]'],
  ['[\\', '\\]'],
  ['(-', '-)'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
  ['|', '|'],
];

/** What closes the label in which `place` lies: the pair of what opened it on that line. */
function closers(body: MermaidBody, { line, column }: Place): string {
  const before = lineOf(body, line).slice(0, column - 1);
  let best = { at: -1, close: ']' };
  for (const [open, close] of pairs) {
    const at = before.lastIndexOf(open);
    // A longer opening that holds the shorter one was found first.
    const isInside = best.at !== -1 && at >= best.at && at < best.at + 3 && before.slice(best.at, at + 1).length > 1;
    if (at > best.at && !isInside) best = { at, close };
  }
  return `“${best.close}”`;
}

/** The subgraph that was opened last and has no `end`. */
function openSubgraph({ text }: MermaidBody): Place | null {
  const open: Place[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const part of line.matchAll(/(?:^|;)[^\S\n]*(?:(subgraph)\b|end[^\S\n]*(?=$|;))/g)) {
      if (part[1] === undefined) open.pop();
      else open.push({ line: i + 1, column: line.indexOf('subgraph', part.index) + 1 });
    }
  }
  return open.at(-1) ?? null;
}

/** Sentences of the parser of architecture diagrams. */
function grammarWords(said: string): string {
  const words: Readonly<Record<string, string>> = {
    ID: 'an id',
    ARCH_ICON: 'an icon in parentheses',
    ARCH_TITLE: 'a title in square brackets: letters, digits and blanks, or anything between quotes',
    ARCH_TEXT_ICON: 'a text in quotes',
    ARROW_DIRECTION: 'a side (T, B, L or R)',
    ARROW_INTO: 'an arrow head',
    ARROW_GROUP: '{group}',
    NEWLINE: 'a new line',
    EOF: 'the end of the text',
  };
  const unexpected = /unexpected character: ->(.*?)<-/.exec(said)?.[1];
  if (unexpected !== undefined)
    return `${quoted(unexpected)} does not fit here; expected a group, a service, a junction or an arrow such as a:R --> L:b. Titles hold letters, digits and blanks, or anything between quotes`;
  const [, wanted, found] =
    /Expecting(?: token of type|:)? ?['`]?([^'`]+?)['`]? but found:? ?['`]?([^'`]*)/.exec(said) ?? [];
  if (wanted !== undefined)
    return `${(found ?? '').trim() === '' ? 'the line ends here' : `${quoted(found ?? '')} does not fit here`}; expected ${words[wanted] ?? `“${wanted}”`}`;
  const redundant = /Redundant input, expecting EOF but found: (.*)/.exec(said)?.[1];
  if (redundant !== undefined) return `${quoted(redundant)} does not fit here; expected a new line`;
  return 'this does not fit here; expected a group, a service, a junction or an arrow such as a:R --> L:b';
}

/** What has no place of its own is looked for in the text. */
function unplacedIssue(said: string, error: unknown, body: MermaidBody): Issue {
  const first = (said.split('\n')[0] ?? '').replace(/\.$/, '').slice(0, 200);
  const shape = /^No such shape: (.*?)\.? *(?:Shape names.*)?$/.exec(first)?.[1];
  if (shape !== undefined)
    return issue(
      body,
      placeOf(body, shape),
      `no shape is called “${shape}”; expected a name such as rect, rounded, cyl, diam or hex, in small letters`,
    );
  const mark = (error as { readonly mark?: { readonly buffer?: string } } | null)?.mark;
  if (typeof mark?.buffer === 'string') {
    const inside = mark.buffer.split('\n').find((line) => line.trim().length > 1) ?? '';
    return issue(
      body,
      placeOf(body, inside.trim()),
      `what stands between @{ and } cannot be read (${first.replace(/ \(\d+:\d+\)$/, '')}); expected name: value, with commas between them and quotes round words`,
    );
  }
  const named = /[[“"'`]([^\]”"'`]+)[\]”"'`]/.exec(first)?.[1];
  const missing = named !== undefined && /does not yet exist/.test(first);
  if (missing)
    return issue(
      body,
      lastPlaceOf(body, named),
      `there is no service, junction or group “${named}” before this line; expected its id`,
    );
  return issue(
    body,
    named === undefined ? { line: 1, column: 1 } : lastPlaceOf(body, named),
    `${first}; expected a flowchart or architecture diagram that Mermaid can read`,
  );
}

function placeOf(body: MermaidBody, words: string): Place {
  return at(body, words === '' ? -1 : body.text.indexOf(words));
}

function lastPlaceOf(body: MermaidBody, word: string): Place {
  const whole = new RegExp(`(?<![\\w-])${word.replaceAll(/[^\w]/g, '\\$&')}(?![\\w-])`, 'g');
  return at(body, [...body.text.matchAll(whole)].at(-1)?.index ?? -1);
}

function at({ text }: MermaidBody, index: number): Place {
  if (index < 0) return { line: 1, column: 1 };
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function lineOf({ text }: MermaidBody, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}

function quoted(text: string): string {
  const words = text.trim();
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}

/**
 * Where a place of the flowchart parser lies in the text: blank lines after a brace are gone when it begins, entities are longer, and what ends too
 * early is noticed behind the end.
 */
function originalPlace({ text }: MermaidBody, { line, column }: Place): Place {
  let shift = 0;
  for (const match of text.matchAll(/\}\s*\n/g)) {
    const lost = match[0].split('\n').length - 2;
    if (lost === 0) continue;
    const seen = text.slice(0, match.index).split('\n').length - shift;
    if (seen >= line) break;
    shift += lost;
  }
  const lines = text.trimEnd().split('\n');
  const last = lines.length;
  if (line + shift > last) return { line: last, column: (lines.at(-1)?.length ?? 0) + 1 };
  const written = lines[line + shift - 1] ?? '';
  let longer = 0;
  for (const match of written.matchAll(/#(\w+);/g)) {
    if (match.index + longer >= column - 1) break;
    longer += /^\d+$/.test(match[1] ?? '') ? 3 : 2;
  }
  return { line: line + shift, column: Math.max(1, Math.min(column - longer, written.length + 1)) };
}

/** The column that the arrow under a message of the lexer points at: it shows up to twenty characters before it, without line breaks. */
function columnOf(said: string, line: string): number {
  const [, shown = '', arrow = ''] = said.split('\n');
  const before = shown.slice(0, Math.max(0, arrow.length - 1)).replace(/^\.\.\./, '');
  for (let column = line.length; column > 0; column--)
    if (before.endsWith(line.slice(Math.max(0, column - before.length), column))) return column + 1;
  return 1;
}
