/** Checks of what a box is sized and set to. */
import { serviceOf } from '../../catalog/index.ts';
import type { ServiceNode } from '../../model/document.ts';
import { paramText } from '../../wording/card.ts';
import { exact, singular } from '../../wording/numbers.ts';
import { type Compare, compareHolds } from '../check.ts';
import { type Subject, servicesText } from '../subject.ts';
import { type Evidence, missed, passed } from '../verdict.ts';
import type { Judge } from './kind.ts';

export const judgeParam: Judge<'param'> = ({ service, key, compare, value, every = false }, subject) => {
  const boxes = subject.boxes(service);
  if (boxes.length === 0) return missed(`no ${servicesText(subject, service)} on the board`);
  const good = boxes.filter((node) => compareHolds(paramOf(subject, node, key), compare, value));
  const bad = boxes.filter((node) => !good.includes(node));
  const wanted = boxes.length > 0 ? expected(subject, boxes[0] as ServiceNode, key, compare, value) : '';
  if (every ? bad.length > 0 : good.length === 0) {
    const shown = bad.slice(0, 3);
    return missed(
      `${shown.map((node) => said(subject, node, key)).join('; ')}: ${wanted} expected`,
      shown.map((node) => evidence(node, key)),
    );
  }
  return passed(
    good.map((node) => evidence(node, key)),
    good
      .slice(0, 3)
      .map((node) => said(subject, node, key))
      .join('; '),
  );
};

/** A parameter as it counts: what the board says, otherwise the catalog's default. */
export function paramOf({ catalog }: Subject, node: ServiceNode, key: string): unknown {
  if (Object.hasOwn(node.params, key)) return node.params[key];
  const { params } = serviceOf(catalog, node.service);
  return Object.hasOwn(params, key) ? (params[key]?.default ?? undefined) : undefined;
}

function said(subject: Subject, node: ServiceNode, key: string): string {
  const { params } = serviceOf(subject.catalog, node.service);
  const definition = Object.hasOwn(params, key) ? params[key] : undefined;
  const value = paramOf(subject, node, key);
  const name = subject.nameOf(node);
  if (definition === undefined) return `${name}, nothing to set here`;
  if (definition.kind === 'switch') return `${name}, ${value === true ? '' : 'no '}${lower(definition.label)}`;
  if (value === undefined) return `${name}, ${lower(definition.label)} not set`;
  const text = paramText(definition, value) || String(value);
  const label = lower(definition.label);
  // "3 readers" needs no "readers" before it.
  return text.includes(singular(label)) ? `${name}, ${text}` : `${name}, ${label} ${text}`;
}

function expected(subject: Subject, node: ServiceNode, key: string, compare: Compare, value: unknown): string {
  const { params } = serviceOf(subject.catalog, node.service);
  const definition = Object.hasOwn(params, key) ? params[key] : undefined;
  if (definition?.kind === 'switch') return (value === true) === (compare === '==') ? 'on' : 'off';
  const text = paramText(definition, value) || (typeof value === 'number' ? exact(value) : String(value));
  return `${compareWords[compare]}${text}`;
}

const compareWords: Readonly<Record<Compare, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '==': '',
  '!=': 'other than ',
};

/** "at least 20". */
export function compareText(compare: Compare, text: string): string {
  return `${compareWords[compare]}${text}`;
}

function evidence({ id }: ServiceNode, key: string): Evidence {
  return { kind: 'figure', at: id, part: 'param', key };
}

/** A label within a sentence; an abbreviation keeps its capitals. */
function lower(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}
