/** What a browser's host does only when a person asks for it: letting them choose a file, and the clipboard. */
import { clipboardHtml } from '../../shared/host/clipboard-html.ts';
import {
  type ClipboardContent,
  type ClipboardForms,
  type HostResult,
  hostFailure,
  hostOk,
  type PickedFile,
} from '../../shared/host/host.ts';
import { isCancel, pickers } from './pickers.ts';

/** What the person chose to open: a handle that can be written, a file that cannot, or null where they cancelled. */
export async function pickToOpen(): Promise<{
  readonly handle: FileSystemFileHandle | null;
  readonly file: File;
} | null> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker === undefined) {
    const file = await pickWithInput();
    return file === null ? null : { handle: null, file };
  }
  try {
    const [handle] = await showOpenFilePicker.call(window, { id: 'edgewise', multiple: false });
    return handle === undefined ? null : { handle, file: await handle.getFile() };
  } catch (error) {
    if (isCancel(error)) return null;
    throw error;
  }
}

function pickWithInput(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    const done = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => done(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => done(null));
    // Outside the page it could be collected as garbage while the person is still choosing.
    document.body.append(input);
    input.click();
  });
}

export async function copy(content: ClipboardContent): Promise<HostResult<null>> {
  const { text, png, svg } = content;
  const html = clipboardHtml(content);
  const forms: Record<string, Blob> = {};
  const add = (type: string, data: string | Uint8Array | undefined) => {
    if (data === undefined) return;
    forms[type] = new Blob([typeof data === 'string' ? data : data.slice()], { type });
  };
  add('text/plain', text);
  add('text/html', html);
  add('image/png', png);
  // Not every browser takes this one.
  if (ClipboardItem.supports?.('image/svg+xml')) add('image/svg+xml', svg);
  await navigator.clipboard.write([new ClipboardItem(forms)]);
  return hostOk(null);
}

export async function paste(): Promise<ClipboardForms> {
  const [item] = await navigator.clipboard.read();
  const blob = async (type: string) => (item?.types.includes(type) ? await item.getType(type) : null);
  const [text, html, png] = [await blob('text/plain'), await blob('text/html'), await blob('image/png')];
  return {
    ...(text === null ? {} : { text: await text.text() }),
    ...(html === null ? {} : { html: await html.text() }),
    ...(png === null ? {} : { png: new Uint8Array(await png.arrayBuffer()) }),
  };
}

/** A file that the person chose, with its bytes. */
export async function picked(): Promise<PickedFile | null> {
  const chosen = await pickToOpen();
  return chosen && { name: chosen.file.name, bytes: new Uint8Array(await chosen.file.arrayBuffer()) };
}

/** A window of its own, which the browser may forbid. */
export function openInterviewer(search: string): HostResult<null> {
  const opened = window.open(search, 'edgewise-interviewer', 'popup,width=480,height=880');
  return opened === null
    ? hostFailure('unsupported', 'The browser did not open the window. Allow this page to open windows, and try again.')
    : hostOk(null);
}
