/**
 * Every fact in full, with its words and sources, by `SERVICE.KEY` or `SHEET.KEY`.
 *
 * Whatever shows a source imports this. The page's build puts these in a file of their own (`scripts/bare-facts.mjs`) and starts without
 * it, so there only what loads later may import it: `renderer/store/sources.ts` does.
 */
import { type BareSheet, type Fact, type FactSheet, isFact } from './fact.ts';
import { catalog } from './index.ts';

const sheets: readonly (readonly [owner: string, sheet: BareSheet])[] = [
  ...Object.values(catalog.services).map(({ id, facts }) => [id, facts] as const),
  ...Object.entries(catalog.sheets),
];

export const sources: FactSheet = Object.fromEntries(
  sheets.flatMap(([owner, sheet]) =>
    Object.entries(sheet).flatMap(([key, fact]): readonly (readonly [string, Fact])[] =>
      isFact(fact) ? [[`${owner}.${key}`, fact]] : [],
    ),
  ),
);
