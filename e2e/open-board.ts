import fs from 'node:fs';
import path from 'node:path';
import { type App, driver } from './app.ts';
import type { Running } from './fixture.ts';

/** Opens a board that the test made up, under a name without its ending, and waits until the view stands still. */
export async function openBoard(running: Running, name: string, board: unknown): Promise<App> {
  const app = driver(running);
  fs.writeFileSync(path.join(running.folder, `${name}.edgewise`), JSON.stringify(board));
  await app.newBoard();
  await app.open(`${name}.edgewise`);
  await app.rest();
  return app;
}
