import { ClipboardItem, clipboard, nativeImage } from 'electron';
import { clipboardHtml } from '../shared/host/clipboard-html.ts';
import type { ClipboardContent, ClipboardForms } from '../shared/host/host.ts';

/** The clipboard as Electron had it before it took the web's form; the runtime that tests use still does. */
interface OldClipboard {
  write(data: { text?: string; html?: string; image?: Electron.NativeImage }): void;
  readText(): string;
  readHTML(): string;
  readImage(): Electron.NativeImage;
}

function oldClipboard(): OldClipboard | null {
  return typeof ClipboardItem === 'function' ? null : (clipboard as unknown as OldClipboard);
}

/** Puts every given form on the clipboard at once. Board and SVG go as HTML, which programs that take drawings understand. */
export async function writeClipboard(content: ClipboardContent): Promise<void> {
  const { text, png } = content;
  const html = clipboardHtml(content);
  const old = oldClipboard();
  if (old !== null) {
    old.write({
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      ...(png === undefined ? {} : { image: nativeImage.createFromBuffer(Buffer.from(png)) }),
    });
    return;
  }
  const forms: Record<string, string | Blob> = {
    ...(text === undefined ? {} : { 'text/plain': text }),
    ...(html === undefined ? {} : { 'text/html': html }),
    ...(png === undefined ? {} : { 'image/png': new Blob([png.slice()], { type: 'image/png' }) }),
  };
  await clipboard.write([new ClipboardItem(forms)]);
}

/** What is on the clipboard, in the forms that the page understands; a form that is not there is left out. */
export async function readClipboard(): Promise<ClipboardForms> {
  const old = oldClipboard();
  if (old !== null) {
    const image = old.readImage();
    return withoutEmpty({ text: old.readText(), html: old.readHTML(), png: image.isEmpty() ? null : image.toPNG() });
  }
  const [item] = await clipboard.read();
  if (item === undefined) return {};
  const blob = async (type: string) => (item.types.includes(type) ? ((await item.getType(type)) as Blob) : null);
  const [text, html, png] = await Promise.all(['text/plain', 'text/html', 'image/png'].map(blob));
  return withoutEmpty({
    text: (await text?.text()) ?? '',
    html: (await html?.text()) ?? '',
    png: png ? new Uint8Array(await png.arrayBuffer()) : null,
  });
}

function withoutEmpty({ text, html, png }: { text: string; html: string; png: Uint8Array | null }): ClipboardForms {
  return {
    ...(text === '' ? {} : { text }),
    ...(html === '' ? {} : { html }),
    // A buffer of Node's crosses to the page as plain bytes.
    ...(png === null ? {} : { png: Uint8Array.from(png) }),
  };
}
