/** A practice scenario: what the interviewer asks, what a good answer has, and how a board is judged. Everything is data. */
import type { Document } from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import type { Check, Measure } from './check.ts';

export const levels = ['L6', 'L7'] as const;
export type Level = (typeof levels)[number];

/** The parts of a round, in order. */
export const stages = ['requirements', 'estimates', 'design', 'deep-dive', 'wrap-up'] as const;
export type Stage = (typeof stages)[number];

export interface Requirement {
  readonly kind: 'functional' | 'non-functional';
  readonly text: string;
}

/** A number that the interviewer gives, or gives when asked: a line of the calculator, `id = value`. */
export interface GivenNumber {
  readonly id: string;
  readonly label: string;
  /** In the calculator's language: "1e9 events/day". */
  readonly value: string;
  /** Not in the prompt: a candidate has to ask for it or to assume it. */
  readonly assumed: boolean;
}

/** A back-of-envelope question. The answer is never written down: it is what the formula comes to. */
export interface Estimate {
  readonly id: string;
  readonly ask: string;
  /** A line of the calculator over the given numbers and the estimates above: "perDay → events/s". */
  readonly formula: string;
  /** The same number on a board, where it has one. */
  readonly figure?: Measure;
}

export interface Prompt {
  readonly stage: Stage;
  readonly text: string;
}

export interface Hint {
  readonly title: string;
  readonly text: string;
}

export interface RubricLine {
  readonly id: string;
  readonly criterion: string;
  /** What it looks for, in a sentence. */
  readonly looksFor: string;
  /** Points; those of a scenario add up to 100. */
  readonly weight: number;
  readonly level: Level | 'both';
  readonly check: Check;
  /** Services or topics to study when it is missed; those of the check where left out. */
  readonly study?: readonly string[];
  /** Changes that make of the reference a board that just misses this line; for the scenario's own tests. */
  readonly nearMiss?: readonly Edit[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Words to find and sort it by: "streaming", "ai". */
  readonly tags: readonly string[];
  readonly level: Level | 'both';
  readonly prompt: string;
  readonly requirements: readonly Requirement[];
  readonly numbers: readonly GivenNumber[];
  readonly estimates: readonly Estimate[];
  /** What the interviewer says in each part; at least one a part. */
  readonly prompts: readonly Prompt[];
  readonly hints: readonly Hint[];
  readonly reference: Document;
  readonly rubric: readonly RubricLine[];
  readonly mistakes: readonly string[];
  readonly followUps: readonly string[];
  /** What may happen to this design of all, beside what any board can be asked. */
  readonly curveballs: readonly string[];
  /** Where it comes from: sections of the guide; empty for others. */
  readonly sections: readonly string[];
}
