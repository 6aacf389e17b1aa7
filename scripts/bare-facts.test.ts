import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { type BareSheet, type FactSheet, factValue } from '../shared/catalog/fact.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Catalog } from '../shared/catalog/service.ts';
import { sources } from '../shared/catalog/sources.ts';
import { sourced } from '../shared/engine/cited.ts';
import { readBoard } from '../shared/formats/board-read.ts';
import { bareFacts, bareSheet, evaluated } from './bare-facts.mjs';
import { root } from './paths.mjs';

const folder = path.join(root, 'shared/catalog/facts');
const files = fs.readdirSync(folder).map((name) => path.join(folder, name));

/** What the page's build puts in the place of a module. */
async function built(file: string): Promise<Readonly<Record<string, unknown>>> {
  const { load } = bareFacts();
  if (typeof load !== 'function') throw new Error('the plugin loads nothing');
  const code = await load.call({} as never, file);
  return import(`data:text/javascript;base64,${Buffer.from(String(code)).toString('base64')}`);
}

/** The catalog as the page starts with it. */
let bare: Catalog;

beforeAll(() => {
  const light = (sheets: Readonly<Record<string, BareSheet>>) =>
    Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, bareSheet(sheet as FactSheet)]));
  const services = Object.entries(catalog.services).map(([id, service]) => {
    return [id, { ...service, facts: bareSheet(service.facts as FactSheet) }] as const;
  });
  bare = { ...catalog, services: Object.fromEntries(services), sheets: light(catalog.sheets) };
});

test('a fact file of the page exports the same sheets with the same values, and no text but units', async () => {
  for (const file of files) {
    const full = await evaluated(file);
    const light = await built(file);
    expect(Object.keys(light), file).toEqual(Object.keys(full));
    for (const [name, sheet] of Object.entries(full as Readonly<Record<string, FactSheet>>)) {
      const start = light[name] as BareSheet;
      const values = (of: BareSheet) =>
        Object.entries(of).map(([key, fact]) => [
          key,
          factValue(fact, 'guide'),
          factValue(fact, 'aws'),
          fact.unit,
          fact.confidence,
          fact.differs !== undefined,
        ]);
      expect(values(start), file).toEqual(values(sheet));
      expect(JSON.stringify(start), file).not.toMatch(/"(label|note|section|url|asOf|reason)"/);
    }
  }
});

test('the text that loads later holds every fact of the catalog as its file has it', async () => {
  expect((await built(path.join(root, 'shared/catalog/sources.ts')))['sources']).toEqual(sources);
});

test('other modules stay what they are', async () => {
  const { load } = bareFacts();
  const other = path.join(root, 'shared/catalog/index.ts');
  expect(await (load as (this: unknown, id: string) => unknown).call({}, other)).toBeNull();
});

test('figures without their sources are the same figures, and get the same sources afterwards', () => {
  const examples = path.join(root, 'assets/examples');
  for (const name of fs.readdirSync(examples).filter((file) => file.endsWith('.edgewise'))) {
    const read = readBoard(fs.readFileSync(path.join(examples, name)), catalog);
    if (!read.ok) throw new Error(name);
    const { design } = read.value.document;
    for (const figures of ['guide', 'aws'] as const) {
      const asked = { ...design, settings: { ...design.settings, figures } };
      const [full, light] = [analyze(asked, catalog), analyze(asked, bare)];
      expect({ ...light, facts: {} }, name).toEqual({ ...full, facts: {} });
      expect(sourced(light.facts, figures, sources), name).toEqual(full.facts);
      expect(JSON.stringify(light.facts), name).not.toMatch(/"(label|source|note|url)"/);
    }
  }
});
