/** Where practice has an entry. The guide does not import practice: `practice-places.test.ts` looks whether it is there. */

export type PracticePlace =
  /** A scenario in `assets/scenarios/`. */
  | ({ readonly scenario: string } & Asked)
  /** A drill card, by its id. */
  | { readonly card: string }
  /** An item of readiness, by its id. */
  | { readonly readiness: string }
  /** All items of readiness of a level. They ask for every row of the guide's matrix that weighs enough there, but for `lacks`. */
  | { readonly checklist: 'L6' | 'L7'; readonly items: number; readonly lacks?: readonly string[] };

/** What a scenario has of an entry, beside that it exists. */
export interface Asked {
  /** A line of its rubric, by its id. */
  readonly line?: string;
  /** A question with a sum, by its id. */
  readonly estimate?: string;
  /** One of its common mistakes, in its words. */
  readonly mistake?: string;
  /** Services that its reference draws. */
  readonly draws?: readonly string[];
}

export function isPracticePlace(place: object): place is PracticePlace {
  return 'scenario' in place || 'card' in place || 'readiness' in place || 'checklist' in place;
}
