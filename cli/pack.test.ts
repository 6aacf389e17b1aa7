import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkCommand } from './check.ts';
import { Failure } from './failure.ts';
import { packCommand } from './pack.ts';

const assets = path.resolve(import.meta.dirname, '../assets');
const sample = path.join(assets, 'packs/house-prices.edgewise-pack.json');
const board = path.join(assets, 'examples/one-billion-events.edgewise');
let out = '';

beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function run(...args: readonly string[]): Promise<void> {
  const program = new Command('edgewise').exitOverride();
  packCommand.register(program);
  checkCommand.register(program);
  await program.parseAsync([...args], { from: 'user' });
}

it('says what a pack sets, and every figure of a board that it changes', async () => {
  await run('pack', sample, '--board', board, '--json');
  const { release, services, changed } = JSON.parse(out);
  expect([release, services, changed.length]).toEqual([1, ['house-gateway'], 5]);
  expect(changed[1]).toEqual({
    at: 'e1',
    figure: 'Shard-hours, price',
    unit: 'USD per shard-hours',
    before: 0.015,
    after: 0.012,
  });
});

it('checks a board with the figures of a pack', async () => {
  await run('check', board, '--json', '--pack', sample);
  expect(JSON.parse(out).total.usdPerMonth).toBeCloseTo(7950.48, 2);
});

it('refuses what is no pack, with its issues', async () => {
  await expect(run('pack', board)).rejects.toThrow(Failure);
  await expect(run('pack', board)).rejects.toThrow('line 2: format: "format" must be "edgewise-pack"');
});
