/** The colours and the type of the drawn layer, read from the styles: they are written nowhere else. */
import type { Fill } from '../../shared/drawing/drawn-scene.ts';
import type { Status } from '../../shared/engine/analysis.ts';

type ByStatus = Readonly<Record<Status, string>>;

export interface LayerTones {
  readonly surface: string;
  readonly edge: string;
  readonly ink: string;
  readonly accent: string;
  readonly tile: string;
  readonly font: string;
  /** Of arrows: only what is tight or over has its own colour. */
  readonly line: ByStatus;
  readonly text: ByStatus;
  readonly fill: ByStatus;
  /** Ground of a mark. */
  readonly weak: ByStatus;
  /** Of shapes. */
  readonly ground: Readonly<Record<Fill, string>>;
}

export function layerTones(element: Element): LayerTones {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const surface = token('surface');
  const line = token('line');
  return {
    surface,
    edge: token('edge'),
    ink: token('text'),
    accent: token('accent'),
    tile: token('tile'),
    font: style.fontFamily,
    line: { ok: line, unknown: line, tight: token('tight-fill'), over: token('over-fill') },
    text: { ok: token('ok'), unknown: token('unknown'), tight: token('tight'), over: token('over') },
    fill: {
      ok: token('ok-fill'),
      unknown: token('unknown-fill'),
      tight: token('tight-fill'),
      over: token('over-fill'),
    },
    ground: {
      surface,
      muted: token('hover'),
      accent: token('accent-weak'),
      ok: token('ok-weak'),
      tight: token('tight-weak'),
      over: token('over-weak'),
    },
    weak: { ok: surface, unknown: surface, tight: token('tight-weak'), over: token('over-weak') },
  };
}
