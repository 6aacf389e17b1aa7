import { expect, test } from 'vitest';
import { callsIn, wrongWith } from './save-trace.mjs';

const good = [
  '10 100.10 openat(AT_FDCWD</x>, "/b/.a.tmp", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 20</b/.a.tmp> <0.01>',
  '11 100.12 write(20</b/.a.tmp>, "{\\"format"..., 30 <unfinished ...>',
  '12 100.13 openat(AT_FDCWD</x>, "/other", O_RDONLY) = 21</other> <0.001>',
  '11 100.14 <... write resumed>) = 30 <0.02>',
  '11 100.15 fsync(20</b/.a.tmp>)    = 0 <0.01>',
  '12 100.17 rename("/b/.a.tmp", "/b/a") = 0 <0.01>',
  '12 100.19 fsync(22</b>)           = 0 <0.01>',
];
const save = { target: '/b/a', size: 30, from: 100, saidAt: 100.25 };
const wrong = (lines: readonly string[], more = {}) => wrongWith(callsIn(lines.join('\n')), { ...save, ...more });

test('the right order is right, also where two threads stand mixed in the log', () => {
  expect(wrong(good)).toEqual([]);
  expect(callsIn(good.join('\n')).map(({ name }) => name)).toEqual([
    'openat',
    'openat',
    'write',
    'fsync',
    'rename',
    'fsync',
  ]);
});

test.each([
  [
    'no flush',
    good.filter((line) => !line.includes('fsync(20')),
    {},
    ['it was not flushed after its last byte', 'it was renamed before it was flushed'],
  ],
  [
    'no flush of the folder',
    good.slice(0, -1),
    {},
    ['the folder was not flushed after the rename', 'the page said “Saved” before the folder was flushed'],
  ],
  ['a word too early', good, { saidAt: 100.195 }, ['the page said “Saved” before the folder was flushed']],
  [
    'a flush too early',
    [...good.slice(0, 4), good[4]?.replace('100.15', '100.13') ?? '', ...good.slice(5)],
    {},
    ['it was not flushed after its last byte'],
  ],
  [
    'a rename too early',
    good.map((line) => line.replace('100.17', '100.155')),
    {},
    ['it was renamed before it was flushed'],
  ],
  ['half the bytes', good, { size: 60 }, ['30 bytes were written to it and not 60']],
  [
    'the file itself opened',
    [...good, '10 100.2 openat(AT_FDCWD</x>, "/b/a", O_WRONLY|O_TRUNC) = 23</b/a> <0.001>'],
    {},
    ['the file itself was opened for writing'],
  ],
  ['nothing', [], {}, ['no rename to the file was seen']],
])('%s is seen', (_name, lines, more, words) => {
  expect(wrong(lines, more)).toEqual(words);
});
