/** The service that the form of a cell stands for, by the name of its shape or of its picture. */
import { serviceOfShape } from './aws-shapes.ts';
import type { Style } from './styles.ts';
import type { Meaning } from './things.ts';

export interface ShapeService {
  /** `null` for a shape of AWS that is no service here. */
  readonly id: string | null;
  /** What it is called, for a shape without words. */
  readonly words: string;
}

/** `null` for a form that says nothing, such as a rectangle. */
export function serviceOfStyle(style: Style, meaning: Meaning): ShapeService | null {
  const name = nameOf(style);
  if (name === null) return null;
  const words = wordsOf(name);
  const isIcon = style.get('resIcon') !== null || style.get('prIcon') !== null;
  const id = serviceOfShape(name) ?? beginning(words, meaning) ?? (isIcon ? 'generic' : null);
  return { id, words: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** The service that a shape's words begin with, such as "rds mysql instance". Gateways are each a thing of their own. */
function beginning(words: string, meaning: Meaning): string | null {
  const all = words.split(' ');
  const whole = meaning(words);
  if (whole !== null || all.at(-1) === 'gateway') return whole;
  for (let to = all.length - 1; to > 0; to--) {
    const found = meaning(all.slice(0, to).join(' '));
    if (found !== null) return found;
  }
  return null;
}

const general: Readonly<Record<string, string>> = { actor: 'user', umlActor: 'user', 'mxgraph.basic.smiley': 'user' };

/** The last part of the shape's name: `lambda` of `mxgraph.aws4.lambda`. Groups and ornaments have none. */
function nameOf(style: Style): string | null {
  const shape = style.get('shape') ?? '';
  if (Object.hasOwn(general, shape)) return general[shape] ?? null;
  const named = style.get('resIcon') ?? style.get('prIcon') ?? shape;
  const last = /^mxgraph\.aws[234]?(?:d)?\.(?:[\w ]+\.)*([\w ]+)$/i.exec(named)?.[1];
  if (last !== undefined) return ornaments.test(last) ? null : last;
  if (style.names.has('umlActor') || style.names.has('actor')) return 'user';
  const picture = style.get('image') ?? '';
  // A picture of a library of AWS icons says what it shows in its address.
  const file = /\/([^/]*)\.(?:svg|png)$/i.exec(picture)?.[1];
  return file !== undefined && /aws|amazon|arch_|res_/i.test(picture) ? file : null;
}

const ornaments = /^(?:group|groupcenter|resourceicon|producticon|flat.*|arrow.*|.*edge|.*surface|spot|isometric.*)$/i;

function wordsOf(name: string): string {
  return name
    .replaceAll(/[_\s-]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/^(?:arch|res)\s+/i, '')
    .replace(/^(?:aws|amazon)\s+/i, '')
    .replace(/\s+(?:\d+|light|dark)$/i, '')
    .trim()
    .toLowerCase();
}
