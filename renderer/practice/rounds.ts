/** The rounds that are kept on this machine, as records. */

import { analyze } from '../../shared/analyze.ts';
import type { Host, HostResult } from '../../shared/host/host.ts';
import { hostOk } from '../../shared/host/host.ts';
import { writtenIn } from '../../shared/practice/debrief/debrief.ts';
import { type Grade, grade } from '../../shared/practice/grade.ts';
import type { Round } from '../../shared/practice/round/round.ts';
import { readRound } from '../../shared/practice/round/round-read.ts';
import { boardOf, type RoundState, roundState } from '../../shared/practice/round/round-state.ts';
import type { Scenario } from '../../shared/practice/scenario.ts';
import { subjectOf } from '../../shared/practice/subject.ts';
import { catalog } from '../store/catalog.ts';

const prefix = 'round-';

export function roundRecord(id: string): string {
  return `${prefix}${id}`;
}

export interface KeptRound {
  readonly round: Round;
  readonly state: RoundState;
}

/** Every round that can be read, the newest first. */
export async function keptRounds(host: Host): Promise<HostResult<readonly KeptRound[]>> {
  const names = await host.recordNames();
  if (!names.ok) return names;
  const read = await Promise.all(names.value.filter((name) => name.startsWith(prefix)).map((name) => kept(host, name)));
  const rounds = read.filter((one) => one !== null);
  return hostOk(rounds.toSorted((a, b) => b.round.plan.startedAt - a.round.plan.startedAt));
}

/** The round of that id; `null` where there is none that can be read. */
export function keptRound(host: Host, id: string): Promise<KeptRound | null> {
  return kept(host, roundRecord(id));
}

async function kept(host: Host, name: string): Promise<KeptRound | null> {
  const lines = await host.readRecord(name);
  const read = lines.ok && lines.value !== null ? readRound(lines.value) : null;
  return read === null ? null : { round: read.round, state: roundState(read.round) };
}

/** What the last board of a round earns. */
export function scoreOf({ round, state }: KeptRound, scenario: Scenario): Grade {
  const document = boardOf(round);
  return grade(scenario, subjectOf(document, analyze(document.design, catalog), catalog, writtenIn(state)));
}
