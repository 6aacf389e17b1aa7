/** Which scenarios are listed. */
import type { OfferedScenario } from '../scenarios.ts';

/** Those that have every word somewhere and every tag. */
export function found(
  offered: readonly OfferedScenario[],
  typed: string,
  tags: ReadonlySet<string>,
): readonly OfferedScenario[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return offered.filter(({ scenario }) => {
    const text = [scenario.title, scenario.prompt, ...scenario.tags].join(' ').toLowerCase();
    return words.every((word) => text.includes(word)) && [...tags].every((tag) => scenario.tags.includes(tag));
  });
}

const mostTags = 14;

/** The tags that most scenarios have, by their names. */
export function tagsOf(offered: readonly OfferedScenario[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of offered.flatMap(({ scenario }) => scenario.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en'))
    .slice(0, mostTags)
    .map(([tag]) => tag)
    .sort((a, b) => a.localeCompare(b, 'en'));
}
