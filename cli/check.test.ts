import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCommand } from './check.ts';
import { Failure } from './failure.ts';

let file: string;
let out: string;

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-check-')), 'shop.edgewise');
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const design = {
    nodes: [
      { id: 'a', service: 'client', label: 'Apps', params: { perSecond: 1000 } },
      { id: 'k', service: 'kinesis-data-streams', label: 'Events', params: { shards: 1 } },
    ],
    edges: [{ id: 'e', from: 'a', to: 'k' }],
    variants: [{ id: 'more', title: 'More shards', patch: { nodes: { k: { shards: 4 } } } }],
  };
  fs.writeFileSync(file, JSON.stringify({ format: 'edgewise', version: 1, title: 'Shop', design }));
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(path.dirname(file), { recursive: true, force: true });
});

async function check(...args: readonly string[]): Promise<string> {
  const program = new Command('edgewise').exitOverride();
  checkCommand.register(program);
  await program.parseAsync(['check', file, ...args], { from: 'user' });
  return out;
}

describe('check with variants', () => {
  it('lists each with what it changes', async () => {
    const text = await check();
    expect(text).toContain('breaks at ×1: Events, records written');
    expect(text).toMatch(/Whole request of Apps: \d+ ms typical; promised availability 99\.9%/);
    expect(text).toMatch(
      /Variants, against the board as drawn\n +Cost a month +Fullest limit .*\n +More shards \(more\) .*25%, −75 points +×4, \+300%/,
    );
  });

  it('analyses the one that is asked for', async () => {
    expect(await check('--variant', 'more')).toMatch(/^Shop, variant More shards, at load ×1,.*\n.*breaks at ×4/);
  });

  it('gives the changes as JSON beside the analysis', async () => {
    const analysis = JSON.parse(await check('--json', '--variant', 'more'));
    expect(analysis.breaksAt.load).toBe(4);
    expect(analysis.variants.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
      ['more', 'More shards'],
    ]);
    expect(analysis.variants[0].delta.utilisation).toMatchObject({
      before: { value: 1 },
      after: { value: 0.25 },
      difference: -0.75,
    });
  });

  it('refuses one that the board does not have, and names those that it has', async () => {
    await expect(check('--variant', 'no')).rejects.toThrow(
      new Failure(2, `${file}: the board has no variant 'no'. There are: more.`),
    );
  });
});
