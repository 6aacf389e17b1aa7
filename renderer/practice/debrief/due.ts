/** The cards of what a round missed are due: a line in the record of drills, once a round. */
import type { Host } from '../../../shared/host/host.ts';
import type { Debrief } from '../../../shared/practice/debrief/debrief.ts';
import { drillCards } from '../../../shared/practice/drills/cards.ts';
import { learningOf } from '../../../shared/practice/drills/learning.ts';
import { readDrills } from '../../../shared/practice/drills/log.ts';
import { topicOf } from '../../../shared/practice/drills/topics.ts';
import { catalog } from '../../store/catalog.ts';
import { loadSources } from '../../store/sources.ts';
import { dateNow } from '../clock.ts';

const drills = 'drills';

/** Writes the line where there is none of this round yet. Gives how many cards of its topics are now called up; `null` where it could not be written. */
export async function makeDue(host: Host, { round, study, state }: Debrief): Promise<number | null> {
  // A round that goes on may still earn what it has missed so far.
  if (state.ended === null || study.length === 0) return 0;
  const { id } = round.plan;
  const topics = study.map((topic) => topic.id);
  const kept = await host.readRecord(drills);
  if (!kept.ok) return null;
  const lines = [...(kept.value ?? [])];
  if (!lines.some((line) => isOfRound(line, id))) {
    const line = JSON.stringify({ kind: 'due', topics, at: dateNow(), round: id });
    if (!(await host.appendRecord(drills, line)).ok) return null;
    lines.push(line);
  }
  const cards = drillCards(catalog, await loadSources());
  const { called } = learningOf(readDrills(lines).lines, cards);
  const wanted = new Set(topics.map(topicOf));
  return cards.filter((card) => called.has(card.id) && wanted.has(card.topic)).length;
}

function isOfRound(line: string, id: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'round' in value && value.round === id;
  } catch {
    return false;
  }
}
