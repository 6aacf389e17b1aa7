import { ClipboardItem, clipboard, nativeImage } from 'electron';
import type { ClipboardContent } from '../shared/host/host.ts';

/** The clipboard as Electron had it before it took the web's form; the runtime that tests use still does. */
interface OldClipboard {
  write(data: { text?: string; html?: string; image?: Electron.NativeImage }): void;
}

/** Puts every given form on the clipboard at once. SVG goes as HTML, which programs that take drawings understand. */
export async function writeClipboard({ text, png, svg }: ClipboardContent): Promise<void> {
  if (typeof ClipboardItem !== 'function') {
    const old = clipboard as unknown as OldClipboard;
    old.write({
      ...(text === undefined ? {} : { text }),
      ...(svg === undefined ? {} : { html: svg }),
      ...(png === undefined ? {} : { image: nativeImage.createFromBuffer(Buffer.from(png)) }),
    });
    return;
  }
  const forms: Record<string, string | Blob> = {
    ...(text === undefined ? {} : { 'text/plain': text }),
    ...(svg === undefined ? {} : { 'text/html': svg }),
    ...(png === undefined ? {} : { 'image/png': new Blob([png.slice()], { type: 'image/png' }) }),
  };
  await clipboard.write([new ClipboardItem(forms)]);
}

/** The clipboard's text; '' where it holds none. */
export async function readClipboardText(): Promise<string> {
  return await clipboard.readText();
}
