/** Clipboard commands. By key, and from a native menu, copy, cut and paste are events of the page (`clipboard/listen.ts`). */
import { type MenuCommand, menuCommand } from '../../shared/host/menu.ts';
import { everything } from '../../shared/model/ids.ts';
import type { Form } from '../clipboard/forms.ts';
import { pastePoint } from '../clipboard/listen.ts';
import { holdOf } from '../store/board.ts';
import type { Session } from '../store/session.ts';
import { documentOf } from '../store/state.ts';
import { type Command, hasSelection } from './command.ts';
import { isMac, keysText } from './keyboard.ts';

const loadCopying = () => import('../clipboard/copy.ts');

/** Pastes from a menu or the palette, where no event brings the data. */
async function pasteFromHost(session: Session, inPlace: boolean): Promise<void> {
  const place = inPlace ? 'same' : pastePoint(session);
  const forms = await session.host.readClipboard();
  if (!forms.ok) {
    session.board.tell({ kind: 'error', text: `${forms.error.message} Press ${keysText('Mod+V', isMac)} instead.` });
    return;
  }
  const { text = '', html = '', png } = forms.value;
  const files = png === undefined ? [] : [new File([png.slice()], 'picture.png', { type: 'image/png' })];
  const { take } = await import('../clipboard/paste.ts');
  await take(session, { text, html, files }, place);
}

function copyAsCommand(id: MenuCommand, form: Form, keys: readonly string[]): Command {
  return {
    id,
    label: menuCommand(id).label,
    keys,
    isEnabled: ({ board }) => {
      const document = documentOf(board.get());
      // Mermaid has no words for what is drawn by hand.
      return form === 'mermaid' ? document.design.nodes.length > 0 : everything(document).length > 0;
    },
    run: (session) => void loadCopying().then(({ copyAs }) => copyAs(session, form)),
  };
}

export const clipCommands: readonly Command[] = [
  {
    id: 'edit.cut',
    label: 'Cut',
    keys: ['Mod+X'],
    byEvent: true,
    isEnabled: (session) => hasSelection(session) && holdOf(session.board.get()) === null,
    run: (session) => void loadCopying().then(({ copySelection }) => copySelection(session, true)),
  },
  {
    id: 'edit.copy',
    label: 'Copy',
    keys: ['Mod+C'],
    byEvent: true,
    isEnabled: hasSelection,
    run: (session) => void loadCopying().then(({ copySelection }) => copySelection(session, false)),
  },
  {
    id: 'edit.paste',
    label: 'Paste',
    keys: ['Mod+V'],
    byEvent: true,
    run: (session) => void pasteFromHost(session, false),
  },
  {
    id: 'edit.paste-in-place',
    label: 'Paste in Place',
    keys: ['Mod+Shift+V'],
    byEvent: true,
    run: (session) => void pasteFromHost(session, true),
  },
  copyAsCommand('edit.copy-png', 'png', ['Mod+Shift+C', 'Alt+Shift+C']),
  copyAsCommand('edit.copy-svg', 'svg', []),
  copyAsCommand('edit.copy-mermaid', 'mermaid', []),
  copyAsCommand('edit.copy-excalidraw', 'excalidraw', []),
  copyAsCommand('edit.copy-drawio', 'drawio', []),
  copyAsCommand('edit.copy-markdown', 'markdown', []),
  copyAsCommand('edit.copy-alt', 'alt', []),
];
