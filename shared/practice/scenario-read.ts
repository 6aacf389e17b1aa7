/** Reads a scenario's file. A bad one gives all its issues, each with line and path, and nothing of it is used. */
import { canonicalService } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import { checker, isObject, type JsonObject, kindOf } from '../formats/board-check.ts';
import { readBoardText } from '../formats/board-read.ts';
import { jsonIssues, lineFinder, pathText } from '../formats/json-text.ts';
import { fromUtf8 } from '../formats/utf8.ts';
import type { Document } from '../model/document.ts';
import { emptyDocument } from '../model/document.ts';
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { readCheck, readMeasure } from './reading/check-read.ts';
import { readNearMiss } from './reading/near-miss-read.ts';
import { type Scope, scopeOf } from './reading/scope.ts';
import { levels, type RubricLine, type Scenario, stages } from './scenario.ts';

/** Bytes. */
const largestScenario = 5_000_000;
const newestVersion = 1;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const variable = /^[A-Za-z][A-Za-z0-9_]*$/;
/** What the points of a rubric add up to. */
const wholeScore = 100;

const keys = [
  'format',
  'version',
  'id',
  'title',
  'tags',
  'level',
  'prompt',
  'requirements',
  'numbers',
  'estimates',
  'prompts',
  'hints',
  'reference',
  'rubric',
  'mistakes',
  'followUps',
  'curveballs',
  'sections',
];

/** The scenario in a file's bytes, or every reason why it cannot be used. */
export function readScenario(bytes: Uint8Array, catalog: Catalog): Result<Scenario, readonly Issue[]> {
  const wrong = (message: string) => failed([{ path: '', line: 1, message }]);
  if (bytes.length > largestScenario)
    return wrong(`the file has ${bytes.length} bytes; a scenario has at most ${largestScenario}`);
  const text = fromUtf8(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return wrong('the file is not UTF-8 text, so it is no scenario');
  if (text.trim() === '') return wrong('the file is empty');
  const syntax = jsonIssues(text);
  if (syntax.length > 0) return failed(syntax);
  const parsed: unknown = JSON.parse(text);
  const issues = checker();
  if (!isObject(parsed)) return wrong(`a scenario is an object, not ${kindOf(parsed)}`);
  const scenario = readParts(parsed, scopeOf(issues, catalog));
  if (scenario !== null && issues.issues.length === 0) return ok(scenario);
  const line = lineFinder(text);
  return failed(
    issues.issues
      .map(({ path, message }) => ({ path: pathText(path), line: line(path), message }))
      .sort((a, b) => a.line - b.line),
  );
}

function readParts(file: JsonObject, scope: Scope): Scenario | null {
  const { issues } = scope;
  if (file['format'] !== 'edgewise-scenario') issues.issue(['format'], '"format" must be "edgewise-scenario"');
  if (file['version'] !== newestVersion)
    issues.issue(['version'], `"version" must be ${newestVersion}; a newer scenario needs a newer Edgewise`);
  if (issues.issues.length > 0) return null;
  scope.onlyKeys(file, keys, []);
  const id = scope.text(file, 'id', []);
  if (!kebab.test(id)) issues.issue(['id'], "'id' must be lower-case words joined by hyphens");
  return {
    id,
    title: scope.text(file, 'title', []),
    tags: scope.texts(file, 'tags', []),
    level: levelIn(file, [], scope),
    prompt: scope.text(file, 'prompt', []),
    requirements: scope.list(file, 'requirements', [], 1).map((raw, i) => ({
      kind: issues.word(raw['kind'], ['functional', 'non-functional'], ['requirements', i, 'kind'], 'functional'),
      text: scope.text(raw, 'text', ['requirements', i]),
    })),
    ...readSums(file, scope),
    prompts: readPrompts(file, scope),
    hints: scope.list(file, 'hints', []).map((raw, i) => ({
      title: scope.text(raw, 'title', ['hints', i]),
      text: scope.text(raw, 'text', ['hints', i]),
    })),
    reference: readReference(file, scope),
    rubric: readRubric(file, scope),
    mistakes: scope.texts(file, 'mistakes', []),
    followUps: scope.texts(file, 'followUps', []),
    curveballs: scope.texts(file, 'curveballs', []),
    sections: scope.texts(file, 'sections', []),
  };
}

function levelIn(raw: JsonObject, path: readonly (string | number)[], { issues }: Scope): RubricLine['level'] {
  return issues.word(raw['level'], [...levels, 'both'], [...path, 'level'], 'both');
}

function readSums(file: JsonObject, scope: Scope): Pick<Scenario, 'numbers' | 'estimates'> {
  const taken = new Set<string>();
  const named = (raw: JsonObject, path: readonly (string | number)[]) => {
    const id = scope.text(raw, 'id', path);
    if (!variable.test(id)) scope.issues.issue([...path, 'id'], "'id' must be one word of letters and digits");
    if (taken.has(id)) scope.issues.issue([...path, 'id'], `the id '${id}' stands twice`);
    taken.add(id);
    return id;
  };
  const numbers = scope.list(file, 'numbers', []).map((raw, i) => {
    const path = ['numbers', i];
    scope.onlyKeys(raw, ['id', 'label', 'value', 'assumed'], path);
    const { assumed } = raw;
    if (assumed !== undefined && typeof assumed !== 'boolean')
      scope.issues.issue([...path, 'assumed'], "'assumed' must be true or false");
    return {
      id: named(raw, path),
      label: scope.text(raw, 'label', path),
      value: scope.text(raw, 'value', path),
      assumed: assumed === true,
    };
  });
  const estimates = scope.list(file, 'estimates', []).map((raw, i) => {
    const path = ['estimates', i];
    scope.onlyKeys(raw, ['id', 'ask', 'formula', 'figure'], path);
    const figure = isObject(raw['figure']) ? readMeasure(raw['figure'], [...path, 'figure'], scope) : undefined;
    if (raw['figure'] !== undefined && figure === undefined)
      scope.issues.issue([...path, 'figure'], `an object is expected, not ${kindOf(raw['figure'])}`);
    return {
      id: named(raw, path),
      ask: scope.text(raw, 'ask', path),
      formula: scope.text(raw, 'formula', path),
      ...(figure === undefined ? {} : { figure }),
    };
  });
  return { numbers, estimates };
}

function readPrompts(file: JsonObject, scope: Scope): Scenario['prompts'] {
  return scope.list(file, 'prompts', []).map((raw, i) => ({
    stage: scope.issues.word(raw['stage'], stages, ['prompts', i, 'stage'], 'design'),
    text: scope.text(raw, 'text', ['prompts', i]),
  }));
}

/** The reference is a board like any other; in it a name that the catalog does not know is an issue. */
function readReference(file: JsonObject, { issues, catalog }: Scope): Document {
  const raw = file['reference'];
  if (!isObject(raw)) {
    issues.issue(['reference'], `'reference' must be a board, not ${kindOf(raw)}`);
    return emptyDocument();
  }
  const read = readBoardText(JSON.stringify(raw), catalog);
  const entries = read.ok ? read.value.warnings : read.error;
  for (const { path, message } of entries) issues.issue(['reference'], path === '' ? message : `${path}: ${message}`);
  if (!read.ok) return emptyDocument();
  for (const { id, service } of read.value.document.design.nodes)
    if (canonicalService(catalog, service) !== service)
      issues.issue(['reference'], `the service '${service}' of '${id}' is not in the catalog`);
  return read.value.document;
}

function readRubric(file: JsonObject, scope: Scope): readonly RubricLine[] {
  const { issues } = scope;
  const lines = scope.list(file, 'rubric', [], 1).map((raw, i): RubricLine => {
    const path = ['rubric', i];
    scope.onlyKeys(raw, ['id', 'criterion', 'looksFor', 'weight', 'level', 'check', 'study', 'nearMiss'], path);
    const check = isObject(raw['check']) ? raw['check'] : {};
    if (!isObject(raw['check']))
      issues.issue([...path, 'check'], `'check' must be an object, not ${kindOf(raw['check'])}`);
    const weight = scope.number(raw, 'weight', path);
    if (weight <= 0) issues.issue([...path, 'weight'], "'weight' must be more than 0");
    return {
      id: scope.text(raw, 'id', path),
      criterion: scope.text(raw, 'criterion', path),
      looksFor: scope.text(raw, 'looksFor', path),
      weight,
      level: levelIn(raw, path, scope),
      check: readCheck(check, [...path, 'check'], scope),
      ...(raw['study'] === undefined ? {} : { study: scope.services(raw, 'study', path) }),
      ...(raw['nearMiss'] === undefined
        ? {}
        : {
            nearMiss: scope
              .list(raw, 'nearMiss', path, 1)
              .map((edit, e) => readNearMiss(edit, [...path, 'nearMiss', e], scope)),
          }),
    };
  });
  lines.forEach(({ id }, i) => {
    if (lines.findIndex((other) => other.id === id) !== i)
      issues.issue(['rubric', i, 'id'], `the id '${id}' stands twice`);
  });
  const sum = lines.reduce((total, { weight }) => total + weight, 0);
  if (sum !== wholeScore) issues.issue(['rubric'], `the weights add up to ${sum}, not ${wholeScore}`);
  return lines;
}
