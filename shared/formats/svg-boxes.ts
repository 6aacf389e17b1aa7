/** Containers, cards and notes as SVG. */
import { markMeasures } from '../drawing/drawn-marks.ts';
import { noteHeads, noteMeasures, shownHead } from '../drawing/note-box.ts';
import { type Card, type Frame, measures, type NoteBox, type Scene } from '../drawing/scene.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { Status } from '../engine/analysis.ts';
import { type Colours, mixed } from './colours.ts';
import { marksMarkup, strokeIcon } from './svg-marks.ts';
import { element, escapeXml } from './xml.ts';

const tint = {
  region: 0.03,
  az: 0.03,
  vpc: 0.04,
  'subnet-public': 0.04,
  'subnet-private': 0.04,
  account: 0.04,
  generic: 0.04,
} as const;

export function frameMarkup({ rect, kind }: Frame, colour: Colours): string {
  const stroke = colour.group[kind];
  return element('rect', {
    x: rect.x + 0.75,
    y: rect.y + 0.75,
    width: Math.max(0, rect.width - 1.5),
    height: Math.max(0, rect.height - 1.5),
    rx: measures.frameRadius,
    fill: stroke,
    'fill-opacity': tint[kind],
    stroke,
    'stroke-width': 1.5,
    'stroke-dasharray': kind === 'region' || kind === 'az' ? '5 3' : null,
  });
}

/** The title stands on a ground of the container's own tint, so that an arrow behind it does not cross its letters. */
export function titleMarkup(frame: Frame, { frames }: Scene, colour: Colours): string {
  const byId = new Map(frames.map((other) => [other.id, other]));
  const around: Frame[] = [frame];
  for (let up = frame.group; up !== null; ) {
    const outer = byId.get(up);
    if (outer === undefined || around.includes(outer)) break;
    around.unshift(outer);
    up = outer.group;
  }
  const ground = around.reduce((under, { kind }) => mixed(colour.group[kind], tint[kind], under), colour.canvas);
  const { title, icon, shownLabel, label } = frame;
  const textX = title.x + (icon === null ? 8 : 2 + measures.titleIcon + 8);
  return element(
    'g',
    {},
    [
      element('title', {}, escapeXml(label)),
      element('rect', { ...title, rx: 6, fill: ground }),
      icon === null
        ? ''
        : element('use', {
            href: `#icon-${icon}`,
            x: title.x + 2,
            y: title.y + 2,
            width: measures.titleIcon,
            height: measures.titleIcon,
          }),
      element(
        'text',
        { x: textX, y: title.y + 16.3, 'font-size': 12, 'font-weight': 500, fill: colour.text },
        escapeXml(shownLabel),
      ),
      marksMarkup(frame, title.x + title.width - 6, title.y + 6, colour.muted),
    ].join(''),
  );
}

export function cardMarkup(card: Card, colour: Colours): string {
  const { rect, status } = card;
  const textX = 12 + 40 + 10;
  const hasSecond = card.shownSizing !== '' || card.perCent !== null;
  const parts = [
    element('title', {}, escapeXml(card.sizing === '' ? card.label : `${card.label}: ${card.sizing}`)),
    element('rect', {
      y: 1,
      width: rect.width,
      height: rect.height,
      rx: 8,
      fill: '#000',
      'fill-opacity': colour.shadow,
    }),
    element('rect', { width: rect.width, height: rect.height, rx: 8, fill: colour.surface }),
    card.bar === null ? '' : barMarkup(card.bar, status, rect.width, rect.height, colour),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: rect.width - 1,
      height: rect.height - 1,
      rx: 7.5,
      fill: 'none',
      stroke: colour.edge,
    }),
    card.tile ? element('rect', { x: 12, y: 12, width: 40, height: 40, rx: 4, fill: colour.tile }) : '',
    element(
      'use',
      card.tile
        ? { href: `#icon-${card.icon}`, x: 16, y: 16, width: 32, height: 32 }
        : { href: `#icon-${card.icon}`, x: 12, y: 12, width: 40, height: 40 },
    ),
    element(
      'text',
      {
        x: textX,
        // In a line of the same height a smaller name stands a little higher.
        y: (hasSecond ? 29 : 37) - (14 - card.labelSize) * 0.36,
        'font-size': card.labelSize,
        'font-weight': 600,
        fill: colour.text,
      },
      escapeXml(card.shownLabel),
    ),
    card.shownSizing === ''
      ? ''
      : element('text', { x: textX, y: 46.5, 'font-size': 12, fill: colour.muted }, escapeXml(card.shownSizing)),
    card.perCent === null ? '' : flagMarkup(card.perCent, status, rect.width - 10, colour),
    marksMarkup(card, rect.width - markMeasures.corner, markMeasures.corner, colour.muted),
  ];
  return element('g', { transform: `translate(${rect.x} ${rect.y})` }, parts.join(''));
}

function barMarkup(bar: number, status: Status, width: number, height: number, colour: Colours): string {
  return element(
    'g',
    { 'clip-path': 'url(#card)' },
    element('rect', { y: height - 3, width, height: 3, fill: colour.hover }) +
      element('rect', {
        y: height - 3,
        width: Math.max(0.02, bar) * width,
        height: 3,
        fill: colour.status[status].fill,
      }),
  );
}

function flagMarkup(text: string, status: Status, end: number, colour: Colours): string {
  const tone = colour.status[status].text;
  const width = textWidth(text, 12, 600, true);
  return (
    markMarkup(status, end - width - measures.mark - 3, 42.2 - measures.mark / 2, measures.mark, tone) +
    element(
      'text',
      { x: end, y: 46.5, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'end', class: 'f', fill: tone },
      escapeXml(text),
    )
  );
}

/** Four shapes, so that colour is never alone: dot, half circle, triangle, dashed ring. */
export function markMarkup(status: Status, x: number, y: number, size: number, fill: string): string {
  const ring = { cx: 5, cy: 5, r: 4, fill: 'none', stroke: fill, 'stroke-width': 1.5 };
  const shape = {
    ok: element('circle', { cx: 5, cy: 5, r: 2.5, fill }),
    tight: element('circle', ring) + element('path', { d: 'M5 1a4 4 0 0 1 0 8z', fill }),
    over: element('path', { d: 'M5 .8 9.6 9.2H.4z', fill }),
    unknown: element('circle', { ...ring, 'stroke-dasharray': '2 1.6' }),
  }[status];
  const scale = size / 10;
  const place = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  return element('g', { transform: scale === 1 ? place : `${place} scale(${scale})` }, shape);
}

export function noteMarkup(note: NoteBox, colour: Colours): string {
  const { rect, kind, lines, headline } = note;
  const isText = kind === 'text';
  const paper = colour.notes[note.colour];
  // The line lies inside the box.
  const inside = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.width - 1, height: rect.height - 1 };
  const ground = isText ? '' : element('rect', { ...inside, rx: 3.5, fill: paper.ground, stroke: paper.edge });
  const fill = isText ? colour.text : paper.text;
  const head = noteHeads[kind];
  const top = rect.y + (head === null ? 0 : noteMeasures.head);
  const text = lines.map((line, i) =>
    element(
      'text',
      { x: rect.x + 12, y: top + 22 + 20 * i, 'font-size': 13, 'font-weight': i < headline ? 600 : 400, fill },
      escapeXml(line),
    ),
  );
  const marks = marksMarkup(note, rect.x + rect.width - 2, rect.y + 2, fill);
  return element(
    'g',
    {},
    ground +
      (head === null ? '' : headMarkup(head.path, shownHead(note), rect.x + noteMeasures.inset, rect.y + 8, fill)) +
      text.join('') +
      marks,
  );
}

/** What kind of note it is: a mark and a word. */
function headMarkup(path: string, word: string, x: number, y: number, ink: string): string {
  const { mark, markGap, headSize } = noteMeasures;
  const at = { x: x + mark + markGap, y: y + 10 };
  return (
    strokeIcon(path, x, y, ink) +
    element('text', { ...at, 'font-size': headSize, 'font-weight': 600, fill: ink }, escapeXml(word))
  );
}

/** From a note to what it is about; under cards and arrows. */
export function tetherMarkup({ tether, colour: name }: NoteBox, colour: Colours): string | null {
  if (tether === null) return null;
  const [from, to] = tether;
  return element('path', {
    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    fill: 'none',
    stroke: colour.notes[name].text,
    'stroke-width': 1,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  });
}
