/** Something that happens to a design in the middle of a round. `effect` is what the engine can be asked about it. */
import type { Outage } from '../../whatif/failure.ts';

export interface Curveball {
  /** `load`, `outage`, `budget`, `region`, `consistency`, or `scenario-N`. */
  readonly id: string;
  /** As the interviewer says it: "The zone that holds Orders is gone. What still works?" */
  readonly says: string;
  readonly effect:
    | { readonly kind: 'load'; readonly factor: number }
    | { readonly kind: 'outage'; readonly outage: Outage }
    | { readonly kind: 'budget'; readonly usdPerMonth: number }
    /** Nothing that the engine can do by itself. */
    | { readonly kind: 'ask' };
}
