/** Reads a pack. A bad one gives all its issues, each with line and path, and nothing of it is used. */
import type { Catalog, RuleSetting } from '../catalog/service.ts';
import { rules } from '../engine/rules/index.ts';
import type { Rule } from '../engine/rules/rule.ts';
import { type Check, checker, isObject, type JsonObject, kindOf } from '../formats/board-check.ts';
import { jsonIssues, lineFinder, pathText } from '../formats/json-text.ts';
import { fromUtf8 } from '../formats/utf8.ts';
import { failed, type Issue, ok, type Result } from '../model/result.ts';
import { type Pack, type PackFigure, packName } from './pack.ts';
import { isFactOf, readService } from './service-read.ts';

const largestPack = 5_000_000;
const newestVersion = 1;
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export interface ReadPack {
  readonly pack: Pack;
  readonly warnings: readonly Issue[];
}

/** The pack in a file's bytes, checked against the catalog that it changes, or every reason why it cannot be used. */
export function readPack(bytes: Uint8Array, catalog: Catalog): Result<ReadPack, readonly Issue[]> {
  const wrong = (message: string) => failed([{ path: '', line: 1, message }]);
  if (bytes.length > largestPack) return wrong(`the file has ${bytes.length} bytes; a pack has at most ${largestPack}`);
  const text = fromUtf8(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return wrong('the file is not UTF-8 text, so it is no pack');
  if (text.trim() === '') return wrong('the file is empty');
  const syntax = jsonIssues(text);
  if (syntax.length > 0) return failed(syntax);
  const parsed: unknown = JSON.parse(text);
  const check = checker();
  const pack = isObject(parsed) ? readParts(parsed, catalog, check) : null;
  if (pack === null && check.issues.length === 0) check.issue([], `a pack is an object, not ${kindOf(parsed)}`);
  const line = lineFinder(text);
  const located = (entries: Check['issues']): readonly Issue[] =>
    entries
      .map(({ path, message }) => ({ path: pathText(path), line: line(path), message }))
      .sort((a, b) => a.line - b.line);
  if (pack === null || check.issues.length > 0) return failed(located(check.issues));
  return ok({ pack, warnings: located(check.warnings) });
}

function readParts(file: JsonObject, catalog: Catalog, check: Check): Pack | null {
  if (file['format'] !== 'edgewise-pack') check.issue(['format'], '"format" must be "edgewise-pack"');
  if (file['version'] !== newestVersion)
    check.issue(['version'], `"version" must be ${newestVersion}; a newer pack needs a newer Edgewise`);
  if (check.issues.length > 0) return null;
  check.unknownKeys(file, ['format', 'version', 'id', 'title', 'release', 'figures', 'services', 'rules'], []);
  const id = check.optionalText(file, 'id', [], '');
  if (!kebab.test(id)) check.issue(['id'], "'id' must be lower-case words joined by hyphens");
  const title = check.optionalText(file, 'title', [], id);
  const release = file['release'];
  if (typeof release !== 'number' || !Number.isInteger(release) || release < 1)
    check.issue(['release'], `'release' must be a whole number of 1 or more, not ${kindOf(release)}`);
  const head = { id, title, release: typeof release === 'number' ? release : 1 };
  const figures = readEach(file, 'figures', check, (raw, path) => readFigure(raw, path, catalog, check));
  const reason = packName({ ...head, figures: {}, services: [], rules: {} });
  const given = file['services'] === undefined ? [] : (check.objects(file['services'], ['services']) ?? []);
  const services = given.map((raw, i) => readService(raw, ['services', i], catalog, reason, check));
  services.forEach((service, i) => {
    if (services.findIndex((other) => other.id === service.id) !== i)
      check.issue(['services', i, 'id'], `the id '${service.id}' stands twice`);
  });
  return {
    ...head,
    figures,
    services,
    rules: readEach(file, 'rules', check, (raw, path) => readRule(raw, path, check)),
  };
}

function readEach<T>(
  file: JsonObject,
  key: string,
  check: Check,
  read: (raw: JsonObject, path: readonly [string, string]) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(check.optionalObject(file, key, [])).map(([name, value]) => {
      if (!isObject(value)) check.issue([key, name], `an object is expected, not ${kindOf(value)}`);
      return [name, read(isObject(value) ? value : {}, [key, name])];
    }),
  );
}

function readFigure(raw: JsonObject, path: readonly [string, string], catalog: Catalog, check: Check): PackFigure {
  const [, id] = path;
  check.unknownKeys(raw, ['value', 'source'], path);
  if (!isFactOf(catalog, id)) check.issue(path, `no figure '${id}'; 'edgewise catalog SERVICE' lists them`);
  const { value } = raw;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    check.issue(
      [...path, 'value'],
      `'value' must be a number of 0 or more, not ${typeof value === 'number' ? value : kindOf(value)}`,
    );
  const source = check.optionalText(raw, 'source', path, '');
  if (source.trim() === '') check.issue([...path, 'source'], "'source' must say where the figure was read");
  return { value: typeof value === 'number' ? value : Number.NaN, source };
}

function readRule(raw: JsonObject, path: readonly [string, string], check: Check): RuleSetting {
  const [, id] = path;
  const rule: Rule | undefined = rules.find((one) => one.id === id);
  check.unknownKeys(raw, ['off', 'severity', 'params'], path);
  if (rule === undefined) check.issue(path, `no rule '${id}'; 'edgewise rules' lists them`);
  const { off } = raw;
  if (off !== undefined && typeof off !== 'boolean') check.issue([...path, 'off'], `'off' must be true or false`);
  const params: Record<string, number> = {};
  for (const [key, value] of Object.entries(check.optionalObject(raw, 'params', path))) {
    const at = [...path, 'params', key];
    const definition = rule?.params && Object.hasOwn(rule.params, key) ? rule.params[key] : undefined;
    if (definition === undefined) check.issue(at, `the rule has no '${key}'`);
    else if (typeof value !== 'number' || value < definition.min || value > definition.max)
      check.issue(at, `'${key}' must be a number from ${definition.min} to ${definition.max}`);
    else params[key] = value;
  }
  const severities = ['error', 'warning', 'info'] as const;
  return {
    ...(off === true ? { off } : {}),
    ...(raw['severity'] === undefined
      ? {}
      : { severity: check.word(raw['severity'], severities, [...path, 'severity'], 'info') }),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
}
