import fs from 'node:fs';
import path from 'node:path';
import { catalog } from '../shared/catalog/index.ts';
import type { Scenario } from '../shared/practice/scenario.ts';
import { readScenario } from '../shared/practice/scenario-read.ts';
import { assetsFolder } from './artwork.ts';
import { exit, Failure } from './failure.ts';
import { readBytes, sound } from './files.ts';

/** Every scenario of the program, by id. Throws a `Failure` with every issue of a bad file. */
export function ownScenarios(): readonly Scenario[] {
  const folder = scenariosFolder();
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => loadScenario(path.join(folder, name)));
}

/** One of the program's by its id, or the one in a file. Throws a `Failure` that names what there is. */
export function scenarioNamed(name: string): Scenario {
  const own = path.join(scenariosFolder(), `${name}.json`);
  if (/^[a-z0-9-]+$/.test(name) && fs.existsSync(own)) return loadScenario(own);
  if (fs.existsSync(name)) return loadScenario(name);
  const ids = ownScenarios().map(({ id }) => id);
  throw new Failure(exit.usage, `no scenario '${name}', and no file of that name. There are: ${ids.join(', ')}.`);
}

function loadScenario(file: string): Scenario {
  return sound(file, readScenario(readBytes(file), catalog), 'used');
}

function scenariosFolder(): string {
  return path.join(assetsFolder(), 'scenarios');
}
