import { isOutsideAddress } from '../../shared/host/address.ts';
import type { Document } from '../../shared/model/document.ts';
import { isMac, keysText } from '../commands/keyboard.ts';
import { nodeName } from '../panels/names.ts';
import type { Session } from '../store/session.ts';

/** Goes where a link leads: to a thing of the board, or, once the person has said so, to an address outside. */
export async function followLink({ board, host, canvas }: Session, link: string): Promise<void> {
  if (isOutsideAddress(link)) {
    const result = await host.openAddress(link);
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
    return;
  }
  const id = thingNamed(board.document(), link);
  if (id === null) {
    board.tell({
      kind: 'error',
      text: `Nothing on the board is called “${link.slice(0, 80)}”. Select the thing with the link and press ${keysText('Mod+K', isMac)} to change it.`,
    });
    return;
  }
  board.select([id]);
  canvas.current?.reveal([id]);
}

/** The first thing of that name, else the thing of that id: a card without a label is called by its service, a note by its first line. */
export function thingNamed({ design, sketch }: Document, name: string): string | null {
  const wanted = plain(name);
  const labelled = [
    ...design.nodes.map(({ id }) => ({ id, label: nodeName(design, id) })),
    ...design.groups,
    ...design.edges,
    ...sketch.notes.map(({ id, text }) => ({ id, label: text.trimStart().split('\n')[0] ?? '' })),
  ];
  const found =
    labelled.find(({ label }) => label !== '' && plain(label) === wanted) ?? labelled.find(({ id }) => id === name);
  return found?.id ?? null;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
