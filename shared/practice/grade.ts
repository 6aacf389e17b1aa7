/** A board held against a scenario's rubric. No hidden points: the score is the sum of the lines that stand there. */
import type { Check, Measure } from './check.ts';
import { judge } from './checks/index.ts';
import { type Level, levels, type RubricLine, type Scenario } from './scenario.ts';
import { servicesIn } from './service-sets.ts';
import type { Subject } from './subject.ts';
import type { Verdict } from './verdict.ts';

export interface GradedLine extends Verdict {
  readonly line: RubricLine;
  /** The line's weight, or 0. */
  readonly points: number;
}

export interface Points {
  readonly points: number;
  readonly of: number;
}

export interface Grade extends Points {
  readonly lines: readonly GradedLine[];
  /** What each level is asked: its own lines and those of both. */
  readonly levels: Readonly<Record<Level, Points>>;
}

/** Pure and deterministic. */
export function grade(scenario: Scenario, subject: Subject): Grade {
  const lines = scenario.rubric.map((line): GradedLine => {
    const verdict = judge(line.check, subject);
    return { line, points: verdict.passed ? line.weight : 0, ...verdict };
  });
  const of = (level: Level) => sum(lines.filter(({ line }) => line.level === level || line.level === 'both'));
  return {
    ...sum(lines),
    lines,
    levels: Object.fromEntries(levels.map((level) => [level, of(level)])) as Grade['levels'],
  };
}

function sum(lines: readonly GradedLine[]): Points {
  return {
    points: lines.reduce((total, { points }) => total + points, 0),
    of: lines.reduce((total, { line }) => total + line.weight, 0),
  };
}

/** What to study where a line was missed: its own topics, otherwise the services that its check asks for. */
export function studyOf({ study, check }: RubricLine): readonly string[] {
  return study ?? [...new Set(servicesOf(check))];
}

function servicesOf(check: Check): readonly string[] {
  switch (check.op) {
    case 'all':
    case 'any':
      return check.checks.flatMap(servicesOf);
    case 'edge':
    case 'no-edge':
    case 'path':
    case 'every-path':
    case 'no-path':
      return servicesIn([...('via' in check ? (check.via ?? []) : []), ...check.to]);
    case 'text':
    case 'no-finding':
      return [];
    case 'figure':
      return measured(check.of);
    default:
      return servicesIn(check.service);
  }
}

function measured(of: Measure): readonly string[] {
  if ('to' in of) return servicesIn(of.to ?? []);
  return 'service' in of ? servicesIn(of.service ?? []) : [];
}
