/** Boards inside SVGs. An attribute of our own on the root outlives what programs that tidy a picture take away: metadata and comments. */
import { failed, ok, type Result } from '../../model/result.ts';
import { fromBase64, toBase64 } from '../base64.ts';
import { toUtf8 } from '../utf8.ts';
import { boardMime, type CarriedDrawing, excalidrawMime, latin1OfBytes } from './carried.ts';
import { deflated, inflated } from './deflated.ts';
import { excalidrawScene } from './excalidraw-scene.ts';

const attribute = 'data-edgewise';
/** Up to its value; a value may hold `>`, but never `<`. */
const onRoot = /<(?:\w+:)?svg\b[^<]*?\sdata-edgewise\s*=\s*(?=["'])/;

/** What goes onto the root of a picture. */
export function boardAttribute(board: string): Readonly<Record<string, string>> {
  return { [attribute]: `data:${boardMime};deflate;base64,${toBase64(deflated(toUtf8(board)))}` };
}

/** True for what is surely an SVG. */
export function looksLikeSvg(text: string): boolean {
  return /^(?:\uFEFF)?\s*(?:<\?xml|<!--|<!DOCTYPE|<svg|<(\w+):svg)/i.test(text) && /<(?:\w+:)?svg[\s>]/.test(text);
}

/** The drawing that the SVG carries; `null` for none. */
export function insideSvg(text: string): CarriedDrawing | null {
  const found = (kind: CarriedDrawing['kind'], at: number, file: Result<Uint8Array, string>): CarriedDrawing => ({
    kind,
    place: `line ${lineAt(text, at)}`,
    file,
  });
  const own = onRoot.exec(text);
  if (own !== null) {
    const at = own.index + own[0].length;
    return found('edgewise', at, ownFile(valueAt(text, at)));
  }
  const scene = text.indexOf(`<!-- payload-type:${excalidrawMime} -->`);
  if (scene >= 0) return found('excalidraw', scene, sceneFile(text.slice(scene)));
  const root = /<svg\b[^>]*?\scontent=(?=["'](?:&lt;|<|%3C))/i.exec(text);
  if (root === null) return null;
  const value = valueAt(text, root.index + root[0].length);
  return found('drawio', root.index, value === null ? failed('it is cut off') : ok(toUtf8(unescaped(value))));
}

function valueAt(text: string, at: number): string | null {
  const quote = text.charAt(at);
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
  return end < 0 ? null : text.slice(at + 1, end);
}

function ownFile(value: string | null): Result<Uint8Array, string> {
  if (value === null) return failed('it is cut off');
  const [, packed] = /^data:application\/vnd\.edgewise\+json;deflate;base64,([\s\S]*)$/.exec(value) ?? [];
  const bytes = packed === undefined ? null : fromBase64(packed);
  return bytes === null ? failed('its text is no base64') : inflated(bytes);
}

function sceneFile(text: string): Result<Uint8Array, string> {
  const [, payload] = /<!-- payload-start -->([\s\S]*?)<!-- payload-end -->/.exec(text) ?? [];
  const bytes = payload === undefined ? null : fromBase64(payload);
  return bytes === null ? failed('it is cut off') : excalidrawScene(latin1OfBytes(bytes));
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex === undefined && decimal === undefined) return entities.get(name) ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
