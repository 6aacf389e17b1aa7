/** Words that Inter cannot say, for a file that holds no other font. */
import { textWidth, type Weight } from '../../drawing/text-width.ts';
import { toBase64 } from '../base64.ts';
import { missingCharacters } from '../font-cuts.ts';
import { element } from '../xml.ts';

/** Draws an SVG on a clear ground, `scale` pixels for each px, with the system's fonts; the bytes of a PNG. */
export type DrawWords = (svg: string, scale: number) => Promise<Uint8Array>;

/** Sharp enough for print. */
const scale = 6;

/** The SVG with every text that has a character beyond Inter as a picture in its place. */
export async function wordsAsPictures(svg: string, draw: DrawWords): Promise<string> {
  const style = /<style>[\s\S]*?<\/style>/.exec(svg)?.[0] ?? '';
  const family = / font-family="([^"]*)"/.exec(svg)?.[1] ?? '';
  const parts: string[] = [];
  let at = 0;
  for (const match of svg.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)) {
    const [whole, attributes = '', content = ''] = match;
    if (missingCharacters(content).length === 0) continue;
    const { x, y, width, height } = roomFor(attributes, content);
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${family}">${style}${whole}</svg>`;
    const href = `data:image/png;base64,${toBase64(await draw(alone, scale))}`;
    parts.push(svg.slice(at, match.index), element('image', { x, y, width, height, href }));
    at = match.index + whole.length;
  }
  return parts.length === 0 ? svg : parts.join('') + svg.slice(at);
}

/** Around a line of text, with room to spare: the width of other fonts is an estimate. */
function roomFor(attributes: string, content: string) {
  const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const number = (name: string) => Number(value(name) ?? 0);
  const size = number('font-size') || 13;
  const weight = ([400, 500, 600] as const).find((one): one is Weight => one >= number('font-weight')) ?? 600;
  const width = Math.ceil(textWidth(content, size, weight) * 1.4 + size * 2);
  const anchors: Readonly<Record<string, number>> = { middle: width / 2, end: width - size };
  const x = Math.floor(number('x') - (anchors[value('text-anchor') ?? ''] ?? size));
  return { x, y: Math.floor(number('y') - size * 1.4), width, height: Math.ceil(size * 2.2) };
}
