/** The colours of other drawings as the nearest of ours, which a theme decides on. */
import type { fills, inks } from '../../model/document.ts';

type Ink = (typeof inks)[number];
type Fill = (typeof fills)[number];

interface Tone {
  readonly hue: number;
  /** 0 is grey, 1 is pure. */
  readonly chroma: number;
  readonly light: number;
}

/** Of `#rgb`, `#rrggbb` and `#rrggbbaa`; `null` for anything else, and for what cannot be seen. */
function toneOf(colour: unknown): Tone | null {
  const digits = typeof colour === 'string' ? /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(colour)?.[1] : undefined;
  if (digits === undefined || /^.{6}0[0-9a-f]$/i.test(digits)) return null;
  const at = (i: number) =>
    digits.length === 3
      ? Number.parseInt(digits.charAt(i).repeat(2), 16) / 255
      : Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16) / 255;
  const [red, green, blue] = [at(0), at(1), at(2)];
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  const sector =
    chroma === 0
      ? 0
      : most === red
        ? ((green - blue) / chroma + 6) % 6
        : most === green
          ? (blue - red) / chroma + 2
          : (red - green) / chroma + 4;
  return { hue: sector * 60, chroma, light: (most + Math.min(red, green, blue)) / 2 };
}

function byHue({ hue }: Tone): 'accent' | 'ok' | 'tight' | 'over' {
  if (hue < 20 || hue >= 320) return 'over';
  if (hue < 70) return 'tight';
  return hue < 170 ? 'ok' : 'accent';
}

/** For lines, strokes and words. */
export function inkOf(colour: unknown): Ink {
  const tone = toneOf(colour);
  if (tone === null) return 'ink';
  if (tone.chroma >= 0.2) return byHue(tone);
  return tone.light > 0.4 && tone.light < 0.9 ? 'muted' : 'ink';
}

/** For the ground of a shape; `null` for none. */
export function fillOf(colour: unknown): Fill | null {
  const tone = toneOf(colour);
  if (tone === null) return null;
  if (tone.chroma >= 0.08) return byHue(tone);
  return tone.light > 0.97 ? 'surface' : 'muted';
}
