/** What came of a scenario before. */
import { type KeptRound, scoreOf } from '../rounds.ts';
import type { OfferedScenario } from '../scenarios.ts';

export interface DoneBefore {
  /** The most points of its rounds that ended; `null` where none did. */
  readonly best: number | null;
  /** The day of the last round: "27 Nov 2026". */
  readonly last: string;
}

/** By id of the scenario; those without a round have none. `rounds` come newest first. */
export function doneBefore(
  rounds: readonly KeptRound[],
  offered: readonly OfferedScenario[],
): ReadonlyMap<string, DoneBefore> {
  const before = new Map<string, DoneBefore>();
  for (const { scenario } of offered) {
    const own = rounds.filter(({ round }) => round.plan.scenario === scenario.id);
    const [newest] = own;
    if (newest === undefined) continue;
    const scores = own.filter(({ state }) => state.ended !== null).map((kept) => scoreOf(kept, scenario).points);
    before.set(scenario.id, {
      best: scores.length === 0 ? null : Math.max(...scores),
      last: new Date(newest.round.plan.startedAt).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      }),
    });
  }
  return before;
}
