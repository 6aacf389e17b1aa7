/** What the desktop program itself must know of a person's choices; the page keeps all others. */
export interface DesktopSettings {
  /** Words that are spelt wrong are underlined. */
  readonly spelling: boolean;
  /** Whether new versions are looked for: the only thing for which the program would ever use the network. */
  readonly updates: 'off' | 'on';
}

export const usualSettings: DesktopSettings = { spelling: true, updates: 'off' };

export function isDesktopSettings(value: unknown): value is DesktopSettings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { spelling, updates, ...others } = value as Record<string, unknown>;
  return typeof spelling === 'boolean' && (updates === 'off' || updates === 'on') && Object.keys(others).length === 0;
}
