/** Reads the line language. Total: any text gives a line and what is wrong with it, each problem with its place. */
import { frameOf } from './frame-words.ts';
import {
  type CardPart,
  type Flow,
  type ForkPart,
  type FramePart,
  type Joint,
  mostCopies,
  type ParsedLine,
  type Part,
  type Problem,
  type Step,
} from './line.ts';
import {
  isAtEnd,
  match,
  peek,
  type Reader,
  single,
  skipBlanks,
  skipBreaks,
  take,
  takeQuoted,
  takeWords,
} from './reader.ts';

/** Deeper nesting than a board may have is a slip of the hand. */
const mostNested = 16;

export function parseLine(text: string): ParsedLine {
  const reader: Reader = { text, at: 0 };
  const problems: Problem[] = [];
  const parser = { reader, problems, depth: 0 };
  const flows = flowsUntil(parser, null);
  return { line: { flows }, problems: problems.sort((a, b) => a.at - b.at) };
}

interface Parser {
  readonly reader: Reader;
  readonly problems: Problem[];
  depth: number;
}

function tell({ reader, problems }: Parser, message: string, at: number = reader.at): void {
  problems.push({ at, message, unfinished: false });
}

/** Something is missing: harmless while it is missing at the end. */
function miss(parser: Parser, message: string): void {
  const { reader, problems } = parser;
  const unfinished = reader.text.slice(reader.at).trim() === '';
  problems.push({ at: Math.min(reader.at, reader.text.length), message, unfinished });
}

/** Flows up to the closing sign, or all of them. Branches of a fork part at `|` as well. */
function flowsUntil(parser: Parser, close: '}' | ')' | null): readonly Flow[] {
  const { reader } = parser;
  const flows: Flow[] = [];
  for (;;) {
    skipBreaks(reader);
    if (close === ')' && take(reader, '|')) continue;
    if (isAtEnd(reader) || peek(reader) === close) return flows;
    const from = reader.at;
    const flow = flowAt(parser, close === null);
    if (flow !== null) flows.push(flow);
    skipBlanks(reader);
    if (isAtEnd(reader) || peek(reader) === close || /[;\n\r]/.test(peek(reader))) continue;
    if (close === ')' && peek(reader) === '|') continue;
    // A sign that closes something further out is left to whoever opened that.
    if (close !== null && /[)}]/.test(peek(reader))) return flows;
    tell(parser, unexpected(peek(reader)));
    // A label too many is passed over as a whole.
    if (takeQuoted(reader) === null) reader.at = Math.max(reader.at, from) + 1;
  }
}

function unexpected(sign: string): string {
  switch (sign) {
    case ')':
      return 'this ) closes nothing. Take it away, or write ( before it.';
    case '}':
      return 'this } closes nothing. Take it away, or write { before it.';
    case '|':
      return 'a | stands between branches. Put them in ( and ).';
    case '[':
    case ']':
      return 'square brackets belong to an arrow. Write -[words]->.';
    case ':':
      return 'a card has one label. Write Orders:lambda.';
    case '~':
      return 'an asynchronous arrow is ~>. Write > behind the ~.';
    case '{':
      return 'a container needs a kind. Write vpc { … }.';
    default:
      return 'an arrow is missing here. Write > between two cards, or ; before another flow.';
  }
}

function flowAt(parser: Parser, mayContinue: boolean): Flow | null {
  const { reader } = parser;
  const steps: Step[] = [];
  let start = reader.at;
  let joint = jointAt(parser);
  if (joint !== null && !mayContinue) {
    tell(parser, 'nothing stands before this arrow. Name a service first.', start);
    joint = null;
  }
  for (;;) {
    const parts = partsAt(parser);
    const at = reader.at;
    const next = jointAt(parser);
    if (parts.length > 0) steps.push({ joint, parts });
    else if (next !== null) tell(parser, 'two arrows in a row. Name a service between them.', at);
    else if (steps.length > 0 || joint !== null)
      miss(parser, 'nothing stands behind the arrow. Name what it leads to.');
    if (next === null) break;
    // Without anything before it, an arrow in the middle goes on from what is chosen only at the very start.
    joint = steps.length > 0 || mayContinue ? next : null;
    start = at;
  }
  return steps.length === 0 ? null : { steps };
}

const plainArrow = /([-=]*>>?|~>>?|→)/y;
const labelOpen = /-+\[/y;
const labelClose = /\][-=]*(>>?)|\]~(>>?)/y;

function jointAt(parser: Parser): Joint | null {
  const { reader } = parser;
  const plain = match(reader, plainArrow)?.[0];
  if (plain !== undefined) return { every: plain.endsWith('>>'), async: plain.startsWith('~'), label: '' };
  if (match(reader, labelOpen) === null) return null;
  const from = reader.at;
  while (!isAtEnd(reader) && peek(reader) !== ']') reader.at += 1;
  const label = single(reader.text.slice(from, reader.at));
  const closed = match(reader, labelClose);
  if (closed !== null) {
    return { every: (closed[1] ?? closed[2]) === '>>', async: closed[2] !== undefined, label };
  }
  if (isAtEnd(reader)) miss(parser, 'the words on this arrow do not end. Write ]-> behind them.');
  else {
    tell(parser, 'an arrow with words ends with ]->.');
    reader.at += 1;
  }
  return { every: false, async: false, label };
}

function partsAt(parser: Parser): readonly Part[] {
  const { reader } = parser;
  const parts: Part[] = [];
  for (let behindComma = false; ; behindComma = true) {
    skipBlanks(reader);
    const { at } = reader;
    const part = partAt(parser);
    if (part !== null) parts.push(part);
    // What was read and gave no part has said why.
    else if (reader.at === at && behindComma) miss(parser, 'nothing stands behind the comma. Name another service.');
    else if (reader.at === at && peek(reader) === ',')
      tell(parser, 'nothing stands before this comma. Name a service first.');
    if (!take(reader, ',')) return parts;
  }
}

function partAt(parser: Parser): Part | null {
  const { reader } = parser;
  skipBlanks(reader);
  if (peek(reader) === '(') return forkAt(parser);
  return namedAt(parser);
}

function forkAt(parser: Parser): ForkPart | null {
  const { reader } = parser;
  const from = reader.at;
  reader.at += 1;
  const branches = nested(parser, ')');
  close(parser, ')', from);
  const copies = copiesAt(parser);
  if (branches.length === 0) {
    if (!isAtEnd(reader)) tell(parser, 'nothing stands between ( and ). Name what branches, as in (sqs | sns).', from);
    return null;
  }
  return { kind: 'fork', branches, copies };
}

function nested(parser: Parser, sign: '}' | ')'): readonly Flow[] {
  if (parser.depth >= mostNested) {
    tell(parser, `this is nested more than ${mostNested} deep. Close some of it first.`);
    parser.reader.at = parser.reader.text.length;
    return [];
  }
  parser.depth += 1;
  const flows = flowsUntil(parser, sign);
  parser.depth -= 1;
  return flows;
}

function close(parser: Parser, sign: '}' | ')', from: number): void {
  if (take(parser.reader, sign)) return;
  const open = sign === ')' ? '(' : '{';
  if (isAtEnd(parser.reader)) miss(parser, `a ${open} is never closed. Write ${sign} behind what belongs to it.`);
  else tell(parser, `this ${open} is never closed. Write ${sign} behind what belongs to it.`, from);
}

const copiesBehind = /[x×*](\d{1,6})(?![^\s>,;|(){}[\]":~→=-])/y;

/** "x3" behind something; 1 where nothing is said. */
function copiesAt(parser: Parser): number {
  const at = parser.reader.at;
  const found = match(parser.reader, copiesBehind);
  return found === null ? 1 : counted(parser, Number(found[1]), at);
}

function counted(parser: Parser, copies: number, at: number): number {
  if (copies >= 1 && copies <= mostCopies) return copies;
  tell(parser, `between 1 and ${mostCopies} of a kind. Write x3 for three.`, at);
  return 1;
}

/** A card, or a container where a brace follows the name; `null` where no name stands. */
function namedAt(parser: Parser): CardPart | FramePart | null {
  const { reader } = parser;
  const another = take(reader, '+');
  skipBlanks(reader);
  const from = reader.at;
  let label = quotedAt(parser);
  let word: string | null = label === null || take(reader, ':') ? takeWords(reader) : '';
  if (label === null && word !== '' && take(reader, ':')) {
    label = word;
    word = takeWords(reader);
    if (word === '') miss(parser, 'nothing stands behind the colon. Name the service, as in Orders:lambda.');
  }
  let copies = 1;
  for (let said = 0; ; said++) {
    const trailing = /^(.*\S)\s+[x×*](\d{1,6})$/.exec(word);
    if (trailing === null) break;
    word = trailing[1] ?? word;
    if (said > 0) tell(parser, 'how many is said twice. Keep one of them.', from);
    else copies = counted(parser, Number(trailing[2]), from);
  }
  const span = { from, to: from + reader.text.slice(from, reader.at).trimEnd().length };
  const params: string[] = [];
  for (let before = -1; before < reader.at && (word !== '' || label !== null); ) {
    before = reader.at;
    label ??= quotedAt(parser);
    if (params.length === 0) params.push(...paramsAt(parser));
    if (copies === 1) copies = copiesAt(parser);
  }
  if (word === '' && label === null) {
    if (another) miss(parser, 'nothing stands behind the +. Name the service that you want another of.');
    return null;
  }
  if (peek(reader) !== '{') {
    return { kind: 'card', label, word: word === '' ? null : word, another, params, copies, span };
  }
  const open = reader.at;
  reader.at += 1;
  const flows = nested(parser, '}');
  close(parser, '}', open);
  const named = frameOf(word);
  const kept = label ?? named.label;
  const times = copies === 1 ? copiesAt(parser) : copies;
  return { kind: 'frame', frame: named.frame, label: kept, another, flows, copies: times, span };
}

/** A label in quotes; `null` where none stands, or nothing in it. */
function quotedAt(parser: Parser): string | null {
  const at = parser.reader.at;
  const quoted = takeQuoted(parser.reader);
  if (quoted === null) return null;
  if (!quoted.closed) miss(parser, 'the quotes are never closed. Write " behind the label.');
  const text = single(quoted.text);
  if (text === '' && quoted.closed) tell(parser, 'this label is empty. Write a name between the quotes.', at);
  return text === '' ? null : text;
}

function paramsAt(parser: Parser): readonly string[] {
  const { reader } = parser;
  skipBlanks(reader);
  if (peek(reader) !== '(') return [];
  const from = reader.at + 1;
  const end = /[)\n\r]/.exec(reader.text.slice(from));
  reader.at = end === null ? reader.text.length : from + end.index;
  const inside = reader.text.slice(from, reader.at);
  if (!take(reader, ')')) miss(parser, 'a ( is never closed. Write ) behind the parameters.');
  skipBlanks(reader);
  return inside
    .split(',')
    .map(single)
    .filter((param) => param !== '');
}
