import { expect, test } from 'vitest';
import { catalog, serviceOf } from '../catalog/index.ts';
import { readParam } from './read-param.ts';

test.each([
  ['client', '1000/s', { key: 'perSecond', value: 1000 }],
  ['client', '1M/day', { key: 'perDay', value: 1_000_000 }],
  ['client', '2.5k rps', { key: 'perSecond', value: 2500 }],
  ['client', '2 KB', { key: 'payloadKb', value: 2 }],
  ['kinesis', '12 shards', { key: 'shards', value: 12 }],
  ['kinesis', '1 shard', { key: 'shards', value: 1 }],
  ['kinesis', 'on-demand', { key: 'mode', value: 'on-demand' }],
  ['lambda', '512 MB', { key: 'memoryMb', value: 512 }],
  ['lambda', '512MB', { key: 'memoryMb', value: 512 }],
  ['lambda', '100 ms', { key: 'avgDurationMs', value: 100 }],
  ['lambda', 'memorymb=1024', { key: 'memoryMb', value: 1024 }],
  ['lambda', 'snapstart', { key: 'snapStart', value: true }],
  ['lambda', 'snapStart=off', { key: 'snapStart', value: false }],
  ['lambda', 'arch=x86_64', { key: 'arch', value: 'x86_64' }],
  ['redis', 'hitRatio=80%', { key: 'hitRatio', value: 0.8 }],
  ['redis', 'hitRatio=0.8', { key: 'hitRatio', value: 0.8 }],
  ['client', '8.2M/day', { key: 'perDay', value: 8_200_000 }],
  ['client', 'perSecond=1000/s', { key: 'perSecond', value: 1000 }],
  ['client', 'peakFactor=3x', { key: 'peakFactor', value: 3 }],
  ['kinesis', 'shards=1.005k', { key: 'shards', value: 1005 }],
  ['kinesis', 'shards=1 shard', { key: 'shards', value: 1 }],
  ['lambda', 'memoryMb=512 MiB', { key: 'memoryMb', value: 512 }],
])('%s(%s)', (service, text, value) => {
  expect(readParam(serviceOf(catalog, service), text)).toEqual({ ok: true, value });
});

test.each([
  ['kinesis', '12', '“12” says no unit. Write shards=2.'],
  [
    'kinesis',
    '12 elephants',
    'Kinesis Data Streams has no parameter “12 elephants”. It has mode, shards, consumers, enhancedFanOut, retentionH …',
  ],
  ['kinesis', '1.5 shards', 'shards is a whole number.'],
  ['kinesis', 'shards=many', 'shards is a number, as in shards=2.'],
  ['kinesis', 'mode=huge', 'mode is one of provisioned, on-demand, on-demand-advantage.'],
  ['lambda', '1 MB', 'memoryMb is between 128 and 10240.'],
  [
    'lambda',
    '__proto__=1',
    'Lambda has no parameter “__proto__=1”. It has memoryMb, avgDurationMs, arch, regionConcurrencyLimit, reservedConcurrency …',
  ],
  ['client', 'perSecond=1000/min', 'perSecond is in “per s”, not in “/min”. Write perSecond=1000.'],
  ['lambda', 'memoryMb=512 elephants', 'memoryMb is in “MB”, not in “elephants”. Write memoryMb=512.'],
  ['lambda', 'memoryMb=50%', 'memoryMb is in “MB”, not in “%”. Write memoryMb=50.'],
  ['redis', 'hitRatio=8 in 10', 'hitRatio is a share, as 0.8 or 80%, not “in 10”.'],
  ['client', `${'9'.repeat(400)}/s`, 'this number is too large for perSecond. Write a smaller one.'],
  [
    'client',
    '5 constructor',
    'Client has no parameter “5 constructor”. It has perSecond, perDay, users, perUserPerDay, concurrentUsers …',
  ],
  [
    'client',
    '5 __proto__',
    'Client has no parameter “5 __proto__”. It has perSecond, perDay, users, perUserPerDay, concurrentUsers …',
  ],
  ['worker', '3 cores', 'Service has no parameters, so “3 cores” says nothing. Take it away.'],
])('%s(%s) is refused, and says what to write', (service, text, error) => {
  expect(readParam(serviceOf(catalog, service), text)).toEqual({ ok: false, error });
});
