/** The scenarios of the program, each in a file of its own, and those that the person added, each in a record. */
import type { Host } from '../../shared/host/host.ts';
import { failed, type Issue, type Result } from '../../shared/model/result.ts';
import type { Scenario } from '../../shared/practice/scenario.ts';
import { readScenario } from '../../shared/practice/scenario-read.ts';
import { catalog } from '../store/catalog.ts';

export interface OfferedScenario {
  readonly scenario: Scenario;
  /** The person added it, and can remove it. */
  readonly isOwn: boolean;
}

const files = import.meta.glob<string>('../../assets/scenarios/*.json', { query: '?raw', import: 'default' });
const own = 'scenario-';

let builtIn: Promise<readonly Scenario[]> | null = null;

/** Those of the program, by title. A test sees to it that all can be read. */
function ownOfProgram(): Promise<readonly Scenario[]> {
  builtIn ??= Promise.all(Object.values(files).map((load) => load())).then((texts) =>
    texts
      .flatMap((text) => {
        const read = scenarioIn(text);
        return read.ok ? [read.value] : [];
      })
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
  );
  return builtIn;
}

function scenarioIn(text: string): Result<Scenario, readonly Issue[]> {
  return readScenario(new TextEncoder().encode(text), catalog);
}

/** Every scenario that can be chosen: the person's own first. */
export async function offeredScenarios(host: Host): Promise<readonly OfferedScenario[]> {
  const [others, names] = await Promise.all([ownOfProgram(), host.recordNames()]);
  const added = names.ok ? names.value.filter((name) => name.startsWith(own)) : [];
  const read = await Promise.all(added.map((name) => addedScenario(host, name)));
  return [
    ...read.filter((one) => one !== null).map((scenario) => ({ scenario, isOwn: true })),
    ...others.map((scenario) => ({ scenario, isOwn: false })),
  ];
}

async function addedScenario(host: Host, name: string): Promise<Scenario | null> {
  const lines = await host.readRecord(name);
  if (!lines.ok || lines.value === null) return null;
  const read = scenarioIn(lines.value.join('\n'));
  return read.ok ? read.value : null;
}

/** The scenario of that id; `null` where it was removed since. */
export async function scenarioOf(host: Host, id: string): Promise<Scenario | null> {
  return (await offeredScenarios(host)).find(({ scenario }) => scenario.id === id)?.scenario ?? null;
}

/** Reads a file and keeps its scenario; one of the same id that was added before gives its place up. */
export async function addScenario(host: Host, bytes: Uint8Array): Promise<Result<Scenario, readonly Issue[]>> {
  const read = readScenario(bytes, catalog);
  if (!read.ok) return read;
  const wrong = (message: string) => failed([{ path: 'id', line: 1, message }]);
  const { id } = read.value;
  if ((await ownOfProgram()).some((scenario) => scenario.id === id))
    return wrong(`“${id}” is the id of a scenario of the program. Give yours another one.`);
  const line = JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)));
  const kept = await host.replaceRecord(`${own}${id}`, [line]);
  return kept.ok ? read : wrong(kept.error.message);
}

export async function removeScenario(host: Host, id: string): Promise<void> {
  await host.deleteRecord(`${own}${id}`);
}
