/** What stands in a JSON Canvas, version 1.0, once its form was checked. */
import type { Side } from '../../model/document.ts';
import type { Issue } from '../../model/result.ts';
import { type Check, checker, isNumber, isObject, type JsonObject, kindOf } from '../board-check.ts';
import { jsonIssues, lineFinder, pathText } from '../json-text.ts';

export interface CanvasNode {
  readonly id: string;
  /** `other` is of a kind that the format does not have. */
  readonly type: 'text' | 'file' | 'link' | 'group' | 'other';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Markdown, the path of a file, an address, or the title of a group; empty for `other`. */
  readonly text: string;
  readonly color: string;
}

export interface CanvasEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side | null;
  readonly toSide: Side | null;
  readonly headAtStart: boolean;
  readonly headAtEnd: boolean;
  readonly label: string;
}

export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  /** What Edgewise put beside them, as it was found; `undefined` in a canvas of another program. */
  readonly own: unknown;
}

/** Farther from the origin, or larger, nothing is read; px. */
const farthest = 2e6;
/** Most issues that are told. */
const most = 100;
const sides: readonly unknown[] = ['top', 'right', 'bottom', 'left'];

/** The canvas, or every reason why it is none, each with line and path. */
export function canvasIn(text: string): Canvas | readonly Issue[] {
  const syntax = jsonIssues(text);
  if (syntax.length > 0)
    return syntax
      .slice(0, most)
      .map((issue) => ({ ...issue, message: issue.message.replace('the board', 'the canvas') }));
  const raw: unknown = JSON.parse(text);
  const check = checker();
  const canvas = isObject(raw) ? checked(raw, check) : null;
  if (!isObject(raw)) check.issue([], `a canvas is an object, not ${kindOf(raw)}`);
  if (canvas !== null && check.issues.length === 0) return canvas;
  const line = lineFinder(text);
  return check.issues
    .slice(0, most)
    .map(({ path, message }) => ({ path: pathText(path), line: line(path), message }))
    .sort((a, b) => a.line - b.line);
}

function checked(raw: JsonObject, check: Check): Canvas | null {
  const { nodes: givenNodes = [], edges: givenEdges = [], edgewise: own } = raw;
  const rawNodes = check.objects(givenNodes, ['nodes']);
  const rawEdges = check.objects(givenEdges, ['edges']);
  if (rawNodes === null || rawEdges === null || check.issues.length > 0) return null;
  const taken = new Set<string>();
  const idOf = (value: unknown, path: readonly (string | number)[]): string => {
    if (typeof value !== 'string' || value === '')
      check.issue(path, `'id' must be a text that is not empty, not ${kindOf(value)}`);
    else if (taken.has(value)) check.issue(path, `the id '${value.slice(0, 40)}' stands twice`);
    else taken.add(value);
    return String(value);
  };
  const nodes = rawNodes.map((node, i) => nodeOf(node, i, idOf, check));
  const edges = rawEdges.map((edge, i): CanvasEdge => {
    const path = ['edges', i] as const;
    const end = (key: string): string => {
      const value = edge[key];
      if (typeof value !== 'string')
        check.issue([...path, key], `'${key}' must be the id of a node, not ${kindOf(value)}`);
      return String(value);
    };
    return {
      id: idOf(edge['id'], [...path, 'id']),
      from: end('fromNode'),
      to: end('toNode'),
      fromSide: sideOf(edge['fromSide']),
      toSide: sideOf(edge['toSide']),
      headAtStart: edge['fromEnd'] === 'arrow',
      headAtEnd: edge['toEnd'] !== 'none',
      label: check.optionalText(edge, 'label', path, ''),
    };
  });
  return { nodes, edges, own };
}

const texts: ReadonlyMap<unknown, string> = new Map([
  ['text', 'text'],
  ['file', 'file'],
  ['link', 'url'],
  ['group', 'label'],
]);

function nodeOf(
  node: JsonObject,
  i: number,
  idOf: (value: unknown, path: readonly (string | number)[]) => string,
  check: Check,
): CanvasNode {
  const path = ['nodes', i] as const;
  const length = (key: string): number => {
    const value = node[key];
    if (!isNumber(value)) check.issue([...path, key], `'${key}' must be a number, not ${kindOf(value)}`);
    else if (Math.abs(value) > farthest)
      check.issue([...path, key], `'${key}' is ${value}; at most ${farthest} px are read`);
    else return value;
    return 0;
  };
  const { type, color } = node;
  if (typeof type !== 'string')
    check.issue([...path, 'type'], `'type' must be text, file, link or group, not ${kindOf(type)}`);
  const key = texts.get(type);
  return {
    id: idOf(node['id'], [...path, 'id']),
    type: key === undefined ? 'other' : (type as CanvasNode['type']),
    x: length('x'),
    y: length('y'),
    width: Math.abs(length('width')),
    height: Math.abs(length('height')),
    text: key === undefined ? '' : check.optionalText(node, key, path, ''),
    color: typeof color === 'string' ? color : '',
  };
}

function sideOf(value: unknown): Side | null {
  return sides.includes(value) ? (value as Side) : null;
}
