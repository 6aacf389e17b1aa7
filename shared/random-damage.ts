/** For property tests: a sound file as it looks after an accident, or after somebody who means harm has had it. */
import fc from 'fast-check';
import { toUtf8 } from './formats/utf8.ts';

type Damage = (bytes: Uint8Array) => Uint8Array;

/** A place in the file as a part of its length, so that the same damage can be done to any file. */
const at = fc.nat(9999);
const where = (part: number, bytes: Uint8Array) => Math.floor((part / 10_000) * bytes.length);

function spliced(bytes: Uint8Array, start: number, removed: number, put: Uint8Array): Uint8Array {
  const end = Math.min(bytes.length, start + removed);
  const made = new Uint8Array(start + put.length + bytes.length - end);
  made.set(bytes.subarray(0, start));
  made.set(put, start);
  made.set(bytes.subarray(end), start + put.length);
  return made;
}

/** What a reader must not take for what it looks like. */
const hostileWords = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  ']]>',
  '&lol;',
  '\u0000',
  '\ud800',
  '%%{init: {"securityLevel": "loose"}}%%',
  'click n1 call alert()',
  'x'.repeat(20_000),
  '('.repeat(3000),
  '{"a":'.repeat(500),
  '['.repeat(500),
  '<a>'.repeat(500),
];
const hostileNumbers = [
  '-1',
  '0',
  '1e999',
  '-1e308',
  '99999999999999999999',
  '0.1e-320',
  'NaN',
  'null',
  '"7"',
  '1e',
  '--1',
];

const damages: fc.Arbitrary<Damage> = fc.oneof(
  // One byte is another.
  fc.tuple(at, fc.nat(255)).map(
    ([part, value]): Damage =>
      (bytes) =>
        spliced(bytes, where(part, bytes), 1, new Uint8Array([value])),
  ),
  // A piece is missing, doubled, or elsewhere.
  fc.tuple(at, fc.nat(400)).map(
    ([part, length]): Damage =>
      (bytes) =>
        spliced(bytes, where(part, bytes), length, new Uint8Array()),
  ),
  fc.tuple(at, at, fc.nat(400)).map(
    ([from, to, length]): Damage =>
      (bytes) =>
        spliced(bytes, where(to, bytes), 0, bytes.slice(where(from, bytes), where(from, bytes) + length)),
  ),
  // It ends too early.
  at.map(
    (part): Damage =>
      (bytes) =>
        bytes.slice(0, where(part, bytes)),
  ),
  // A line or a short piece comes hundreds of times.
  fc.tuple(at, fc.nat(60), fc.integer({ min: 2, max: 400 })).map(
    ([part, length, times]): Damage =>
      (bytes) => {
        const start = where(part, bytes);
        const piece = bytes.slice(start, start + length);
        const many = new Uint8Array(piece.length * times);
        for (let i = 0; i < times; i += 1) many.set(piece, i * piece.length);
        return spliced(bytes, start, 0, many);
      },
  ),
  fc.tuple(at, fc.constantFrom(...hostileWords)).map(
    ([part, word]): Damage =>
      (bytes) =>
        spliced(bytes, where(part, bytes), 0, toUtf8(word)),
  ),
  // A number or a quoted word is another, and all else stays as it was: the parser lets it through.
  fc
    .tuple(at, fc.constantFrom(...hostileNumbers))
    .map(([part, number]): Damage => replaced(/-?\d+(?:\.\d+)?/g, part, number)),
  fc
    .tuple(at, fc.constantFrom(...hostileWords.slice(0, 13)))
    .map(([part, word]): Damage => replaced(/(?<=")[^"\\\n]*(?=")/g, part, JSON.stringify(word).slice(1, -1))),
);

/** One of the matches of a pattern, which one the part says, becomes another text. */
function replaced(pattern: RegExp, part: number, text: string): Damage {
  return (bytes) => {
    const found = [...latin(bytes).matchAll(pattern)];
    const match = found[Math.floor((part / 10_000) * found.length)];
    return match === undefined ? bytes : spliced(bytes, match.index, match[0].length, toUtf8(text));
  };
}

/** A character for each byte, so that places in the text are places in the file. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** One of the files with one to three kinds of damage; most still begin as their format does. */
export function damagedFiles(sound: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(damages, { minLength: 1, maxLength: 3 }))
    .map(([bytes, all]) => all.reduce((damaged, damage) => damage(damaged), bytes));
}
