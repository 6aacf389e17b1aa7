/**
 * Reads a board file. Everything from outside is `unknown` until it has passed here: a bad file gives all its issues, each with line and
 * path, and nothing is loaded half. What a person may have meant (an alias, an unknown key) loads with a warning that names it.
 */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { largestFile } from '../model/limits.ts';
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { type Check, checker, isObject, kindOf } from './board-check.ts';
import { checkDesign } from './board-design.ts';
import { readLayout, readSketch } from './board-layout.ts';
import { jsonIssues, lineFinder, pathText } from './json-text.ts';
import { migrate, newestVersion } from './migrate.ts';
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
  const parsed: unknown = JSON.parse(text);
  const current = isObject(parsed) ? readHead(parsed, check) : null;
  if (!isObject(parsed)) check.issue([], `a board is an object, not ${kindOf(parsed)}`);
  const document = current === null ? null : readBody(current, catalog, check);
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

/** `format` and `version` before anything else: of a file that is not ours, or newer, nothing more can be said. */
function readHead(file: Readonly<Record<string, unknown>>, check: Check): Readonly<Record<string, unknown>> | null {
  const { format, version } = file;
  if (format !== 'edgewise') {
    check.issue(
      ['format'],
      format === undefined
        ? 'the key "format" is missing, so this is no Edgewise board'
        : `the format is ${shown(format)}, not "edgewise"`,
    );
  }
  if (version === undefined) check.issue(['version'], 'the key "version" is missing');
  else if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    check.issue(['version'], `the version must be a whole number of 1 or more, not ${shown(version)}`);
  } else if (version > newestVersion) {
    check.issue(
      ['version'],
      `made by a newer Edgewise (file version ${version}, this program reads up to ${newestVersion}); update Edgewise to open it`,
    );
  }
  return check.issues.length > 0 ? null : migrate(file, version as number);
}

const knownKeys = ['format', 'version', 'title', 'design', 'layout', 'sketch'];

function readBody(file: Readonly<Record<string, unknown>>, catalog: Catalog, check: Check): Document | null {
  check.unknownKeys(file, knownKeys, []);
  const title = check.optionalText(file, 'title', [], 'Untitled');
  const design = checkDesign(file['design'], catalog, check);
  if (design === null) return null;
  const sketch = readSketch(file['sketch'], design, check);
  if (check.issues.length > 0) return null;
  const layout = readLayout(file['layout'], design, check);
  const nodes = design.nodes.map((node, i) => {
    const canonical = canonicalService(catalog, node.service);
    if (canonical === null) {
      check.warn(
        ['design', 'nodes', i, 'service'],
        `no service '${node.service}' is known; it counts as generic and keeps its name`,
      );
      return node;
    }
    if (canonical === node.service) return node;
    check.warn(['design', 'nodes', i, 'service'], `'${node.service}' is read as '${canonical}'`);
    return { ...node, service: canonical };
  });
  return { ...keptKeys(file), title, design: { ...design, nodes }, layout, sketch };
}

/** Keys that a newer program wrote; `format` and `version` are the writer's own. */
function keptKeys(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { format: _format, version: _version, ...rest } = file;
  return rest;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
