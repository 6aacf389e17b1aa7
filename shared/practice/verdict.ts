/** The answer to a check, and what on the board it rests on. */

export type Evidence =
  /** A service, an arrow, a container, a note or a drawn thing. */
  | { readonly kind: 'thing'; readonly id: string }
  /** A figure of the analysis; without `at` it is one of the whole board. `key` names a limit. */
  | {
      readonly kind: 'figure';
      readonly at: string | null;
      readonly part: 'rate' | 'limit' | 'cost' | 'latency' | 'availability' | 'param' | 'break';
      readonly key?: string;
    }
  | { readonly kind: 'finding'; readonly rule: string; readonly at: readonly string[] }
  /** Something written in the round's notes. */
  | { readonly kind: 'written'; readonly text: string };

export interface Verdict {
  readonly passed: boolean;
  /** What earned it, or what stands in its place where it was missed. */
  readonly evidence: readonly Evidence[];
  /** In a few words: "Events, 50 shards", "no CloudWatch on the board". */
  readonly says: string;
}

export function passed(evidence: readonly Evidence[], says: string): Verdict {
  return { passed: true, evidence, says };
}

export function missed(says: string, evidence: readonly Evidence[] = []): Verdict {
  return { passed: false, evidence, says };
}

export function thing(id: string): Evidence {
  return { kind: 'thing', id };
}
