import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Document } from '../shared/model/document.ts';
import { type Played, playedRound } from '../shared/practice/debrief/played-round.ts';
import { roundLine } from '../shared/practice/round/round.ts';
import type { Scenario } from '../shared/practice/scenario.ts';
import type { Running } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

const file = path.resolve(import.meta.dirname, '..', 'assets', 'scenarios', 'billion-events.json');

/** A file as the history exports it, with these rounds of one billion events a day. */
export function playedFile(folder: string, rounds: readonly Played[]): string {
  const scenario = JSON.parse(fs.readFileSync(file, 'utf8')) as Scenario;
  const reference: Document = { ...scenario.reference, layout: { nodes: {}, groups: {}, edges: {} } };
  const records = rounds.map((played) => {
    const { plan, events } = playedRound({ ...scenario, reference }, played);
    return [`round-${plan.id}`, [roundLine(plan), ...events.map(roundLine)]];
  });
  const place = path.join(folder, 'practice.json');
  const content = { format: 'edgewise-practice', version: 1, records: Object.fromEntries(records) };
  fs.writeFileSync(place, JSON.stringify(content));
  return place;
}

/** Opens the history and takes these rounds in, as a person with a file of them does. */
export async function withRounds(running: Running, rounds: readonly Played[]): Promise<void> {
  const { page, folder } = running;
  await openHistory(running);
  await page.getByLabel('History to import').setInputFiles(playedFile(folder, rounds));
  await expect(page.getByText(/^Taken in from/)).toBeVisible();
}

export async function openHistory(running: Running): Promise<void> {
  await chooseInMenu(running, 'practice.history');
  await expect(running.page.getByRole('main', { name: 'History' })).toBeVisible();
}

/** The debrief of the newest round in the history. */
export async function openDebrief(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Debrief of/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Score' })).toBeVisible();
}
