import {
  all,
  type Condition,
  divide,
  type Formula,
  fact,
  is,
  isSet,
  largest,
  multiply,
  not,
  param,
  perMonth,
  pick,
  subtract,
  unit,
  when,
} from './formula.ts';
import { type CostLineDefinition, choiceParam, numberParam, type ParamDefinition } from './service.ts';

/**
 * What moves a bucket's objects to a colder class, and how long they live: a rule that moves a part of what is stored, billed for each
 * object moved, and the days that colder classes bill at least.
 */
export const lifecycleParams: Readonly<Record<string, ParamDefinition>> = {
  lifecycleTo: choiceParam(
    'Objects move to',
    {
      none: 'Stay',
      STANDARD_IA: 'Standard-IA',
      ONEZONE_IA: 'One Zone-IA',
      GLACIER_IR: 'Glacier Instant Retrieval',
      GLACIER: 'Glacier Flexible Retrieval',
      DEEP_ARCHIVE: 'Glacier Deep Archive',
    },
    'none',
    'a lifecycle rule of Standard and infrequent-access objects',
  ),
  lifecycleShare: numberParam('Part that has moved', 'ratio', 0.5, [0, 1], 'of what is stored, once the rule runs'),
  transitionsPerMonth: numberParam(
    'Objects moved',
    'per month',
    null,
    [0, null],
    'billed by the object; without it all that is written moves',
  ),
  objectDays: numberParam(
    'Life of an object',
    'days',
    null,
    [0.01, null],
    'colder classes bill 30, 90 or 180 days at least',
  ),
};

const infrequent = ['STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR'];
const target = 'lifecycleTo';
const moves: Condition = all(not(is(target, 'none')), is('storageClass', 'STANDARD', 'STANDARD_IA', 'ONEZONE_IA'));
/** Part of what is stored that is still in the bucket's own class. */
export const stayingShare: Formula = when(moves, subtract(unit(1, 'all'), param('lifecycleShare')), unit(1, 'all'));

/** GB that a class bills for some GB stored: small objects count as 128 KB, short-lived ones as the least number of days. */
export function billedGb(gb: Formula, classParam: string): Formula {
  const small = divide(largest(param('objectKb'), fact('min-billable-ia')), param('objectKb'));
  const leastDays = when(
    is(classParam, 'STANDARD_IA', 'ONEZONE_IA'),
    fact('min-duration-ia'),
    when(is(classParam, 'DEEP_ARCHIVE'), fact('min-duration-deep'), fact('min-duration-glacier')),
  );
  const sized = when(is(classParam, ...infrequent), multiply(gb, small), gb);
  const short = all(isSet('objectDays'), is(classParam, ...infrequent, 'GLACIER', 'DEEP_ARCHIVE'));
  return when(short, multiply(sized, divide(largest(param('objectDays'), leastDays), param('objectDays'))), sized);
}

/** `copies` are the regions that hold the bucket, `writes` the objects written a second. */
export function lifecycleCosts(copies: Formula, writes: Formula): readonly CostLineDefinition[] {
  const thousand = unit(1000, 'per thousand');
  const moveUsd = pick(target, {
    STANDARD_IA: fact('lifecycle-to-ia'),
    ONEZONE_IA: fact('lifecycle-to-ia'),
    // AWS bills a move like an upload into the class; this one has no line of its own.
    GLACIER_IR: fact('glacier-instant-put'),
    GLACIER: fact('lifecycle-to-glacier-flexible'),
    DEEP_ARCHIVE: fact('lifecycle-to-deep-archive'),
  });
  const move = { label: 'Objects moved', unit: 'thousand objects', unitUsd: moveUsd };
  return [
    {
      key: 'moved-storage',
      label: 'Stored in the colder class',
      unit: 'GB-months',
      on: 'node',
      quantity: multiply(copies, billedGb(multiply(param('storedGb'), param('lifecycleShare')), target)),
      unitUsd: pick(target, {
        STANDARD_IA: fact('standard-ia-storage'),
        ONEZONE_IA: fact('onezone-ia-storage'),
        GLACIER_IR: fact('glacier-instant-storage'),
        GLACIER: fact('glacier-flexible-storage'),
        DEEP_ARCHIVE: fact('deep-archive-storage'),
      }),
      when: moves,
    },
    {
      ...move,
      key: 'moves',
      on: 'in',
      quantity: multiply(copies, divide(perMonth(writes), thousand)),
      when: all(moves, not(isSet('transitionsPerMonth'))),
    },
    {
      ...move,
      key: 'given-moves',
      on: 'node',
      quantity: multiply(copies, divide(param('transitionsPerMonth'), thousand)),
      when: all(moves, isSet('transitionsPerMonth')),
    },
  ];
}
