/** What decisions count with: facts by id, noted as they are read, so that an answer cites exactly what it used. */
import { type BareFact, type Fact, type FactSheet, factValue } from '../catalog/fact.ts';
import type { Catalog } from '../catalog/service.ts';
import { decideFacts } from './facts.ts';

export type Book = 'guide' | 'aws';

export interface Basis {
  /** A figure by its id, `s3.multipart-parts`; NaN where there is none. */
  number(id: string): number;
  /** A statement in words by its id; empty where there is none. */
  text(id: string): string;
  /** Hours that a month is billed for. */
  readonly hoursPerMonth: number;
}

/** As a new board has it. */
export const usualHoursPerMonth = 730;
const secondsPerHour = 3600;

/** A fact by its id: a service's, a sheet's, or one that only decisions use (`decide.…`). */
export function factOf(catalog: Catalog, id: string): BareFact | null {
  const dot = id.indexOf('.');
  const owner = id.slice(0, dot);
  const key = id.slice(dot + 1);
  const sheet =
    owner === 'decide'
      ? decideFacts
      : Object.hasOwn(catalog.services, owner)
        ? catalog.services[owner]?.facts
        : Object.hasOwn(catalog.sheets, owner)
          ? catalog.sheets[owner]
          : undefined;
  return sheet !== undefined && Object.hasOwn(sheet, key) ? (sheet[key] ?? null) : null;
}

/** The same with its words and source: `sources` are the catalog's facts in full. */
export function sourcedFact(sources: FactSheet, id: string): Fact | null {
  const own = id.startsWith('decide.') ? id.slice('decide.'.length) : null;
  if (own !== null) return Object.hasOwn(decideFacts, own) ? (decideFacts[own] ?? null) : null;
  return Object.hasOwn(sources, id) ? (sources[id] ?? null) : null;
}

/** A basis over the catalog's facts in one book; every id that is read goes into `read`. */
export function basisOf(catalog: Catalog, book: Book, hoursPerMonth: number, read: Set<string>): Basis {
  const value = (id: string) => {
    const fact = factOf(catalog, id);
    if (fact !== null) read.add(id);
    return fact === null ? null : factValue(fact, book);
  };
  return {
    number(id) {
      const found = value(id);
      return typeof found === 'number' ? found : Number.NaN;
    },
    text(id) {
      const found = value(id);
      return found === null ? '' : String(found);
    },
    hoursPerMonth,
  };
}

/** Seconds of a billed month. */
export function monthSeconds({ hoursPerMonth: hours }: Basis): number {
  return hours * secondsPerHour;
}

/** The next whole number; what a division of floating points leaves behind does not count as more. */
export function roundUp(value: number): number {
  return Math.ceil(Number(value.toPrecision(12)));
}
