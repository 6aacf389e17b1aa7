/** A certificate of birth: what a figure is, how it was computed, and what it was made from. */
export interface Step {
  readonly label: string;
  readonly names: string;
  readonly numbers: string;
  readonly result: string;
}

export interface BoardValue {
  /** `NODE.KEY` */
  readonly id: string;
  readonly node: string;
  readonly label: string;
  readonly value: string;
}

export interface Certificate {
  /** The figure, large: "$557.23", "96%", "11,574.07". */
  readonly figure: string;
  /** "a month", "of 12 shards", "units a second". */
  readonly unit: string;
  readonly steps: readonly Step[];
  /** Ids in `analysis.facts`. */
  readonly facts: readonly string[];
  readonly params: readonly BoardValue[];
  /** The figures that this one is the sum of, largest first; each has a certificate of its own. */
  readonly parts?: readonly { readonly id: string; readonly label: string; readonly usd: number | null }[];
}

/** What the board says, by `ID.KEY`, with the words that a person knows it by. */
export type BoardValues = (ids: readonly string[]) => readonly BoardValue[];
