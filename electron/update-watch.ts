import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { app, dialog } from 'electron';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { readSmall, writeSmall } from './small-file.ts';
import { lookForUpdate, openForUpdates, type Updater } from './updates.ts';
import { type UpdatesAllowed, updatesAllowed } from './updates-allowed.ts';

/** After the start, so that it takes nothing from it; then again each hour, since a window may stay open for weeks. In ms. */
const first = 5000;
const again = 3600_000;

/** What this build and this machine allow. */
export function updatesHere(): UpdatesAllowed {
  const { env, platform } = process;
  return updatesAllowed({
    isPackaged: app.isPackaged,
    platform,
    env,
    isFromStore: Boolean(process.mas || process.windowsStore) || existsSync('/.flatpak-info'),
    isSwitchedOff: app.commandLine.hasSwitch('no-updates'),
    policy: textOf(policyFile()),
    config: textOf(configFile()),
  });
}

/** Where whoever runs the machine can say `{ "updates": "off" }`; only they can write there. */
function policyFile(): string {
  if (process.platform === 'win32')
    return path.join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Edgewise', 'policy.json');
  return process.platform === 'darwin'
    ? '/Library/Application Support/Edgewise/policy.json'
    : '/etc/edgewise/policy.json';
}

/** The packer's file; for a try from the sources the one that is named. */
function configFile(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'app-update.yml')
    : app.commandLine.getSwitchValue('updates-config');
}

/** What stands in a file: '' where there is none. One that is there but cannot be read gives what no reader takes. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR'
      ? ''
      : '\0';
  }
}

/** Looks for updates from now on, at most once a day, as long as the person wants it. */
export async function watchForUpdates(
  { address, origin }: UpdatesAllowed,
  settings: Settings,
  log: Log,
  locked: () => Promise<unknown>,
): Promise<void> {
  if (address === null || origin === null) return;
  await openForUpdates(origin, locked);
  const store = path.join(app.getPath('userData'), 'updates.json');
  const look = () =>
    void lookForUpdate({
      address,
      isWanted: () => settings.get().updates === 'on',
      lastLook: () => lookIn(readSmall(store)),
      keepLook: (looked) => writeSmall(store, `${JSON.stringify({ looked })}\n`),
      now: Date.now,
      load,
      ask: async (message, detail, choices) => {
        const answers = { buttons: [...choices], defaultId: 0, cancelId: choices.length - 1, noLink: true };
        return (await dialog.showMessageBox({ type: 'info', message, detail, ...answers })).response;
      },
      log: (what) => log.write('updates', what),
    });
  setTimeout(look, first);
  setInterval(look, again);
}

async function load(): Promise<Updater> {
  const { autoUpdater } = await import('./updater.ts');
  if (!app.isPackaged) {
    autoUpdater.forceDevUpdateConfig = true;
    autoUpdater.updateConfigPath = configFile();
  }
  return autoUpdater as unknown as Updater;
}

function lookIn(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text);
    const looked = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['looked'] : null;
    return typeof looked === 'number' ? looked : null;
  } catch {
    return null;
  }
}
