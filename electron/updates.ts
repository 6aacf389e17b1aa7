import { session } from 'electron';
import { isTimeToLook } from './updates-allowed.ts';

/** The part of `electron-updater` that is used. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  allowPrerelease: boolean;
  forceDevUpdateConfig: boolean;
  logger: unknown;
  setFeedURL(options: { readonly provider: 'generic'; readonly url: string }): void;
  checkForUpdates(): Promise<{
    readonly isUpdateAvailable: boolean;
    readonly updateInfo: { readonly version: string };
  } | null>;
  downloadUpdate(): Promise<unknown>;
}

/** What looking for a new version works with. */
export interface UpdateParts {
  readonly address: string;
  /** Whether the person still wants it: asked before each look. */
  isWanted(): boolean;
  /** When was looked last, ms since 1970, or null. */
  lastLook(): number | null;
  keepLook(time: number): void;
  now(): number;
  /** Loads the updater; not before it is needed. */
  load(): Promise<Updater>;
  /** Shows a question; gives the index of the answer. */
  ask(message: string, detail: string, choices: readonly string[]): Promise<number>;
  log(what: unknown): void;
}

/**
 * Looks for a new version where it is time to. Downloads it when the person says so, and has it put in place when the program ends; whatever
 * fails is noted and changes nothing.
 */
export async function lookForUpdate(
  parts: UpdateParts,
): Promise<'not now' | 'none' | 'declined' | 'downloaded' | 'failed'> {
  const now = parts.now();
  if (!parts.isWanted() || !isTimeToLook(parts.lastLook(), now)) return 'not now';
  // Kept before: a server that answers nothing is not asked again and again.
  parts.keepLook(now);
  try {
    const updater = await parts.load();
    Object.assign(updater, {
      autoDownload: false,
      autoInstallOnAppQuit: true,
      allowDowngrade: false,
      allowPrerelease: false,
      logger: { info() {}, warn() {}, error: parts.log },
    });
    updater.setFeedURL({ provider: 'generic', url: parts.address });
    const found = await updater.checkForUpdates();
    if (found === null || !found.isUpdateAvailable) return 'none';
    const { version } = found.updateInfo;
    const detail = 'It is put in place when you close Edgewise, not before. Nothing of yours is sent anywhere.';
    if ((await parts.ask(`Edgewise ${version} is there. Download it now?`, detail, ['Download', 'Not Now'])) !== 0)
      return 'declined';
    await updater.downloadUpdate();
    await parts.ask(`Edgewise ${version} is downloaded.`, 'It is put in place when you close Edgewise.', ['OK']);
    return 'downloaded';
  } catch (error) {
    parts.log(error);
    return 'failed';
  }
}

/** The session that `electron-updater` asks through; its name is the updater's own. */
const updaterSession = 'electron-updater';

/**
 * Lets the updater's session, and no other, ask `origin`, and nothing else. No page has this session.
 * @param locked waits until sessions that were made have been locked
 */
export async function openForUpdates(origin: string, locked: () => Promise<unknown>): Promise<void> {
  const own = session.fromPartition(updaterSession, { cache: false });
  await locked();
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAt(origin, url) }));
  await own.setProxy({ mode: 'direct' });
}

function isAt(origin: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}
