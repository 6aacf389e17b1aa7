import { type DesktopSettings, usualSettings } from '../shared/host/settings.ts';
import { readSmall, writeSmall } from './small-file.ts';

/** What a person chose that the program must know before and beside any page. */
export interface Settings {
  get(): DesktopSettings;
  change(settings: DesktopSettings): void;
  /** Calls back after every change; gives the function that stops it. */
  onChange(listener: (settings: DesktopSettings) => void): () => void;
}

/** Settings kept in the file `store`. */
export function createSettings(store: string): Settings {
  let current = parseSettings(readSmall(store));
  const listeners = new Set<(settings: DesktopSettings) => void>();
  return {
    get: () => current,
    change(settings) {
      current = settings;
      writeSmall(store, `${JSON.stringify(settings, null, 1)}\n`);
      for (const listener of listeners) listener(settings);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The settings in a file's text; whatever is missing, damaged or unknown is as it usually is. */
export function parseSettings(text: string): DesktopSettings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return usualSettings;
  }
  if (typeof value !== 'object' || value === null) return usualSettings;
  const { spelling, updates } = value as Record<string, unknown>;
  return { spelling: spelling !== false, updates: updates === 'on' ? 'on' : 'off' };
}
