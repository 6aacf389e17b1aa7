import { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { decisions } from '../shared/decide/index.ts';
import { decideCommand } from './decide.ts';
import { Failure } from './failure.ts';

function run(...argv: readonly string[]): string {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const program = new Command('edgewise').exitOverride();
    decideCommand.register(program);
    program.parse(['decide', ...argv], { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return written.join('');
}

function refused(...argv: readonly string[]): readonly [number, string] {
  try {
    run(...argv);
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.message];
    throw error;
  }
  return [0, ''];
}

describe('edgewise decide', () => {
  it('lists every decision with its questions', () => {
    const text = run();
    for (const { name, questions } of decisions) {
      expect(text).toContain(`${name}  `);
      for (const key of Object.keys(questions)) expect(text).toContain(`  ${key}`);
    }
  });

  it('answers with the reasoning, what was taken for granted, what the guide gets wrong, and the facts', () => {
    const text = run('shards', 'records_per_second=2500', 'readers=1');
    expect(text).toMatch(/^Kinesis shards: 3 shards\n/);
    expect(text).toMatch(/recordsPerSecond +2,500 \/s\n/);
    expect(text).toMatch(/recordKb +1 KB {2}\(preset\)\n/);
    expect(text).toContain('✓ 3 shards in all');
    expect(text).toContain('The guide says: 2.5 (Kinesis vs SQS vs SNS Decision Tree); it should say: 3 shards');
    expect(text).toContain('On a board: kinesis-data-streams shards=3 enhancedFanOut=false');
    expect(text).toContain(
      'kinesis-data-streams.records-per-shard: 1000 records/s; guide: Kinesis vs SQS vs SNS Decision Tree',
    );
  });

  it('gives the same as JSON, with presets named and facts whole', () => {
    const decided = JSON.parse(run('upload', 'file_size_gb=5000', '--json'));
    expect(decided).toMatchObject({
      name: 'upload',
      headline: 'Multipart, 9,997 parts of 477 MiB',
      preset: ['linkMbps'],
      guide: { answer: 'Mandatory multipart', agrees: true },
      facts: { 's3.multipart-parts': { aws: { value: 10_000 } } },
    });
  });

  it('refuses what it does not know with status 2, and says what there is', () => {
    expect(refused('shard')).toEqual([2, expect.stringContaining('There are messaging, shards,')]);
    expect(refused('shards', 'readers=many')).toEqual([
      2,
      "readers cannot be 'many'; it takes a whole number from 0 to 50.",
    ]);
    expect(refused('shards', 'speed=1')).toEqual([2, expect.stringContaining('it asks recordsPerSecond, recordKb')]);
  });
});
