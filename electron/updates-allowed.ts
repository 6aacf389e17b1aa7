import type { UpdatesState } from '../shared/host/updates.ts';

/** What decides whether this program may look for new versions of itself. */
export interface UpdatesSituation {
  readonly isPackaged: boolean;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the store of Apple or Microsoft brought the program, or it runs in Flatpak's box. */
  readonly isFromStore: boolean;
  /** Whether it was started with `--no-updates`. */
  readonly isSwitchedOff: boolean;
  /** The text of the machine's policy file, '' where there is none. */
  readonly policy: string;
  /** The text of `app-update.yml`, which the packer writes, '' where there is none. */
  readonly config: string;
}

/** What may be done, and the only origin that may then be asked: null unless the state is `ready`. */
export interface UpdatesAllowed {
  readonly state: UpdatesState;
  readonly origin: string | null;
  /** Where the list of versions is, as it was given at packaging, or null. */
  readonly address: string | null;
}

/** Whether and where this program may look for new versions, whatever the person wants. */
export function updatesAllowed(situation: UpdatesSituation): UpdatesAllowed {
  const address = addressIn(situation.config, !situation.isPackaged);
  const state = stateOf(situation, address);
  return state === 'ready' && address !== null
    ? { state, address, origin: new URL(address).origin }
    : { state, address: null, origin: null };
}

function stateOf(situation: UpdatesSituation, address: string | null): UpdatesState {
  const { isPackaged, platform, env, isFromStore, isSwitchedOff, policy } = situation;
  if (isSwitchedOff || env['EDGEWISE_NO_UPDATES'] === '1' || isForbiddenBy(policy)) return 'forbidden';
  if (isFromStore || env['SNAP'] !== undefined || env['FLATPAK_ID'] !== undefined) return 'kept-otherwise';
  // A deb or rpm is its package manager's, a folder that was unpacked nobody's; only an AppImage can replace itself.
  if (platform === 'linux' && isPackaged && !env['APPIMAGE']) return 'kept-otherwise';
  if (address !== null) return 'ready';
  return isPackaged ? 'no-address' : 'kept-otherwise';
}

/** A policy that cannot be read forbids: whoever wrote one wanted to. */
function isForbiddenBy(policy: string): boolean {
  if (policy.trim() === '') return false;
  try {
    const value: unknown = JSON.parse(policy);
    return typeof value !== 'object' || value === null || (value as Record<string, unknown>)['updates'] !== 'allowed';
  } catch {
    return true;
  }
}

/** The address in the packer's file: over `https:` alone, but for a try on this machine. */
function addressIn(config: string, isTry: boolean): string | null {
  const found = /^url:\s*(['"]?)(\S+?)\1\s*$/m.exec(config)?.[2] ?? '';
  if (!URL.canParse(found)) return null;
  const { protocol, hostname, username, password } = new URL(found);
  if (username !== '' || password !== '') return null;
  return protocol === 'https:' || (isTry && protocol === 'http:' && hostname === '127.0.0.1') ? found : null;
}

/** Between two looks, ms. */
export const betweenLooks = 24 * 3600 * 1000;

/**
 * Whether it is time to look again. A clock that was put back makes it time as well, so that nothing waits for years.
 * @param last when was looked last, ms since 1970, or null
 */
export function isTimeToLook(last: number | null, now: number): boolean {
  return last === null || !Number.isFinite(last) || last > now || now - last >= betweenLooks;
}
