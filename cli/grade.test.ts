import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Failure } from './failure.ts';
import { gradeCommand } from './grade.ts';
import { scenariosCommand } from './scenarios.ts';

const assets = path.resolve(import.meta.dirname, '../assets');
let out: string;
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-grade-'));
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<string> {
  out = '';
  const program = new Command('edgewise').exitOverride();
  gradeCommand.register(program);
  scenariosCommand.register(program);
  await program.parseAsync(args, { from: 'user' });
  return out;
}

const board = path.join(assets, 'examples/one-billion-events.edgewise');

it('says of each line what earned or missed it, and what to study', async () => {
  const text = await run('grade', board, '--scenario', 'billion-events');
  expect(text).toMatch(
    /^One billion events a day, as an answer to "One billion events a day": \d+ of 100\nL6 \d+ of 85, L7 \d+ of 50\n/,
  );
  expect(text).toMatch(/\+ {2}10 of 10 {2}L6 {5}Two independent consumers +Events to Alert rules and Archive\n/);
  expect(text).toMatch(/- {2}0 of 10 {3}L7 {5}Replay +Events, retention 24 hours: at least 168 hours expected\n/);
  expect(text).toMatch(/To study next: .*Kinesis Data Streams/);
});

it('gives the same as JSON, whose points add up', async () => {
  const graded = JSON.parse(await run('grade', board, '--scenario', 'billion-events', '--json'));
  const sum = graded.lines.reduce((total: number, { points }: { points: number }) => total + points, 0);
  expect([graded.scenario, graded.of, graded.points]).toEqual(['billion-events', 100, sum]);
  const missed = graded.lines.find(({ id }: { id: string }) => id === 'replay');
  expect(missed).toMatchObject({
    passed: false,
    evidence: [{ kind: 'figure', at: 'stream', part: 'param', key: 'retentionH' }],
  });
});

it('takes a scenario from a file of one’s own, and refuses a bad one with its lines', async () => {
  const file = path.join(folder, 'mine.json');
  const source = fs.readFileSync(path.join(assets, 'scenarios/billion-events.json'), 'utf8');
  fs.writeFileSync(file, source.replace('"title": "One billion', '"title": "Mine: one billion'));
  expect(await run('grade', board, '--scenario', file)).toContain('as an answer to "Mine: one billion events a day"');
  fs.writeFileSync(file, source.replace('"weight": 20', '"weight": 21'));
  await expect(run('grade', board, '--scenario', file)).rejects.toThrow(
    /^.*mine\.json: 1 thing is wrong, so it was not used\.\n {2}line \d+: rubric: the weights add up to 101, not 100$/,
  );
});

it.each<readonly [readonly string[], RegExp]>([
  [['grade', board], /'grade' needs a board and a scenario/],
  [['grade', '--scenario', 'billion-events'], /'grade' needs a board and a scenario/],
  [['grade', board, '--scenario', 'nothing-such'], /no scenario 'nothing-such'.*There are: .*billion-events/],
  [['grade', board, '--references'], /Leave the file out/],
  [['scenarios', '../examples'], /no scenario|this is a folder/],
])('%j is wrong usage', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
  await expect(run(...args)).rejects.toBeInstanceOf(Failure);
});

it('lists the scenarios, and shows one with what its sums come to', async () => {
  expect(await run('scenarios')).toMatch(/billion-events +One billion events a day +L6 L7 +9 lines +9 estimates/);
  expect(await run('scenarios', 'billion-events')).toMatch(/Shards for the peak at 70% +.* 50 shards/);
  const all = JSON.parse(await run('scenarios', '--json'));
  expect(all.find(({ id }: { id: string }) => id === 'billion-events').estimates[0].answer).toBe('11,574.07 events/s');
});

it('proves every rubric on its reference, its near misses and an empty board', async () => {
  expect(await run('grade', '--references')).toMatch(/\n\d+ scenarios, \d+ lines, 0 judged wrongly\n$/);
});
