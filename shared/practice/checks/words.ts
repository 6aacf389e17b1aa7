/** The check of what is written on the board, or beside it in a round. */

import type { Subject } from '../subject.ts';
import { type Evidence, missed, passed, thing } from '../verdict.ts';
import type { Judge } from './kind.ts';

interface Writing {
  readonly text: string;
  readonly evidence: Evidence;
}

export const judgeText: Judge<'text'> = ({ any }, subject) => {
  const wanted = any.filter((one) => plain(one) !== '').map(finder);
  for (const { text, evidence } of writingOn(subject)) {
    const words = plain(text);
    if (wanted.some((one) => one.test(words))) return passed([evidence], `“${excerpt(text)}”`);
  }
  const shown = any.slice(0, 3).map((one) => `“${one}”`);
  return missed(`nothing on the board says ${shown.join(' or ')}${any.length > 3 ? ' or the like' : ''}`);
};

/** Everything that is written, notes first: they are where a reason stands. */
function writingOn({ document, written }: Subject): readonly Writing[] {
  const { design, sketch } = document;
  const labelled = [...design.edges, ...design.groups, ...design.nodes];
  return [
    ...sketch.notes.map(({ id, text }) => ({ text, evidence: thing(id) })),
    ...(sketch.shapes ?? []).flatMap((shape) =>
      shape.kind === 'line' || shape.text === undefined ? [] : [{ text: shape.text, evidence: thing(shape.id) }],
    ),
    ...labelled.map(({ id, label }) => ({ text: label, evidence: thing(id) })),
    ...[written, sketch.pad ?? '']
      .flatMap((text) => text.split('\n'))
      .map((text): Writing => ({ text, evidence: { kind: 'written', text: text.trim() } })),
  ];
}

/** In lower case, hyphens and spaces one, digits without separators: "back-off" and "back off", "11,574" and "11574" are the same. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[,_\u2009\u202f](?=\d{3})/g, '')
    .replace(/[-‐-―\s]+/g, ' ')
    .trim();
}

/** Finds words at the beginning of a word, so that "ack" is not in "stack"; whether they are written as one or apart does not count. */
function finder(wanted: string): RegExp {
  const letters = [...plain(wanted).replaceAll(' ', '')].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return new RegExp(`${/^[\p{L}\p{N}]/u.test(wanted) ? '(?<![\\p{L}\\p{N}.])' : ''}${letters.join(' ?')}`, 'u');
}

/** The first line, cut where it is long. */
function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
