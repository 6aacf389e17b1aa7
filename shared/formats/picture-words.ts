/** What a picture of a board says to who cannot see it: the same words in an SVG, on the clipboard and in a note. */
import { annotationText } from '../drawing/annotations.ts';
import { everything } from '../model/ids.ts';
import { own } from '../model/own.ts';
import { breakText } from '../wording/break-text.ts';
import { money } from '../wording/numbers.ts';
import { flowsInOrder } from './flow-order.ts';
import type { ExportSource } from './format.ts';
import { namesOf } from './thing-names.ts';

/** More arrows than this nobody listens to. */
const mostTold = 60;

/**
 * What the picture shows, what it costs and where it breaks first; then its arrows with what stands on them, numbered steps in front.
 * `plain` leaves out all that is figured; `most` arrows are told, and the others counted.
 */
export function pictureWords(
  { document, analysis, catalog }: ExportSource,
  { plain, most = mostTold }: { readonly plain: boolean; readonly most?: number },
): string {
  if (everything(document).length === 0) return 'An empty board.';
  const { design, sketch } = document;
  const names = namesOf(document, catalog);
  const flows = flowsInOrder(document);
  const told = flows.slice(0, most).map(({ edge, step }) => {
    const figures = plain ? null : (own(analysis.edges, edge.id) ?? null);
    const said = annotationText(edge.label, figures, analysis.facts);
    return `${step === null ? '' : `Step ${step}, `}${names(edge.id)}${said === null ? '' : `: ${said.text}`}.`;
  });
  const rest = flows.length - told.length;
  const counts = [
    count(design.nodes.length, 'service'),
    count(flows.length, 'arrow'),
    ...(design.groups.length > 0 ? [count(design.groups.length, 'container')] : []),
    ...(sketch.notes.length > 0 ? [count(sketch.notes.length, 'note')] : []),
    ...(plain ? [] : [`${money(analysis.total.usdPerMonth)} a month`, breakText(analysis, names)]),
  ];
  return [`${counts.join(', ')}.`, ...told, ...(rest > 0 ? [`And ${count(rest, 'arrow')} more.`] : [])].join(' ');
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
