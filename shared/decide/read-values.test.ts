import { expect, it } from 'vitest';
import { bedrockModel } from './bedrock-model.ts';
import { messaging } from './messaging.ts';
import { readValues } from './read-values.ts';
import { shards } from './shards.ts';

it('knows a question by its key in any case and by the guide’s name for it', () => {
  const values = { recordsPerSecond: 2500 };
  for (const key of ['recordsPerSecond', 'RECORDSPERSECOND', 'records-per-second', 'records_per_second'])
    expect(readValues(shards, [`${key}=2,500`])).toEqual({ ok: true, values });
  expect(readValues(messaging, ['ordered_processing=yes', 'FANOUT=1', 'simple_queue=off'])).toEqual({
    ok: true,
    values: { ordered: true, fanout: true, queue: false },
  });
  expect(readValues(bedrockModel, ['use_case=complex-analysis'])).toEqual({
    ok: true,
    values: { useCase: 'complex_analysis' },
  });
});

it('names everything that is wrong, with what is allowed', () => {
  expect(
    readValues(shards, [
      'shards=2',
      'readers',
      'readers=1.5',
      'fanOut=perhaps',
      'fillTo=2',
      'recordKb=',
      'readers=4',
      'readers=4',
    ]),
  ).toEqual({
    ok: false,
    problems: [
      "'shards' is no question of shards; it asks recordsPerSecond, recordKb, readers, fanOut, peakFactor, fillTo.",
      'readers has no value; write readers=VALUE with a whole number from 0 to 50.',
      "readers cannot be '1.5'; it takes a whole number from 0 to 50.",
      "fanOut cannot be 'perhaps'; it takes yes or no.",
      "fillTo cannot be '2'; it takes a number from 0.1 to 1.",
      "recordKb cannot be ''; it takes a number from 0.001 to 10,240.",
      'readers is given twice.',
    ],
  });
  expect(readValues(shards, ['__proto__=1', 'constructor=1'])).toMatchObject({ ok: false });
});
