import { type FileKind, fileKinds, fileNameFor } from '../../shared/host/host.ts';

/** The part of the File System Access API that is used here; Chromium has it, other browsers do not. */
interface PickerWindow {
  showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

export function pickers(): PickerWindow {
  return window as unknown as PickerWindow;
}

export function isCancel(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** The file to save to, or null where the person cancelled. Only where `hasPickers()`. */
export async function pickToSave(suggestedName: string, kind: FileKind): Promise<FileSystemFileHandle | null> {
  const { name, extension, mime } = fileKinds[kind];
  try {
    const handle = await pickers().showSaveFilePicker?.call(window, {
      id: 'edgewise',
      suggestedName: fileNameFor(suggestedName, kind),
      types: [{ description: name, accept: { [mime]: [`.${extension}`] } }],
    });
    return handle ?? null;
  } catch (error) {
    if (isCancel(error)) return null;
    throw error;
  }
}

/** Hands `bytes` to the browser as a download. */
export function download(name: string, mime: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
