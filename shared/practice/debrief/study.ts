/** What to study next: the topics behind the lines that were missed, the most important first. */
import type { Catalog } from '../../catalog/service.ts';
import { importancePlace, topicName, topicRank } from '../drills/topics.ts';
import { type Grade, studyOf } from '../grade.ts';
import type { Level, Scenario } from '../scenario.ts';

/** More than this nobody studies before the next round. */
export const mostTopics = 5;

export interface StudyTopic {
  /** A service id of the catalog, or a theme such as `dr`. */
  readonly id: string;
  readonly title: string;
  /** Criteria of the lines that ask for it. */
  readonly lines: readonly string[];
  /** Points that those lines would have given. */
  readonly points: number;
}

/** At most `mostTopics`: first by the guide's importance at this level, then by how often it is asked, then by the points that it costs. */
export function studyTopics(grade: Grade, scenario: Scenario, catalog: Catalog, level: Level): readonly StudyTopic[] {
  const referred = new Set(scenario.reference.design.nodes.map(({ service }) => service));
  const topics = new Map<string, { lines: string[]; points: number }>();
  for (const { line, passed } of grade.lines) {
    if (passed) continue;
    const all = studyOf(line);
    // Of services that do the same job, the one that the reference shows.
    const shown = all.filter((id) => referred.has(id));
    for (const id of shown.length > 0 ? shown : all) {
      const topic = topics.get(id) ?? { lines: [], points: 0 };
      topic.lines.push(line.criterion);
      topic.points += line.weight;
      topics.set(id, topic);
    }
  }
  const rankOf = (id: string) => [importancePlace(id, level, catalog), -topicRank(id, level, catalog).frequency];
  return [...topics]
    .map(([id, { lines, points }]) => ({
      id,
      title: topicName(id, catalog),
      lines,
      points,
      rank: [...rankOf(id), -points],
    }))
    .sort((a, b) => firstDifference(a.rank, b.rank) || (a.id < b.id ? -1 : 1))
    .slice(0, mostTopics)
    .map(({ rank: _, ...topic }) => topic);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((value, k) => value - (b[k] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
