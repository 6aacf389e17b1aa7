/** Every host of the core (browser, Node, Electron) has these two; the ES library alone does not name them. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The text of UTF-8 bytes, its byte order mark kept; `null` when they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
