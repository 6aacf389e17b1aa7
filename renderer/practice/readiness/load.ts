/** Brings together what rounds and drills have shown. */
import type { Host } from '../../../shared/host/host.ts';
import { cardOfOwn, readOwnCards } from '../../../shared/practice/deck/own-card.ts';
import type { Card } from '../../../shared/practice/drills/card.ts';
import { drillCards } from '../../../shared/practice/drills/cards.ts';
import { dayMs } from '../../../shared/practice/drills/days.ts';
import { learningOf } from '../../../shared/practice/drills/learning.ts';
import { type DrillLine, readDrills } from '../../../shared/practice/drills/log.ts';
import type { EarnedLine, HandTick, Progress } from '../../../shared/practice/readiness/readiness.ts';
import { progressOf } from '../../../shared/practice/readiness/readiness.ts';
import { readTicks } from '../../../shared/practice/readiness/ticks.ts';
import { catalog } from '../../store/catalog.ts';
import { loadSources } from '../../store/sources.ts';
import { keptRounds, scoreOf } from '../rounds.ts';
import { offeredScenarios } from '../scenarios.ts';

export const tickRecord = 'readiness';

/** Weeks in the chart. */
const shownWeeks = 12;

export interface ReadinessData {
  readonly earned: readonly EarnedLine[];
  readonly cards: readonly Card[];
  readonly lines: readonly DrillLine[];
  readonly ticks: readonly HandTick[];
  /** What could not be read, in a sentence. */
  readonly problem: string | null;
}

export async function loadReadiness(host: Host): Promise<ReadinessData> {
  const [facts, drills, deck, ticks, rounds, offered] = await Promise.all([
    loadSources(),
    host.readRecord('drills'),
    host.readRecord('deck'),
    host.readRecord(tickRecord),
    keptRounds(host),
    offeredScenarios(host),
  ]);
  const scenarios = new Map(offered.map(({ scenario }) => [scenario.id, scenario]));
  const earned: EarnedLine[] = [];
  for (const kept of rounds.ok ? rounds.value : []) {
    const { plan } = kept.round;
    const scenario = scenarios.get(plan.scenario);
    if (kept.state.ended === null || scenario === undefined) continue;
    const { id, title, tags } = scenario;
    for (const { line, passed } of scoreOf(kept, scenario).lines)
      if (passed) earned.push({ round: plan.id, scenario: id, title, tags, at: plan.startedAt, line });
  }
  const failed = [drills, deck, ticks, rounds].find((result) => !result.ok);
  return {
    earned,
    cards: [...drillCards(catalog, facts), ...readOwnCards(deck.ok ? (deck.value ?? []) : []).map(cardOfOwn)],
    lines: readDrills(drills.ok ? (drills.value ?? []) : []).lines,
    ticks: readTicks(ticks.ok ? (ticks.value ?? []) : []),
    problem: failed === undefined || failed.ok ? null : failed.error.message,
  };
}

/** Week by week up to now, from the first that shows anything. */
export function progressUntil({ earned, cards, lines }: ReadinessData, now: number): readonly Progress[] {
  const first = Math.min(now, ...earned.map(({ at }) => at), ...lines.map(({ at }) => at));
  const weeks = Math.min(shownWeeks, Math.floor((now - first) / (7 * dayMs)) + 2);
  const times = Array.from({ length: weeks }, (_, k) => now - (weeks - 1 - k) * 7 * dayMs);
  return progressOf(times, (at) => ({
    earned: earned.filter((one) => one.at <= at),
    cards,
    memory: learningOf(
      lines.filter((line) => line.at <= at),
      cards,
    ).memory,
  }));
}
