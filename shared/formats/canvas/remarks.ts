/** What a person should know of a canvas that was read. */
import type { NodeId } from '../../model/document.ts';
import type { Doubt } from '../doubt.ts';
import { isDoubtful, type Match } from '../matching/match.ts';
import { nameList } from '../name-list.ts';

const sentences = {
  loose: [
    'An arrow that does not lead from one card to another is a drawn line.',
    '% arrows that do not lead from one card to another are drawn lines.',
  ],
  atGroup: [
    'An arrow ends at a group; here it goes to the first service in it.',
    '% arrows end at a group; here they go to the first service in it.',
  ],
  both: [
    'An arrow has heads at both ends; here it goes one way.',
    '% arrows have heads at both ends; here they go one way.',
  ],
  headless: ['An arrow has no head; here it has one.', '% arrows have no heads; here they have one.'],
  file: ['A card that shows a file has its name alone.', '% cards that show files have their names alone.'],
  other: [
    'Left out: a card of a kind that the format does not have.',
    'Left out: % cards of kinds that the format does not have.',
  ],
  nowhere: [
    'Left out: an arrow from or to a card that is not there.',
    'Left out: % arrows from or to cards that are not there.',
  ],
} as const;

export interface CanvasRemarks {
  readonly note: (what: keyof typeof sentences) => void;
  /** What was made of the words of a card. */
  readonly matched: (node: NodeId, label: string, match: Match) => void;
  /** Cards whose service is a guess. */
  readonly doubts: () => readonly Doubt[];
  readonly say: (sentence: string) => void;
  readonly all: () => readonly string[];
}

/** Collects while a canvas is read. */
export function canvasRemarks(): CanvasRemarks {
  const counts = new Map<keyof typeof sentences, number>();
  const unknown: string[] = [];
  const doubts: Doubt[] = [];
  const said: string[] = [];
  return {
    note: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    matched(node, label, match) {
      if (isDoubtful(match)) doubts.push({ node, label, ...match });
      else if (match.service === null && label !== '') unknown.push(label);
    },
    doubts: () => doubts,
    say: (sentence) => void said.push(sentence),
    all: () => [
      ...said,
      ...(unknown.length === 0
        ? []
        : [
            `No service is called ${nameList(unknown)}: ${unknown.length === 1 ? 'it is a plain box' : 'they are plain boxes'}.`,
          ]),
      ...[...counts].map(([what, count]) =>
        sentences[what][count === 1 ? 0 : 1].replace('%', count.toLocaleString('en-US')),
      ),
    ],
  };
}
