import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';

const now = () => new Date('2026-11-27T10:00:00Z');

function folder(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'edgewise-log-')), 'logs');
}

test('an entry says when, where and what; the same one is not said twice in a row', () => {
  const place = folder();
  const log = createLog(place, now);
  log.write('page', 'TypeError: x is not a function\nat a.js:1');
  log.write('page', 'TypeError: x is not a function\nat a.js:1');
  log.write('main', 'bad');
  expect(readFileSync(path.join(place, 'edgewise.log'), 'utf8')).toBe(
    '2026-11-27T10:00:00.000Z page: TypeError: x is not a function\n  at a.js:1\n2026-11-27T10:00:00.000Z main: bad\n',
  );
});

test('nothing that an error quotes is in the log', () => {
  const place = folder();
  const log = createLog(place, now);
  log.write('page', new SyntaxError(`Unexpected token 'S', "Secret plan" is not valid JSON; it’s "A's" and “Cart”`));
  const text = readFileSync(path.join(place, 'edgewise.log'), 'utf8');
  expect(text).toContain('SyntaxError: Unexpected token “…”, “…” is not valid JSON; it’s “…” and “…”');
  expect(text).not.toMatch(/Secret|Cart|A's/);
});

test('a full log is put aside, and of those only two are kept', () => {
  const place = folder();
  const log = createLog(place, now);
  log.write('main', 'the first');
  for (let turn = 0; turn < 4; turn += 1) {
    writeFileSync(path.join(place, 'edgewise.log'), `${turn}`.repeat(1_000_000));
    log.write('main', `after ${turn}`);
  }
  expect(readdirSync(place).sort()).toEqual(['edgewise.1.log', 'edgewise.2.log', 'edgewise.log']);
  expect(readFileSync(path.join(place, 'edgewise.1.log'), 'utf8').slice(0, 3)).toBe('333');
  expect(statSync(path.join(place, 'edgewise.log')).size).toBeLessThan(100);
});

test('a folder that cannot be written costs the log and nothing else', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'edgewise-log-')), 'file');
  writeFileSync(file, '');
  expect(() => createLog(path.join(file, 'logs'), now).write('main', 'x')).not.toThrow();
});
