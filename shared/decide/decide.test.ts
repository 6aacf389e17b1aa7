/** What holds for every decision: an answer to every question there is, made of facts that exist. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { factOf } from './basis.ts';
import { decide } from './decide.ts';
import type { Decision, Question, Value, Values } from './decision.ts';
import { decideFacts } from './facts.ts';
import { decisions } from './index.ts';

const books = ['guide', 'aws'] as const;

function valuesOf(question: Question): fc.Arbitrary<Value> {
  switch (question.kind) {
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...question.options.map(({ value }) => value));
    case 'number':
      return fc.oneof(
        fc.constantFrom(question.min, question.max, question.default),
        question.whole
          ? fc.integer({ min: question.min, max: question.max })
          : fc.double({ min: question.min, max: question.max, noNaN: true }),
      );
  }
}

function answers({ questions }: Decision): fc.Arbitrary<Values> {
  return fc.record(Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, valuesOf(question)])));
}

describe.each(decisions.map((decision) => [decision.name, decision] as const))('%s', (_name, decision) => {
  it('answers everything that can be asked, with finite figures, sources and words', () => {
    fc.assert(
      fc.property(answers(decision), fc.constantFrom(...books), (values, book) => {
        const { choice, headline, steps, guide, figures, facts } = decide(decision, values, catalog, book);
        const said = [
          choice,
          headline,
          guide.answer,
          guide.section,
          ...steps.flatMap((step) => [step.said, step.because]),
        ];
        expect(said.filter((text) => text === '' || /NaN|Infinity|undefined|null/.test(text))).toEqual([]);
        expect(figures.filter(({ value }) => !Number.isFinite(value) || value < 0)).toEqual([]);
        expect(facts.filter((id) => factOf(catalog, id) === null)).toEqual([]);
        expect(facts.length).toBeGreaterThan(0);
        expect(guide.agrees || guide.fault !== undefined).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('puts on the board only services and parameters that it knows, inside their ranges', () => {
    fc.assert(
      fc.property(answers(decision), (values) => {
        for (const { service: id, params } of decide(decision, values, catalog, 'aws').put) {
          const service = catalog.services[id];
          const wrong = Object.entries(params).filter(([key, value]) => {
            const definition = service?.params[key];
            switch (definition?.kind) {
              case 'number':
                return (
                  typeof value !== 'number' ||
                  value < definition.min ||
                  (definition.max !== null && value > definition.max) ||
                  (definition.whole && !Number.isInteger(value))
                );
              case 'choice':
                return !definition.options.some((option) => option.value === value);
              case 'switch':
                return typeof value !== 'boolean';
              default:
                return true;
            }
          });
          expect([id, wrong]).toEqual([id, []]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks questions whose presets are answers', () => {
    for (const [key, question] of Object.entries(decision.questions)) {
      const preset = question.default;
      const fits =
        question.kind === 'number'
          ? question.default >= question.min && question.default <= question.max
          : question.kind === 'switch' || question.options.some(({ value }) => value === preset);
      expect([key, fits]).toEqual([key, true]);
    }
  });

  it('belongs to services that exist', () => {
    expect(decision.family.filter((id) => !Object.hasOwn(catalog.services, id))).toEqual([]);
  });
});

it('has one name for each decision', () => {
  expect(decisions.map(({ name }) => name)).toEqual([
    'messaging',
    'shards',
    'dynamodb-capacity',
    'partition-sharding',
    'storage-class',
    'upload',
    'bedrock-model',
    'model-routing',
    'load-balancer',
    'dr-pattern',
  ]);
});

it('gives every figure of its own a source', () => {
  const without = Object.entries(decideFacts).filter(
    ([, { guide, aws, assumption }]) => guide === undefined && aws === undefined && assumption === undefined,
  );
  expect(without).toEqual([]);
});
