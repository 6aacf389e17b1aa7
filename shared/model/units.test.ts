import { expect, expectTypeOf, it } from 'vitest';
import type { CostLine, NodeFlow, Path, Throughput } from '../engine/analysis.ts';
import type { EdgeValues } from '../engine/evaluate.ts';
import { fraction, type Kb, kb, ms, type PerSecond, perSecond, usd } from './units.ts';

it('costs nothing: a unit is the very number', () => {
  expect([perSecond(3), kb(0.5), usd(-0), ms(Number.NaN), fraction(1)]).toEqual([3, 0.5, -0, Number.NaN, 1]);
});

it('counts as a number wherever any number will do, and is none of the others', () => {
  expectTypeOf<PerSecond>().toExtend<number>();
  expectTypeOf<PerSecond>().not.toExtend<Kb>();
  expectTypeOf<number>().not.toExtend<PerSecond>();
});

it('keeps rates, sizes, money and times apart where they cross from one part of the engine to another', () => {
  const mixed = (values: EdgeValues, flow: NodeFlow, line: CostLine, path: Path): readonly unknown[] => [
    // @ts-expect-error A size is no rate.
    { ...values, units: values.payloadKb } satisfies EdgeValues,
    // @ts-expect-error KB a second are no MB a second.
    { ...flow, mbPerSecond: values.kbPerSecond } satisfies NodeFlow,
    // @ts-expect-error Units a request are no share.
    { readShare: values.batch } satisfies Pick<Throughput, 'readShare'>,
    // @ts-expect-error A quantity has to be priced to be money.
    { ...line, usd: line.quantity } satisfies CostLine,
    // @ts-expect-error A time is no availability.
    { ...path.availability, value: path.latencyMs.p50 } satisfies Path['availability'],
    // What is right compiles, and arithmetic gives a plain number until it is named again.
    { ...values, units: perSecond(values.reads + values.writes) } satisfies EdgeValues,
  ];
  expect(mixed).toBeTypeOf('function');
});
