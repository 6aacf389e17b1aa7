/** What each level expects of a board, said by the lines that it has and misses. */
import type { Grade, GradedLine } from '../grade.ts';
import type { Level } from '../scenario.ts';

export interface Reading {
  readonly level: Level;
  readonly points: number;
  readonly of: number;
  /** Two or three sentences. */
  readonly says: readonly string[];
}

/** How many missed lines are said; the rubric beside it has them all. */
const mostSaid = 2;

export function readingOf(grade: Grade, level: Level): Reading {
  const { points, of } = grade.levels[level];
  const asked = grade.lines.filter(({ line }) => line.level === level || line.level === 'both');
  return { level, points, of, says: [verdictOf(level, points, of), ...wanted(level, asked)] };
}

function verdictOf(level: Level, points: number, of: number): string {
  const share = of === 0 ? 1 : points / of;
  if (share === 1) return `The board shows everything that an ${level} is asked for here.`;
  if (share >= 0.8) return `The board reads like an ${level}'s, with a gap or two.`;
  if (share >= 0.5) return `The board is on the way to an ${level}'s: more than half of what is asked for is there.`;
  return points === 0
    ? `Nothing that an ${level} is asked for can be seen on the board.`
    : `Much of what an ${level} is asked for cannot be seen on the board yet.`;
}

/** What is missing, the heaviest first; for the upper level what only that one is asked for stands apart. */
function wanted(level: Level, lines: readonly GradedLine[]): readonly string[] {
  const missed = lines.filter(({ passed }) => !passed).toSorted((a, b) => b.line.weight - a.line.weight);
  if (level === 'L6') return missed.length === 0 ? [] : [`An L6 also shows ${listed(missed)}`];
  const own = missed.filter(({ line }) => line.level === level);
  const shared = missed.filter(({ line }) => line.level === 'both').slice(0, 1);
  const all = lines.filter(({ line }) => line.level === level);
  return [
    ...(shared.length === 0 ? [] : [`Both levels expect ${listed(shared)}`]),
    ...(own.length > 0
      ? [`An L7 would add ${listed(own)}`]
      : all.length > 0 && missed.length > 0
        ? [`What only an L7 is asked for is all there: ${all.map(({ line }) => line.criterion).join('; ')}.`]
        : []),
  ];
}

/** "this, for 15 points: Delivery converts to Parquet. And for 10: Two boxes read the stream." */
function listed(lines: readonly GradedLine[]): string {
  return lines
    .slice(0, mostSaid)
    .map(({ line: { weight, looksFor } }, k) => {
      const what = looksFor.trim().replace(/\.$/, '');
      return k === 0
        ? `this, for ${weight} ${weight === 1 ? 'point' : 'points'}: ${what}.`
        : `And for ${weight}: ${what}.`;
    })
    .join(' ');
}
