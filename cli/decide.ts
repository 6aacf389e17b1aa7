import { Option, type Command as Program } from 'commander';
import { type Fact, factValue } from '../shared/catalog/fact.ts';
import { catalog } from '../shared/catalog/index.ts';
import { sources } from '../shared/catalog/sources.ts';
import { sourcedFact } from '../shared/decide/basis.ts';
import { type Decided, decide } from '../shared/decide/decide.ts';
import type { Decision, Figure, Question, Value } from '../shared/decide/decision.ts';
import { decisions } from '../shared/decide/index.ts';
import { allowed, readValues } from '../shared/decide/read-values.ts';
import { paramText } from '../shared/wording/card.ts';
import { exact, exactMoney } from '../shared/wording/numbers.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';

interface Options {
  readonly json?: boolean;
  readonly figures: 'guide' | 'aws';
}

export const decideCommand: Command = {
  name: 'decide',
  register(program: Program) {
    program
      .command('decide')
      .description('answer one of the guide’s decisions, with its reasoning; without a name, list them')
      .argument('[name]', 'which decision')
      .argument('[answers...]', 'KEY=VALUE; what is left out takes its preset')
      .option('--json', 'as JSON')
      .addOption(new Option('--figures <book>', 'whose figures').choices(['guide', 'aws']).default('guide'))
      .action((name: string | undefined, answers: readonly string[], options: Options) => {
        process.stdout.write(name === undefined ? list(options) : one(name, answers, options));
      });
  },
};

function list({ json }: Options): string {
  if (json) return `${JSON.stringify(decisions.map(summary), null, 2)}\n`;
  return `${decisions.map((decision) => [`${decision.name}  ${decision.about}`, ...questionLines(decision)].join('\n')).join('\n\n')}\n`;
}

function summary({ name, title, about, questions, gaps }: Decision) {
  return { name, title, about, questions, gaps };
}

function questionLines({ questions }: Decision): readonly string[] {
  return Object.entries(questions).map(
    ([key, question]) =>
      `  ${key.padEnd(18)}${question.label}: ${allowed(question)}; ${presetText(question)} by default`,
  );
}

function presetText(question: Question): string {
  return question.kind === 'switch' ? (question.default ? 'yes' : 'no') : String(question.default);
}

function one(name: string, pairs: readonly string[], { json, figures }: Options): string {
  const wanted = name.trim().toLowerCase().replaceAll('_', '-');
  const decision = decisions.find((candidate) => candidate.name === wanted);
  if (decision === undefined)
    throw new Failure(
      exit.usage,
      `No decision '${name}'. There are ${decisions.map((other) => other.name).join(', ')}.`,
    );
  const read = readValues(decision, pairs);
  if (!read.ok) throw new Failure(exit.usage, read.problems.join('\n'));
  const decided = decide(decision, read.values, catalog, figures);
  const preset = Object.keys(decision.questions).filter((key) => !Object.hasOwn(read.values, key));
  if (!json) return text(decision, decided, new Set(preset), figures);
  const facts = Object.fromEntries(decided.facts.map((id) => [id, sourcedFact(sources, id)]));
  return `${JSON.stringify({ name: decision.name, book: figures, preset, ...decided, facts, gaps: decision.gaps }, null, 2)}\n`;
}

function text(decision: Decision, decided: Decided, preset: ReadonlySet<string>, book: Options['figures']): string {
  const { headline, steps, guide, figures, values, facts, put } = decided;
  const lines = [`${decision.title}: ${headline}`, '', 'Asked'];
  for (const [key, question] of Object.entries(decision.questions))
    lines.push(
      `  ${key.padEnd(18)}${valueText(question, values[key] ?? question.default)}${preset.has(key) ? '  (preset)' : ''}`,
    );
  lines.push('', 'Because', ...steps.map(({ said, because, holds }) => `  ${holds ? '✓' : '✗'} ${said}: ${because}`));
  lines.push(
    '',
    `The guide says: ${guide.answer} (${guide.section})${guide.agrees ? '' : `; it should say: ${headline}`}`,
  );
  if (guide.fault !== undefined) lines.push(`  ${guide.fault}`);
  lines.push('', 'What the guide leaves open', ...decision.gaps.map((gap) => `  - ${gap}`));
  if (figures.length > 0)
    lines.push('', 'Figures', ...figures.map((figure) => `  ${figure.label}: ${figureText(figure)}`));
  if (put.length > 0)
    lines.push(
      '',
      `On a board: ${put.map(({ service, params }) => [service, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(' ')).join(' -> ')}`,
    );
  lines.push('', 'Facts', ...facts.map((id) => `  ${id}: ${factLine(sourcedFact(sources, id), book)}`));
  return `${lines.join('\n')}\n`;
}

function valueText(question: Question, value: Value): string {
  return question.kind === 'switch' ? (value === true ? 'yes' : 'no') : paramText(question, value);
}

function figureText({ value, unit }: Figure): string {
  if (/^USD/.test(unit)) return `${exactMoney(value)}${unit.slice(3)}`;
  return unit === 'ratio' ? `${exact(value * 100, 1)}%` : `${exact(value, 3)} ${unit}`;
}

function factLine(fact: Fact | null, book: Options['figures']): string {
  if (fact === null) return 'unknown';
  const stated = book === 'guide' ? (fact.guide ?? fact.aws) : (fact.aws ?? fact.guide);
  const source =
    stated === undefined
      ? `assumption: ${fact.assumption?.reason ?? ''}`
      : 'section' in stated
        ? `guide: ${stated.section}`
        : `AWS: ${stated.url}, ${stated.asOf}`;
  const unit = fact.unit === 'text' ? '' : ` ${fact.unit}`;
  return `${factValue(fact, book)}${unit}; ${source}${fact.confidence === 'unconfirmed' ? '; unconfirmed' : ''}`;
}
