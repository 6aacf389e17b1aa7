/** Brings a kept round, its scenario and what was played before together. */
import { analyze } from '../../../shared/analyze.ts';
import type { Host } from '../../../shared/host/host.ts';
import type { Design } from '../../../shared/model/document.ts';
import { type Debrief, debriefOf } from '../../../shared/practice/debrief/debrief.ts';
import { distancesOf, type EstimateRow, estimateRows } from '../../../shared/practice/debrief/estimate-rows.ts';
import { type PlayedRound, type Week, weeksOf } from '../../../shared/practice/debrief/weeks.ts';
import type { Scenario } from '../../../shared/practice/scenario.ts';
import { catalog } from '../../store/catalog.ts';
import { dateNow } from '../clock.ts';
import { type KeptRound, keptRound, keptRounds, scoreOf } from '../rounds.ts';
import { offeredScenarios, scenarioOf } from '../scenarios.ts';

/** Weeks in the chart of errors. */
const shownWeeks = 8;

export interface LoadedDebrief {
  readonly debrief: Debrief;
  readonly estimates: readonly EstimateRow[];
  readonly weeks: readonly Week[];
  /** Other rounds of the same scenario, the newest first. */
  readonly others: readonly KeptRound[];
}

/** A sentence for people where there is nothing to show. */
export async function loadDebrief(host: Host, id: string): Promise<LoadedDebrief | string> {
  const kept = await keptRound(host, id);
  if (kept === null) return 'This round is not on this machine any more. The history has those that are.';
  const scenario = await scenarioOf(host, kept.round.plan.scenario);
  if (scenario === null)
    return `The scenario “${kept.round.plan.title}” was removed, so there is nothing to judge the round by. Add its file again under New round.`;
  const all = await keptRounds(host);
  const rounds = all.ok ? all.value : [kept];
  return {
    ...attemptOf(kept, scenario),
    weeks: weeksOf(await playedRounds(host, rounds, false), dateNow(), shownWeeks),
    others: rounds.filter(({ round: { plan } }) => plan.scenario === scenario.id && plan.id !== id),
  };
}

/** The figures of a design, advice included, with the catalog in force. */
export function analyse(design: Design, load: number) {
  return analyze(design, catalog, { load });
}

export function attemptOf(
  { round, state }: KeptRound,
  scenario: Scenario,
): Pick<LoadedDebrief, 'debrief' | 'estimates'> {
  const debrief = debriefOf(round, scenario, analyse, catalog);
  return {
    debrief,
    estimates: estimateRows(scenario, state, debrief.subject, catalog),
  };
}

/** What of each round goes into charts over time. Scores cost an analysis each. */
export async function playedRounds(
  host: Host,
  rounds: readonly KeptRound[],
  withScores: boolean,
): Promise<readonly (PlayedRound & { readonly of: number | null })[]> {
  const scenarios = new Map((await offeredScenarios(host)).map(({ scenario }) => [scenario.id, scenario]));
  return rounds.map((kept) => {
    const { plan } = kept.round;
    const scenario = scenarios.get(plan.scenario);
    if (scenario === undefined) return { startedAt: plan.startedAt, score: null, of: null, distances: [] };
    const points = withScores ? scoreOf(kept, scenario) : null;
    return {
      startedAt: plan.startedAt,
      score: points?.points ?? null,
      of: points?.of ?? null,
      distances: distancesOf(estimateRows(scenario, kept.state, null, catalog)),
    };
  });
}
