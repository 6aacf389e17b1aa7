/** Inter as its package cuts it for the web, and which characters it has at all. */
import { fontRuns } from './font-characters.ts';

export interface FontCut {
  /** Of the file in `assets/fonts`, without its ending. */
  readonly name: string;
  /** The characters that it is for, as a style sheet says it. */
  readonly range: string;
}

const cuts: readonly FontCut[] = [
  {
    name: 'inter-latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    name: 'inter-latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2190,U+2192,U+2260-2265,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'inter-vietnamese',
    range: 'U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  { name: 'inter-greek', range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF' },
  { name: 'inter-greek-ext', range: 'U+1F00-1FFF' },
  { name: 'inter-cyrillic', range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  { name: 'inter-cyrillic-ext', range: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F' },
];

type Run = readonly [from: number, to: number];

const cutRuns: readonly (readonly Run[])[] = cuts.map(({ range }) =>
  range.split(',').map((part): Run => {
    const [from = '', to = from] = part.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  }),
);

/** The parts of the font that a text needs, in the order in which a style sheet has them. */
export function neededCuts(text: string): readonly FontCut[] {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return cuts.filter((_, i) => codes.some((code) => isIn(cutRuns[i] ?? [], code)));
}

/** The characters of a text that no part of the font has, once each, in their order; what nobody sees is left out. */
export function missingCharacters(text: string): readonly string[] {
  return [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (/[\s\p{C}\p{Variation_Selector}]/u.test(character)) return false;
    return !cutRuns.some((runs) => isIn(runs, code)) || !isIn(characters(), code);
  });
}

/** "3 characters are drawn with the system's fonts: 日 本 語"; none where there is none. */
export function missingWords(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 20).join(' ');
  const rest = missing.length > 20 ? ` and ${missing.length - 20} more` : '';
  const count = missing.length === 1 ? '1 character is' : `${missing.length} characters are`;
  return [`${count} drawn with the system's fonts, and may look different elsewhere: ${shown}${rest}.`];
}

let known: readonly Run[] | null = null;

function characters(): readonly Run[] {
  if (known !== null) return known;
  let at = 0;
  known = fontRuns.split(' ').map((run): Run => {
    const [start = '', length = '0'] = run.split('+');
    const from = at + Number.parseInt(start, 36);
    at = from + Number.parseInt(length, 36);
    return [from, at];
  });
  return known;
}

function isIn(runs: readonly Run[], code: number): boolean {
  return runs.some(([from, to]) => from <= code && code <= to);
}
