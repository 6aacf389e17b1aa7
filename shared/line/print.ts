/** Writes a line as `parse.ts` reads it back: the same parts, one way of writing each. */
import { frameWord } from './frame-words.ts';
import type { CardPart, Flow, Joint, Line, Part, Step } from './line.ts';

export function printLine({ flows }: Line): string {
  return flows.map(flowText).join('; ');
}

function flowText({ steps }: Flow): string {
  return steps.map(stepText).join('');
}

function stepText({ joint, parts }: Step, index: number): string {
  const list = parts.map(partText).join(', ');
  if (joint === null) return list;
  return `${index === 0 ? '' : ' '}${jointText(joint)} ${list}`;
}

function jointText({ every, async, label }: Joint): string {
  const head = `${async ? '~' : ''}${every ? '>>' : '>'}`;
  if (label === '') return head;
  return `-[${label}]${async ? '' : '-'}${head}`;
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'card':
      return cardText(part);
    case 'fork':
      return `(${part.branches.map(flowText).join(' | ')})${copiesText(part.copies)}`;
    case 'frame': {
      const label = part.label === null ? '' : ` ${quoted(part.label)}`;
      const flows = part.flows.map((flow) => ` ${flowText(flow)}`).join(';');
      return `${anotherText(part)}${frameWord(part.frame)}${label} {${flows} }${copiesText(part.copies)}`;
    }
  }
}

function cardText(card: CardPart): string {
  const { label, word, params, copies } = card;
  const name = label === null ? (word ?? '') : word === null ? quoted(label) : `${quoted(label)}:${word}`;
  const inside = params.length === 0 ? '' : `(${params.join(', ')})`;
  return `${anotherText(card)}${name}${inside}${copiesText(copies)}`;
}

function anotherText({ another }: { readonly another: boolean }): string {
  return another ? '+' : '';
}

function copiesText(copies: number): string {
  return copies === 1 ? '' : ` x${copies}`;
}

/** As it stands between quotes. */
export function quoted(label: string): string {
  return `"${label.replaceAll('"', '""')}"`;
}
