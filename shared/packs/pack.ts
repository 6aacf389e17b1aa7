/**
 * A pack: figures, services and settings of rules that a company keeps for itself, as a JSON file. It is data only. Its formulas are the
 * trees of `catalog/formula.ts`, checked one by one on reading; nothing in a pack can run.
 */
import type { FactValue } from '../catalog/fact.ts';
import type { RuleSetting, ServiceDefinition } from '../catalog/service.ts';

/** A figure that a pack puts in the place of the catalog's, in both books. */
export interface PackFigure {
  /** In the unit of the fact that it replaces. */
  readonly value: FactValue;
  /** Where it was read: "Price list 2026, page 4". */
  readonly source: string;
}

export interface Pack {
  /** Kebab-case; a pack with the same id and a higher release takes its place. */
  readonly id: string;
  readonly title: string;
  /** Counts up with every change of the pack; 1 or more. */
  readonly release: number;
  /** By `SERVICE.KEY`. */
  readonly figures: Readonly<Record<string, PackFigure>>;
  /** New services, whole. */
  readonly services: readonly ServiceDefinition[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** "Acme prices, release 3" */
export function packName({ title, release }: Pack): string {
  return `${title}, release ${release}`;
}
