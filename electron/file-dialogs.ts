import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import {
  fileKinds,
  fileNameFor,
  type HostResult,
  hostOk,
  type PickedFile,
  type SaveRequest,
} from '../shared/host/host.ts';
import { readBytes } from './files.ts';

/** What the window can open. */
export const boardFilters: FileFilter = {
  name: 'Boards and diagrams',
  extensions: ['edgewise', 'mmd', 'md', 'svg', 'png', 'drawio', 'excalidraw', 'canvas'],
};

/** The path that the person chose, or null. */
export async function askForFile(window: BrowserWindow, filter: FileFilter): Promise<string | null> {
  const filters = [filter, { name: 'All files', extensions: ['*'] }];
  const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
  return filePaths[0] ?? null;
}

/** Asks for a file of one kind and reads it; `null` when none was chosen. */
export async function picked(
  window: BrowserWindow,
  name: string,
  extensions: string[],
): Promise<HostResult<PickedFile | null>> {
  const file = await askForFile(window, { name, extensions });
  if (file === null) return hostOk(null);
  const bytes = await readBytes(file);
  return bytes.ok ? hostOk({ name: path.basename(file), bytes: bytes.value }) : bytes;
}

/** The path that the person chose, with the kind's extension, or null. */
export async function askWhere(
  window: BrowserWindow,
  verb: 'Save' | 'Export',
  request: Pick<SaveRequest, 'suggestedName' | 'kind'>,
): Promise<string | null> {
  const { name, extension } = fileKinds[request.kind];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: verb,
    buttonLabel: verb,
    defaultPath: fileNameFor(request.suggestedName, request.kind),
    filters: [{ name, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  if (path.extname(filePath) !== '') return filePath;
  const full = `${filePath}.${extension}`;
  if (!existsSync(full)) return full;
  // The dialog asked about the name without the extension.
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `“${path.basename(full)}” is already there. Replace it?`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0 ? full : null;
}
