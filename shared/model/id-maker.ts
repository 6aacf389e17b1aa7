import type { Document } from './document.ts';
import { idsOf } from './ids.ts';

/** An id has 200 characters at most: so many of a stem leave room for its number. */
const longestStem = 190;

/** Gives ids that nothing on the board uses, each once. Readable ids diff well. */
export interface IdMaker {
  /** The first free of `stem`, `stem-2`, `stem-3` … */
  named(stem: string): string;
  /** The first free of `e1`, `e2` … for the letter `e`. */
  counted(letter: string): string;
}

export function idMaker(document: Document): IdMaker {
  return idsBeside(new Set(idsOf(document)));
}

/** The same beside ids of any kind; takes them as its own, and adds those that it gives. */
export function idsBeside(taken: Set<string>): IdMaker {
  const take = (id: string) => {
    taken.add(id);
    return id;
  };
  const next = new Map<string, number>();
  const numbered = (from: number, name: (count: number) => string) => {
    const first = name(from);
    let count = next.get(first) ?? from;
    while (taken.has(name(count))) count += 1;
    next.set(first, count);
    return take(name(count));
  };
  return {
    named: (stem) => (taken.has(stem) ? numbered(2, (count) => `${stem.slice(0, longestStem)}-${count}`) : take(stem)),
    counted: (letter) => numbered(1, (count) => `${letter}${count}`),
  };
}
