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

/** Writes a line of the topics that no line of this round has yet: one that went on may have missed others. Gives how many cards of its topics are now called up; `null` where it could not be written. */
export async function makeDue(host: Host, { round, study, state }: Debrief): Promise<number | null> {
  // A round that goes on may still earn what it has missed so far.
  if (state.ended === null || study.length === 0) return 0;
  const { id } = round.plan;
  const topics = study.map((topic) => topic.id);
  const kept = await host.readRecord(drills);
  if (!kept.ok) return null;
  const lines = [...(kept.value ?? [])];
  const told = new Set(lines.flatMap((line) => topicsOfRound(line, id)));
  const fresh = topics.filter((topic) => !told.has(topic));
  if (fresh.length > 0) {
    const line = JSON.stringify({ kind: 'due', topics: fresh, at: dateNow(), round: id });
    if (!(await host.appendRecord(drills, line)).ok) return null;
    lines.push(line);
  }
  const cards = drillCards(catalog, await loadSources());
  const { called } = learningOf(readDrills(lines).lines, cards);
  const wanted = new Set(topics.map(topicOf));
  return cards.filter((card) => called.has(card.id) && wanted.has(card.topic)).length;
}

/** The topics of a line that this round wrote; of any other line none. */
function topicsOfRound(line: string, id: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return [];
    const { round, topics } = value as { readonly round?: unknown; readonly topics?: unknown };
    return round === id && Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
  } catch {
    return [];
  }
}
