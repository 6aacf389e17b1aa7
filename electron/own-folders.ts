import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { OwnFolder } from '../shared/host/host.ts';

/** Where a folder of the program's own is. */
export function ownFolder(folder: OwnFolder): string {
  const data = app.getPath('userData');
  return folder === 'data' ? data : path.join(data, folder);
}

/** The folder, made where it is missing, so that it can be shown. */
export async function makeOwnFolder(folder: OwnFolder): Promise<string> {
  const place = ownFolder(folder);
  await mkdir(place, { recursive: true });
  return place;
}
