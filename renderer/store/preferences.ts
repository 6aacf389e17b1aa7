/** What is remembered on this machine beside the boards. */
import type { AcceptedPack } from './state.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the wheel does on the board; with Control it zooms in any case. */
export type Wheel = 'moves' | 'zooms';

export interface Preferences {
  readonly theme: Theme;
  readonly palette: boolean;
  readonly inspector: boolean;
  readonly minimap: boolean;
  readonly outline: boolean;
  readonly wheel: Wheel;
  /** Dots on the board. */
  readonly grid: boolean;
  /** What is dragged falls into line with other things. */
  readonly snap: boolean;
  /** Service ids, newest first. */
  readonly recentServices: readonly string[];
  /** Command ids, newest first: what was run from the list of all commands. */
  readonly recentCommands: readonly string[];
  /** False until the first board was shown: then the example opens. */
  readonly welcomed: boolean;
}

const defaults: Preferences = {
  theme: 'system',
  palette: true,
  inspector: true,
  minimap: true,
  outline: false,
  wheel: 'moves',
  grid: true,
  snap: true,
  recentServices: [],
  recentCommands: [],
  welcomed: false,
};

const key = 'edgewise.preferences';

/** The remembered preferences; whatever is missing, of another type or unreadable is the default. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(key) ?? '{}');
  } catch {
    return defaults;
  }
  if (typeof stored !== 'object' || stored === null) return defaults;
  const { theme, palette, inspector, minimap, outline, wheel, grid, snap, recentServices, recentCommands, welcomed } =
    stored as Record<string, unknown>;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    palette: palette !== false,
    inspector: inspector !== false,
    minimap: minimap !== false,
    outline: outline === true,
    wheel: wheel === 'zooms' ? 'zooms' : 'moves',
    grid: grid !== false,
    snap: snap !== false,
    recentServices: texts(recentServices),
    recentCommands: texts(recentCommands),
    welcomed: welcomed === true,
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function writePreferences(storage: Pick<Storage, 'setItem'>, preferences: Preferences): void {
  try {
    storage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A full or forbidden storage costs the memory of a panel, never the work.
  }
}

const packsKey = 'edgewise.packs';

/** The packs that were accepted; what is unreadable is left out. */
export function readAccepted(storage: Pick<Storage, 'getItem'>): readonly AcceptedPack[] {
  let stored: unknown;
  try {
    stored = JSON.parse(storage.getItem(packsKey) ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (one): one is AcceptedPack =>
      typeof one?.id === 'string' &&
      typeof one.title === 'string' &&
      typeof one.release === 'number' &&
      typeof one.text === 'string',
  );
}

/** False where they could not be kept: a full or forbidden storage. */
export function writeAccepted(storage: Pick<Storage, 'setItem'>, packs: readonly AcceptedPack[]): boolean {
  try {
    storage.setItem(packsKey, JSON.stringify(packs));
    return true;
  } catch {
    return false;
  }
}
