/** What was chosen in the export dialog last, on this machine. */
import { type ExportOptions, profiles, usualExport } from '../../shared/formats/format.ts';

export type Shown = 'picture' | 'both' | 'text';

export interface ExportChoices {
  /** Id of a format; one that is gone since is not found. */
  readonly format: string;
  readonly shown: Shown;
  readonly options: Pick<ExportOptions, 'plain' | 'profile' | 'scale' | 'padding' | 'transparent' | 'embed'>;
  /** `null` until somebody chooses: then pictures look as the window does. */
  readonly theme: ExportOptions['theme'] | null;
}

const usual: ExportChoices = { format: 'mermaid', shown: 'both', options: usualExport, theme: null };
const key = 'edgewise.export';

/** Room around a picture that can be chosen, px. */
export const paddings = [0, 8, 24, 64] as const;
export const scales = [1, 2, 3, 4] as const;

/** What is missing, of another type or unreadable is as usual. */
export function readChoices(storage: Pick<Storage, 'getItem'>): ExportChoices {
  const stored = parsed(storage);
  const { format, theme } = stored;
  const { plain, profile, scale, padding, transparent, embed } = usualExport;
  const oneOf = <T>(values: readonly T[], name: string, otherwise: T): T =>
    values.find((value) => value === stored[name]) ?? otherwise;
  const truth = [true, false];
  return {
    format: typeof format === 'string' ? format : usual.format,
    shown: oneOf<Shown>(['picture', 'both', 'text'], 'shown', usual.shown),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    options: {
      plain: oneOf(truth, 'plain', plain),
      profile: oneOf(profiles, 'profile', profile),
      scale: oneOf<number>(scales, 'scale', scale),
      padding: oneOf<number>(paddings, 'padding', padding),
      transparent: oneOf(truth, 'transparent', transparent),
      embed: oneOf(truth, 'embed', embed),
    },
  };
}

function parsed(storage: Pick<Storage, 'getItem'>): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export function writeChoices(
  storage: Pick<Storage, 'setItem'>,
  { format, shown, theme, options }: ExportChoices,
): void {
  const { plain, profile, scale, padding, transparent, embed } = options;
  const kept = { format, shown, theme, plain, profile, scale, padding, transparent, embed };
  try {
    storage.setItem(key, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage costs the memory of a choice, never an export.
  }
}
