/**
 * Reads a board file. Everything from outside is `unknown` until it has passed here: a bad file gives all its issues, each with line and
 * path, and nothing is loaded half. What a person may have meant (an alias, an unknown key) loads with a warning that names it.
 */
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { largestFile } from '../model/limits.ts';
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { type Check, checker } from './board-check.ts';
import { readParsedBoard } from './board-parsed.ts';
import { jsonIssues, lineFinder, pathText } from './json-text.ts';
import { fromUtf8 } from './utf8.ts';

export interface ReadBoard {
  readonly document: Document;
  readonly warnings: readonly Issue[];
}

/** The board in a file's bytes, or every reason why it cannot be read. */
export function readBoard(bytes: Uint8Array, catalog: Catalog): Result<ReadBoard, readonly Issue[]> {
  if (bytes.length > largestFile)
    return failed([fileIssue(`the file has ${bytes.length} bytes; a board has at most ${largestFile}`)]);
  const text = fromUtf8(bytes);
  if (text === null) return failed([fileIssue('the file is not UTF-8 text, so it is no board')]);
  return readBoardText(text, catalog);
}

export function readBoardText(source: string, catalog: Catalog): Result<ReadBoard, readonly Issue[]> {
  const hasMark = source.startsWith('\uFEFF');
  const text = hasMark ? source.slice(1) : source;
  if (text.trim() === '') return failed([fileIssue('the file is empty')]);
  const syntax = jsonIssues(text);
  if (syntax.length > 0) return failed(syntax);
  const line = lineFinder(text);
  const check = checker();
  if (hasMark) check.warn([], 'the file starts with a byte order mark, which is left out when it is saved');
  const document = readParsedBoard(JSON.parse(text), catalog, check);
  const located = (entries: Check['issues']): readonly Issue[] =>
    entries
      .map(({ path, message }) => ({ path: pathText(path), line: line(path), message }))
      .sort((a, b) => a.line - b.line);
  if (document === null || check.issues.length > 0) return failed(located(check.issues));
  return ok({ document, warnings: located(check.warnings) });
}

/** "line 12: design.edges[3].to: no node 'sqs9'" */
export function issueWords({ line, path, message }: Issue): string {
  return `line ${line}: ${path === '' ? '' : `${path}: `}${message}`;
}

function fileIssue(message: string): Issue {
  return { path: '', line: 1, message };
}
