/** Arrows and their annotations as SVG. */
import { differsRoom } from '../drawing/annotations.ts';
import { type Annotation, type Arrow, headPaths, measures, type Scene } from '../drawing/scene.ts';
import type { Status } from '../engine/analysis.ts';
import { type Colours, mixed } from './colours.ts';
import { markMarkup } from './svg-boxes.ts';
import { element, escapeXml } from './xml.ts';

export function arrowMarkup(arrow: Arrow, { cards }: Scene, colour: Colours): string {
  const stroke = inkOf(arrow.status, colour);
  const { x, y, angle } = arrow.head;
  const names = new Map(cards.map((card) => [card.id, card.label]));
  const head = {
    d: headPaths[arrow.mode],
    transform: `translate(${x} ${y}) rotate(${angle})`,
    stroke,
    'stroke-linejoin': 'round',
  };
  return element(
    'g',
    {},
    [
      element('title', {}, escapeXml(`${names.get(arrow.from) ?? arrow.from} to ${names.get(arrow.to) ?? arrow.to}`)),
      element('path', {
        d: arrow.path,
        fill: 'none',
        stroke,
        'stroke-width': arrow.width,
        'stroke-dasharray': arrow.mode === 'async' ? '5 3' : null,
      }),
      arrow.mode === 'sync'
        ? element('path', { ...head, fill: stroke })
        : element('path', { ...head, fill: 'none', 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
      leaderMarkup(arrow, stroke),
    ].join(''),
  );
}

/** From the arrow to an annotation that found no place on it; with the arrows, so that it passes under cards. */
function leaderMarkup({ annotation }: Arrow, stroke: string): string {
  if (annotation === null || annotation.leader === null) return '';
  const [from, to] = annotation.leader;
  return element('path', {
    d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
    stroke,
    'stroke-width': 1,
    'stroke-dasharray': '1 3',
    'stroke-linecap': 'round',
    fill: 'none',
  });
}

function inkOf(status: Status, colour: Colours): string {
  return status === 'tight' || status === 'over' ? colour.status[status].fill : colour.line;
}

export function annotationMarkup({ annotation }: Arrow, colour: Colours): string | null {
  if (annotation === null) return null;
  const { box, status } = annotation;
  const tone = colour.status[status];
  const loud = status === 'tight' || status === 'over';
  const stroke = loud ? mixed(tone.fill, status === 'over' ? 0.6 : 0.55, colour.surface) : colour.edge;
  const fill = loud ? tone.weak : colour.surface;
  return element(
    'g',
    {},
    [
      element('title', {}, escapeXml(annotation.text)),
      element('rect', {
        x: box.x + 0.5,
        y: box.y + 0.5,
        width: box.width - 1,
        height: box.height - 1,
        rx: 11.5,
        fill,
        stroke,
      }),
      ...partsMarkup(annotation, loud, colour),
    ].join(''),
  );
}

function partsMarkup({ box, parts, status, differs }: Annotation, loud: boolean, colour: Colours): readonly string[] {
  const tone = colour.status[status];
  const hairline = loud ? mixed(colour.text, 0.22, tone.weak) : colour.edge;
  const baseline = box.y + 16.3;
  const drawn = parts.map((part, i) => {
    const isLimit = part.key === 'limit';
    const size = status === 'ok' ? measures.okMark : measures.mark;
    const mark = isLimit ? size + measures.markGap : 0;
    // Every part is centred in its own room: fonts without tabular figures are narrower and still stand even.
    const text = element(
      'text',
      {
        x: box.x + part.x + mark + (part.width - mark) / 2,
        y: baseline,
        'font-size': measures.annotationSize,
        'font-weight': part.key === 'label' ? 400 : isLimit && loud ? 600 : 500,
        'text-anchor': 'middle',
        class: part.key === 'label' ? null : 'f',
        fill: isLimit ? tone.text : part.key === 'label' ? colour.muted : colour.text,
      },
      escapeXml(part.text),
    );
    const line =
      i === 0
        ? ''
        : element('rect', {
            x: box.x + part.x - measures.annotationGap - 1,
            y: box.y + 7,
            width: 1,
            height: 10,
            fill: hairline,
          });
    const drawnMark = isLimit ? markMarkup(status, box.x + part.x, box.y + 12 - size / 2, size, tone.text) : '';
    return line + drawnMark + text;
  });
  if (!differs) return drawn;
  const x = box.x + box.width - measures.annotationInset - 1 - differsRoom / 2 + 2;
  return [
    ...drawn,
    element(
      'text',
      { x, y: baseline, 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle', fill: colour.accentInk },
      '≠',
    ),
  ];
}
