/** For the rules' tests: small boards in one line, and what a rule says of them in short. */
import { catalog } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import {
  type Design,
  defaultSettings,
  type Edge,
  type EdgeParams,
  type Group,
  type Params,
} from '../../model/document.ts';
import { measure } from '../measure.ts';
import { type RuleId, rules } from './index.ts';
import type { Board, Rule, Verdict } from './rule.ts';

/** Service, parameters and the container around it, by id. */
export type Boxes = Readonly<Record<string, readonly [service: string, params?: Params, group?: string]>>;
/** Parameters by `from>to`; a second arrow between the same two is `from>to#2`. */
export type Arrows = Readonly<Record<string, EdgeParams>>;
export interface Rest {
  readonly catalog?: Catalog;
  readonly load?: number;
  /** Containers: kind and the one around it, by id. */
  readonly groups?: Readonly<Record<string, readonly [kind: Group['kind'], group?: string]>>;
  readonly design?: Partial<Design>;
}

/** The measured board as the rules see it. */
export function boardOf(boxes: Boxes, arrows: Arrows = {}, rest: Rest = {}): Board {
  const design: Design = {
    settings: defaultSettings,
    groups: Object.entries(rest.groups ?? {}).map(([id, [kind, group = null]]) => ({ id, kind, label: '', group })),
    nodes: Object.entries(boxes).map(([id, [service, params = {}, group = null]]) => ({
      id,
      service,
      label: '',
      group,
      params,
    })),
    edges: Object.entries(arrows).map(([id, params]): Edge => {
      const [from = '', to = ''] = id.replace(/#.*/, '').split('>');
      return { id, from, to, label: '', params };
    }),
    ...rest.design,
  };
  let board: Board | null = null;
  const look: Rule = {
    id: 'look',
    severity: 'info',
    sources: [{ kind: 'board' }],
    check: (measured) => {
      board = measured;
      return 'satisfied';
    },
  };
  measure(design, rest.catalog ?? catalog, { rules: [look], ...(rest.load === undefined ? {} : { load: rest.load }) });
  if (board === null) throw new Error('the board was not measured');
  return board;
}

export function client(perSecond: number, more: Params = {}): readonly [string, Params] {
  return ['client', { perSecond, ...more }];
}

/** A rule's verdict in short: of each finding, the places. */
export function said(id: RuleId, board: Board): Verdict | readonly string[] {
  const verdict = rules.find((one) => one.id === id)?.check(board) ?? [];
  return typeof verdict === 'string' ? verdict : verdict.map(({ at }) => at.join(' '));
}

/** For one rule: a board that satisfies it, one that does not, and the places that it then names. */
export type Case = readonly [good: Board, bad: Board, places: readonly string[]];
