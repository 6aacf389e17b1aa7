/**
 * JSON with positions: every syntax error and duplicate key with its line, and the line of any path in a text that parsed. The only file
 * that knows `jsonc-parser`.
 */
import {
  findNodeAtLocation,
  type Node,
  type ParseErrorCode,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import type { Issue } from '../model/result.ts';

export type JsonPath = readonly (string | number)[];

/** Deepest nesting that a board may have; the outermost object is level 1. */
export const deepestJson = 64;

/** "design.edges[3].to"; an empty path is the file itself. */
export function pathText(path: JsonPath): string {
  let text = '';
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
  return text;
}

/** Syntax errors and duplicate keys, in order of their lines; empty for sound JSON. */
export function jsonIssues(text: string): readonly Issue[] {
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== null) {
    return [{ path: '', line: lineAt(text, tooDeep), message: `more than ${deepestJson} levels of nesting` }];
  }
  const issues: Issue[] = [];
  const seen: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => {
        seen.push(new Set());
      },
      onObjectEnd: () => {
        seen.pop();
      },
      onObjectProperty: (key, _offset, _length, line, _character, path) => {
        const keys = seen[seen.length - 1];
        if (keys?.has(key))
          issues.push({
            path: pathText([...path(), key]),
            line: line + 1,
            message: `the key "${shortened(key)}" stands twice`,
          });
        keys?.add(key);
      },
      onError: (code, offset, _length, line) => {
        issues.push({ path: '', line: line + 1, message: `not JSON: ${syntaxMessage(code, text, offset)}` });
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  // The grammar of numbers and strings is stricter in JSON than in the scanner; nothing it lets pass may slip through.
  if (issues.length === 0) {
    try {
      JSON.parse(text);
    } catch (error) {
      issues.push({ path: '', line: 1, message: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` });
    }
  }
  return issues.sort((a, b) => a.line - b.line);
}

/** Line numbers, from 1, of paths in a text that is sound JSON; a path that is not there takes the line of what would hold it. */
export function lineFinder(text: string): (path: JsonPath) => number {
  let root: Node | undefined;
  let starts: number[] | null = null;
  return (path) => {
    root ??= parseTree(text, undefined, { disallowComments: true });
    starts ??= lineStarts(text);
    for (let length = path.length; length >= 0; length--) {
      const node = root && findNodeAtLocation(root, [...path.slice(0, length)]);
      if (node) return lineOf(starts, node.offset);
    }
    return 1;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function lineAt(text: string, offset: number): number {
  return lineOf(lineStarts(text), offset);
}

/** Offset of the first bracket that nests too deeply, outside strings; checked first because parsers recurse. */
function firstTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i += 1;
      else if (c === 0x22 || c === 0x0a) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) {
      depth += 1;
      if (depth > deepestJson) return i;
    } else if (c === 0x7d || c === 0x5d) depth -= 1;
  }
  return null;
}

const inWords: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unknown word',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a key in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'the file ends before a } ',
  CloseBracketExpected: 'the file ends before a ]',
  EndOfFileExpected: 'there is something behind the end of the board',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'a text is not closed by a quote',
  UnexpectedEndOfNumber: 'a number is malformed',
  InvalidUnicode: 'a \\u escape is malformed',
  InvalidEscapeCharacter: 'an escape in a text is malformed',
  InvalidCharacter: 'a control character stands in a text',
};

function syntaxMessage(code: ParseErrorCode, text: string, offset: number): string {
  const words = inWords[printParseErrorCode(code)] ?? 'unreadable';
  const near = text.slice(offset, offset + 12).split('\n')[0] ?? '';
  return near.trim() === '' ? words.trim() : `${words.trim()} at "${near.trim()}"`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
