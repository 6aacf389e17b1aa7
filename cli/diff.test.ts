import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { diffCommand } from './diff.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-diff-'));
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

function run(...args: readonly string[]): void {
  const program = new Command('edgewise').exitOverride().configureOutput({ writeErr: () => {} });
  diffCommand.register(program);
  program.parse(['node', 'edgewise', 'diff', ...args]);
}

function board(name: string, shards: number, extra: readonly object[] = []): string {
  const place = path.join(folder, `${name}.edgewise`);
  const nodes = [
    { id: 'apps', service: 'client', label: 'Apps', params: { perDay: 1e9, payloadKb: 1 } },
    { id: 'stream', service: 'kinesis-data-streams', label: 'Events', params: { shards } },
    ...extra,
  ];
  const edges = [{ id: 'e1', from: 'apps', to: 'stream' }];
  fs.writeFileSync(place, JSON.stringify({ format: 'edgewise', version: 1, title: name, design: { nodes, edges } }));
  return place;
}

test('the report names what changed, its price and its head-room', () => {
  run(board('small', 12), board('large', 17, [{ id: 'w', service: 'lambda', label: 'Worker\nTwo' }]));
  expect(out).toContain('From small to large, at load ×1');
  expect(out).toContain('  + service Worker Two');
  expect(out).toContain('  ~ service Events: params.shards 12 → 17');
  expect(out).toMatch(/Cost a month +\$557\.23 +\$611\.98/);
  expect(out).toMatch(/Events +Records written +96% +68%/);
});

test('as JSON, and of equal boards', () => {
  const file = board('one', 12);
  run(file, board('two', 12), '--json', '--load', '2');
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(answer).toMatchObject({ before: 'one', after: 'two', load: 2, same: true, headRoom: [] });
  expect(answer['design']).toEqual({ settings: [], added: [], removed: [], changed: [] });
  out = '';
  run(file, file);
  expect(out).toContain('The designs are the same.');
});

test('a file that cannot be read ends the command with its issues', () => {
  fs.writeFileSync(path.join(folder, 'bad.edgewise'), '{');
  expect(() => run(board('one', 12), path.join(folder, 'bad.edgewise'))).toThrow(/bad\.edgewise: .*wrong/);
});
