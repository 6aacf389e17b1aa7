/** How one kind of check is judged; `index.ts` lists them. */
import type { Check, CheckOf, Op } from '../check.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

export type Judge<O extends Op> = (
  check: CheckOf<O>,
  subject: Subject,
  /** Judges a check inside this one. */
  judge: (inner: Check) => Verdict,
) => Verdict;
