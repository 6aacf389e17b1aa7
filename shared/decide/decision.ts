/**
 * A decision: a few questions, a pure function from their answers to a choice, and what the guide's own code says to the same questions.
 * One decision is one file, and one line in `index.ts`. Its numbers are facts: `answer` reads them from its basis, which notes what was read.
 */
import type { GuideSection } from '../catalog/guide-sections.ts';
import {
  type ChoiceParam,
  choiceParam,
  type NumberParam,
  numberParam,
  type SwitchParam,
  switchParam,
} from '../catalog/service.ts';
import type { Basis } from './basis.ts';

/** A question is described as a service's parameter is, so that the same fields show it. */
export type Question = (NumberQuestion | ChoiceParam | SwitchParam) & {
  /** The argument's name in the guide's function. */
  readonly guideName?: string;
  /** What of the traffic that reaches a service on a board answers it. */
  readonly fromFlow?: FlowTerm;
};
export type FlowTerm = 'units' | 'reads' | 'writes' | 'payloadKb' | 'peakFactor';
/** Always has an answer, and a range that ends. */
export type NumberQuestion = NumberParam & { readonly default: number; readonly max: number };
export type Questions = Readonly<Record<string, Question>>;

export type Value = number | string | boolean;
export type Values = Readonly<Record<string, Value>>;

type ValueOf<Q> = Q extends { readonly kind: 'number' }
  ? number
  : Q extends { readonly kind: 'switch' }
    ? boolean
    : string;
export type ValuesOf<Q extends Questions> = { readonly [K in keyof Q]: ValueOf<Q[K]> };

/** One thing that speaks for the answer; `holds: false` is a warning that it brings with it. */
export interface Step {
  readonly said: string;
  readonly because: string;
  readonly holds: boolean;
}

export interface Figure {
  readonly label: string;
  readonly value: number;
  /** "USD a month", "shards", "ratio". */
  readonly unit: string;
}

/** What the guide's code, or its table, gives for the same answers. */
export interface GuideSays {
  readonly answer: string;
  readonly section: GuideSection;
  /** False where our answer is another one. */
  readonly agrees: boolean;
  /** One sentence on what its code gets wrong for these answers. */
  readonly fault?: string;
}

/** A service to be put on the board, with its parameters; several follow each other by an arrow. */
export interface Put {
  readonly service: string;
  readonly params: Values;
}

export interface Answer {
  /** The service's id, or the name of what was chosen. */
  readonly choice: string;
  readonly headline: string;
  readonly steps: readonly Step[];
  readonly guide: GuideSays;
  readonly figures: readonly Figure[];
  readonly put: readonly Put[];
}

export interface Decision {
  /** Kebab-case; the command line's name for it. */
  readonly name: string;
  readonly title: string;
  /** What is decided, as a question. */
  readonly about: string;
  readonly questions: Questions;
  /** What the guide's code or table gets wrong or leaves out, whatever the answers. */
  readonly gaps: readonly string[];
  /** Services that the answer may be put on where one of them is selected. */
  readonly family: readonly string[];
  readonly answer: (values: Values, basis: Basis) => Answer;
}

/** A decision whose `answer` sees its values by the kind of each question. */
export function decision<const Q extends Questions>(
  definition: Omit<Decision, 'questions' | 'answer'> & {
    readonly questions: Q;
    readonly answer: (values: ValuesOf<Q>, basis: Basis) => Answer;
  },
): Decision {
  const { answer } = definition;
  return { ...definition, answer: (values, basis) => answer(values as ValuesOf<Q>, basis) };
}

interface Named {
  readonly guideName?: string;
  readonly fromFlow?: FlowTerm;
}

export function askNumber(
  label: string,
  unit: string,
  preset: number,
  [min, max]: readonly [number, number],
  why: string,
  { whole = false, ...named }: Named & { readonly whole?: boolean } = {},
): NumberQuestion & Named {
  return { ...numberParam(label, unit, preset, [min, max], why, { whole }), default: preset, max, ...named };
}

export function askChoice(
  label: string,
  options: Readonly<Record<string, string>>,
  preset: string,
  why: string,
  named: Named = {},
): ChoiceParam & Named {
  return { ...choiceParam(label, options, preset, why), ...named };
}

export function askSwitch(label: string, preset: boolean, why: string, named: Named = {}): SwitchParam & Named {
  return { ...switchParam(label, preset, why), ...named };
}
