/** Facts as an analysis cites them: the value in force, and who says so. */
import { type BareFact, type Fact, type FactSheet, factValue, isFact } from '../catalog/fact.ts';
import type { Figures } from '../model/document.ts';
import type { CitedFact, FactSource, SourcedFact } from './analysis.ts';

/** The fact as it is cited in the book `figures`; with its words and sources where they are at hand. */
export function citedFact(fact: Fact, figures: Figures): SourcedFact;
export function citedFact(fact: BareFact, figures: Figures): CitedFact;
export function citedFact(fact: BareFact, figures: Figures): CitedFact {
  const value = factValue(fact, figures);
  if (!isFact(fact)) {
    const { unit, confidence, differs, pack } = fact;
    return {
      value,
      unit,
      confidence,
      ...(differs === undefined ? {} : { differs }),
      ...(pack === undefined ? {} : { pack }),
    };
  }
  return {
    label: fact.label,
    value,
    unit: fact.unit,
    source: sourceIn(fact, figures),
    ...(fact.aws ? { aws: fact.aws } : {}),
    ...(fact.guide ? { guide: fact.guide } : {}),
    confidence: fact.confidence,
    ...(fact.differs ? { differs: fact.differs } : {}),
    ...(fact.note ? { note: fact.note } : {}),
  };
}

/** Whose value is in force. */
function sourceIn(fact: Fact, figures: Figures): FactSource {
  if (fact.pack !== undefined) return { kind: 'assumption', reason: fact.pack.reason };
  const stated = figures === 'guide' ? (fact.guide ?? fact.aws) : (fact.aws ?? fact.guide);
  if (stated === undefined) return { kind: 'assumption', reason: fact.assumption?.reason ?? '' };
  return 'section' in stated
    ? { kind: 'guide', section: stated.section }
    : { kind: 'aws', url: stated.url, asOf: stated.asOf };
}

/**
 * Cited facts in full. One that has its source keeps it (a pack's own service brings it); the others take words and source from
 * `sources`, and keep what a pack put in their place. An id that neither knows is left out.
 */
export function sourced(
  facts: Readonly<Record<string, CitedFact>>,
  figures: Figures,
  sources: FactSheet,
): Readonly<Record<string, SourcedFact>> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, cited]): readonly (readonly [string, SourcedFact])[] => {
      if (isSourced(cited)) return [[id, cited]];
      const fact = sources[id];
      if (fact === undefined) return [];
      return [[id, citedFact(cited.pack === undefined ? fact : { ...fact, pack: cited.pack }, figures)]];
    }),
  );
}

function isSourced(fact: CitedFact): fact is SourcedFact {
  return fact.source !== undefined;
}
