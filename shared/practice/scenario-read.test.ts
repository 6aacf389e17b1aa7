import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { readScenario } from './scenario-read.ts';

const source = fs.readFileSync(path.resolve(import.meta.dirname, '../../assets/scenarios/billion-events.json'), 'utf8');

function issues(text: string): readonly string[] {
  const read = readScenario(new TextEncoder().encode(text), catalog);
  return read.ok ? [] : read.error.map(({ path: at, message }) => `${at}: ${message}`);
}

it('every mistake is named, each with its place', () => {
  const read = readScenario(new TextEncoder().encode(source.replace('"id": "stream"', '"id": "stream2"')), catalog);
  expect(read.ok).toBe(false);
  const changed = source
    .replace('"op": "degree"', '"op": "degrees"')
    .replace('"weight": 20', '"weight": 25')
    .replace('"kinesis-data-streams"], "key": "shards"', '"kinesis"], "key": "shard"')
    .replace('"key": "retentionH"', '"key": "retention"')
    .replace('"looksFor": "A note', '"looks": "A note');
  const found = issues(changed);
  expect(found.some((one) => one.startsWith("rubric[2].check.op: 'op' must be one of all, any, node"))).toBe(true);
  expect(found).toContain('rubric: the weights add up to 105, not 100');
  expect(found).toContain("rubric[6].check.key: kinesis-data-streams has no parameter 'retention'");
  expect(found).toContain("rubric[0].looksFor: 'looksFor' must be a text, not nothing");
  expect(found.some((one) => one.startsWith("rubric[0].looks: 'looks' is not known here; there are id"))).toBe(true);
  const lines = readScenario(new TextEncoder().encode(changed), catalog);
  expect(!lines.ok && lines.error.every(({ line }) => line > 1)).toBe(true);
});

it.each<readonly [string, string]>([
  ['', ': the file is empty'],
  ['[]', ': a scenario is an object, not a list'],
  ['{"format": "edgewise"}', 'format: "format" must be "edgewise-scenario"'],
  [
    '{"format": "edgewise-scenario", "version": 2}',
    'version: "version" must be 1; a newer scenario needs a newer Edgewise',
  ],
])('%s is refused', (text, first) => {
  expect(issues(text)[0]).toBe(first);
});

it('a reference that is no board is told of by its own reader', () => {
  expect(issues(source.replace('"from": "apps", "to": "stream"', '"from": "apps", "to": "steam"'))).toContain(
    "reference: design.edges[0].to: no node 'steam'",
  );
});

it('damage never throws, and gives issues or a scenario', () => {
  // Every text that a cut at some place leaves, and every one that lost a stretch.
  for (let at = 0; at < source.length; at += 397) {
    expect(issues(source.slice(0, at)).length).toBeGreaterThan(0);
    issues(source.slice(0, at) + source.slice(at + 40));
    issues(`${source.slice(0, at)}null${source.slice(at + 4)}`);
  }
});
