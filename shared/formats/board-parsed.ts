/**
 * A board out of what its file says, once that is known to be JSON. Apart from the reading of the text, so that the window can start with a
 * board of the program's own without the parser that knows lines.
 */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { type Check, isObject, kindOf } from './board-check.ts';
import { checkDesign } from './board-design.ts';
import { readLayout, readSketch } from './board-layout.ts';
import { migrate, newestVersion } from './migrate.ts';

/** The board, or `null` with issues in `check`; a board with issues is not to be used. */
export function readParsedBoard(parsed: unknown, catalog: Catalog, check: Check): Document | null {
  const current = isObject(parsed) ? readHead(parsed, check) : null;
  if (!isObject(parsed)) check.issue([], `a board is an object, not ${kindOf(parsed)}`);
  return current === null ? null : readBody(current, catalog, check);
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
