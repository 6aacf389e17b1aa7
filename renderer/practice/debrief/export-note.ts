/** The debrief as a note with its pictures, through the host. Loads with the first one. */
import { usualExport } from '../../../shared/formats/format.ts';
import { pictureOf } from '../../../shared/formats/svg.ts';
import type { NoteRequest } from '../../../shared/host/host.ts';
import type { Document } from '../../../shared/model/document.ts';
import { debriefNote } from '../../../shared/practice/debrief/note.ts';
import { artwork } from '../../export/artwork.ts';
import { pngOf } from '../../export/png.ts';
import { catalog } from '../../store/catalog.ts';
import type { Session } from '../../store/session.ts';
import { analyse, type LoadedDebrief } from './load.ts';
import { dayText } from './WeekChart.tsx';

/** Asks where to write it; says what came of it in a notice. */
export async function exportDebrief({ host, board }: Session, loaded: LoadedDebrief): Promise<void> {
  try {
    const { debrief } = loaded;
    const { plan } = debrief.round;
    const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(plan.startedAt);
    const pieces = debriefNote(
      debrief,
      { estimates: loaded.estimates, weeks: loaded.weeks, date, dayOf: dayText },
      catalog,
    );
    const documents = { yours: debrief.board, reference: debrief.scenario.reference };
    const names = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.picture]));
    const beside: NoteRequest['beside'][number][] = [];
    for (const name of names)
      beside.push({ kind: 'png', isAttachment: true, bytes: await pictureBytes(documents[name]) });
    const text = pieces.flatMap((piece): (string | number)[] =>
      typeof piece === 'string'
        ? [piece]
        : [`![${piece.picture === 'yours' ? 'Your board' : 'The reference'}](`, names.indexOf(piece.picture), ')'],
    );
    const result = await host.exportNote({
      suggestedName: `Debrief ${debrief.scenario.title} ${new Date(plan.startedAt).toISOString().slice(0, 10)}`,
      kind: 'markdown',
      text,
      beside,
    });
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
    else if (result.value !== null) board.tell({ kind: 'info', text: `Written to “${result.value.name}”.` });
  } catch (error) {
    board.tell({ kind: 'error', text: error instanceof Error ? error.message : 'The note could not be written.' });
  }
}

async function pictureBytes(document: Document): Promise<Uint8Array> {
  const source = { document, analysis: analyse(document.design, 1), catalog };
  const { svg } = pictureOf(source, { ...usualExport, embed: false }, artwork);
  return (await pngOf(svg, usualExport.scale)).bytes;
}
