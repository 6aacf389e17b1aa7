/** Locks, links and steps as SVG. */
import { markMeasures, markPaths } from '../drawing/drawn-marks.ts';
import { badgeMeasures } from '../drawing/place-badges.ts';
import type { Arrow, DrawnMarks } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Colours } from './colours.ts';
import { element, escapeXml } from './xml.ts';

/** Lock and link side by side, ending at `right`; where a link leads stands in its title. */
export function marksMarkup(
  { locked, link }: Pick<DrawnMarks, 'locked' | 'link'>,
  right: number,
  top: number,
  ink: string,
): string {
  const parts = [
    ...(link === null ? [] : [{ path: markPaths.link, title: `Link: ${link}` }]),
    ...(locked ? [{ path: markPaths.locked, title: 'Locked' }] : []),
  ];
  const { icon, gap } = markMeasures;
  return parts.map(({ path, title }, i) => iconMarkup(path, right - icon - i * (icon + gap), top, ink, title)).join('');
}

function iconMarkup(path: string, x: number, y: number, ink: string, title: string): string {
  return strokeIcon(path, x, y, ink, element('title', {}, escapeXml(title)));
}

/** Lines of a drawing 12 px wide and high. */
export function strokeIcon(path: string, x: number, y: number, ink: string, title = ''): string {
  const line = element('path', {
    d: path,
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return element('g', { transform: `translate(${x} ${y})` }, title + line);
}

/** What an arrow carries near its start: its step in a ring, its link, its lock. */
export function badgeMarkup({ badge }: Arrow, colour: Colours): string | null {
  if (badge === null) return null;
  const { box, step, link, locked } = badge;
  const { icon, gap, text, height } = badgeMeasures;
  const digits = step === null ? '' : String(step);
  const width = digits === '' ? 0 : Math.ceil(textWidth(digits, text, 600, true));
  const icons = [
    ...(link === null ? [] : [{ path: markPaths.link, title: `Link: ${link}` }]),
    ...(locked ? [{ path: markPaths.locked, title: 'Locked' }] : []),
  ];
  const widths = [...(width === 0 ? [] : [width]), ...icons.map(() => icon)];
  let x = box.x + (box.width - widths.reduce((sum, part) => sum + part + gap, -gap)) / 2;
  const parts = [
    element('rect', {
      x: box.x + 0.75,
      y: box.y + 0.75,
      width: box.width - 1.5,
      height: height - 1.5,
      rx: height / 2 - 0.75,
      fill: colour.surface,
      stroke: colour.text,
      'stroke-width': 1.5,
    }),
  ];
  if (width > 0) {
    parts.push(
      element(
        'text',
        {
          x: x + width / 2,
          y: box.y + 13,
          'font-size': text,
          'font-weight': 600,
          'text-anchor': 'middle',
          class: 'f',
          fill: colour.text,
        },
        digits,
      ),
    );
    x += width + gap;
  }
  for (const { path, title } of icons) {
    parts.push(iconMarkup(path, x, box.y + (height - icon) / 2, colour.text, title));
    x += icon + gap;
  }
  return element('g', {}, parts.join(''));
}
