/** What a person should know of a drawing that was read: what was left out, and what is otherwise here. */

import { oneLine } from '../../drawing/text-width.ts';
import type { NodeId } from '../../model/document.ts';
import type { Doubt } from '../doubt.ts';
import { isDoubtful, type Match } from '../matching/match.ts';
import { nameList } from '../name-list.ts';

/** Each a sentence's part behind a count: "2 pictures that are no PNG or JPEG". */
const leftOut = {
  broken: ['thing that could not be read', 'things that could not be read'],
  far: ['thing that lies too far away', 'things that lie too far away'],
  many: ['thing beyond what a board holds', 'things beyond what a board holds'],
  missing: ['picture whose file is not there', 'pictures whose files are not there'],
  form: ['picture that is no PNG or JPEG', 'pictures that are no PNG or JPEG'],
  large: ['picture that is too large', 'pictures that are too large'],
} as const;

/** Each a sentence of its own. */
const otherwise = {
  loose: [
    'An arrow that is not tied to a box with words at both ends is a drawn line.',
    '% arrows that are not tied to boxes with words at both ends are drawn lines.',
  ],
  atContainer: [
    'An arrow ends at a container; here it goes to the first service in it.',
    '% arrows end at a container; here they go to the first service in it.',
  ],
  both: [
    'An arrow has heads at both ends; here it goes one way.',
    '% arrows have heads at both ends; here they go one way.',
  ],
  turned: ['A turned thing stands upright here.', '% turned things stand upright here.'],
  hidden: ['A thing in a hidden layer is left out.', '% things in hidden layers are left out.'],
  damaged: [
    'What Edgewise had put into this drawing is damaged, so it was read as a drawing of another program.',
    'What Edgewise had put into this drawing is damaged, so it was read as a drawing of another program.',
  ],
  cropped: ['A cropped picture is shown whole.', '% cropped pictures are shown whole.'],
} as const;

type LeftOut = keyof typeof leftOut;
type Otherwise = keyof typeof otherwise;

export interface Remarks {
  readonly leave: (why: LeftOut, count?: number) => void;
  /** A thing of a kind that is not known here. */
  readonly leaveKind: (kind: string) => void;
  readonly note: (what: Otherwise) => void;
  /** What was made of the words of a box in the design. */
  readonly matched: (node: NodeId, label: string, match: Match) => void;
  /** A box in the design whose form is no service. */
  readonly unknown: (name: string) => void;
  /** Boxes whose service is a guess. */
  readonly doubts: () => readonly Doubt[];
  readonly sentences: () => readonly string[];
}

/** Collects while a drawing is read. */
export function remarks(): Remarks {
  const left = new Map<LeftOut, number>();
  const notes = new Map<Otherwise, number>();
  const kinds = new Map<string, number>();
  const unknown: string[] = [];
  const doubts: Doubt[] = [];
  const count = <T>(counts: Map<T, number>, key: T, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
  return {
    leave: (why, by = 1) => void (by > 0 && count(left, why, by)),
    leaveKind: (kind) => void count(kinds, kind),
    note: (what) => void count(notes, what),
    matched(node, label, match) {
      if (isDoubtful(match)) doubts.push({ node, label, ...match });
      else if (match.service === null) unknown.push(oneLine(label));
    },
    unknown: (name) => void unknown.push(oneLine(name)),
    doubts: () => doubts,
    sentences() {
      const all: string[] = [];
      if (unknown.length > 0)
        all.push(
          `No service is called ${nameList(unknown)}: ${unknown.length === 1 ? 'it is a plain box' : 'they are plain boxes'}.`,
        );
      for (const [what, many] of notes)
        all.push(otherwise[what][many === 1 ? 0 : 1].replace('%', many.toLocaleString('en-US')));
      const parts = [...left].map(
        ([why, many]) => `${many.toLocaleString('en-US')} ${leftOut[why][many === 1 ? 0 : 1]}`,
      );
      const strange = [...kinds.values()].reduce((sum, many) => sum + many, 0);
      if (strange > 0)
        parts.push(
          `${strange.toLocaleString('en-US')} of a kind that is unknown here (${nameList([...kinds.keys()])})`,
        );
      if (parts.length > 0) all.push(`Left out: ${parts.join(', ')}.`);
      return all;
    },
  };
}
