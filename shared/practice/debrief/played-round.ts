/** For tests: a round as somebody played it, box by box towards the reference of its scenario, and short of it. */
import type { Document, Point } from '../../model/document.ts';
import { emptyDocument } from '../../model/document.ts';
import type { Edit } from '../../model/edit.ts';
import type { Round, RoundEvent, RoundPlan, TimedEvent } from '../round/round.ts';
import type { Scenario } from '../scenario.ts';

const minute = 60_000;

export interface Played {
  /** Ids of the reference that are never drawn. */
  readonly without?: readonly string[];
  readonly id?: string;
  readonly startedAt?: number;
  /** Answers by the id of the estimate. */
  readonly estimates?: Readonly<Record<string, string>>;
}

/** Boxes come from minute 4 on, one every 30 s, under ids of their own; an estimate a minute from minute 3; a quiet stretch from minute 15 to 24. */
export function playedRound(
  scenario: Scenario,
  { without = [], id = 'played', startedAt = 1_795_791_900_000, estimates = {} }: Played = {},
): Round {
  const plan: RoundPlan = {
    id,
    scenario: scenario.id,
    title: scenario.title,
    level: 'L7',
    minutes: 45,
    strict: false,
    startedAt,
    board: emptyDocument(scenario.title),
  };
  const left = new Set(without);
  const { design, sketch } = scenario.reference;
  const nodes = design.nodes.filter((node) => !left.has(node.id));
  const own = (reference: string) => `own-${reference}`;
  const timed = (at: number, event: RoundEvent): TimedEvent => ({ at: at * minute, event });
  const step = (at: number, ...edits: readonly Edit[]) =>
    timed(at, { kind: 'board', entry: { kind: 'step', edits, at: at * minute } });
  const boxes = nodes.map((node, k) =>
    step(4 + k / 2, {
      kind: 'add-node',
      node: { ...node, id: own(node.id), group: null, params: {} },
      at: placeOf(scenario.reference, k),
    }),
  );
  const arrows = design.edges
    .filter(({ from, to }) => !left.has(from) && !left.has(to))
    .map((edge, k) =>
      step(12 + k / 4, {
        kind: 'add-edge',
        edge: { ...edge, id: own(edge.id), from: own(edge.from), to: own(edge.to) },
      }),
    );
  const sizes = nodes.flatMap((node, k) =>
    Object.entries(node.params).map(([key, value]) =>
      step(24 + k / 2, { kind: 'set-param', id: own(node.id), key, value }),
    ),
  );
  const notes = sketch.notes
    .filter((note) => !left.has(note.id))
    .map((note, k) =>
      step(33 + k, {
        kind: 'add-note',
        note: { ...note, id: own(note.id), on: note.on == null ? null : own(note.on) },
      }),
    );
  const answers = Object.entries(estimates).map(([estimate, text], k) =>
    timed(3 + k, { kind: 'estimate', id: estimate, text }),
  );
  const events = [
    ...scenario.prompts.slice(0, 3).map((_, k) => timed(1 + k * 6, { kind: 'prompt', prompt: k, answer: 'answered' })),
    ...answers,
    ...boxes,
    ...arrows,
    ...sizes,
    ...notes,
    timed(14, { kind: 'hint', hint: 0 }),
    timed(15, { kind: 'pause', away: true }),
    timed(15, { kind: 'resume', away: 12 * minute }),
    timed(36, {
      kind: 'curveball',
      curveball: { id: 'load', says: 'Traffic grows tenfold.', effect: { kind: 'load', factor: 10 } },
    }),
    timed(37, { kind: 'notes', text: 'The stream keeps seven days.' }),
    timed(40, { kind: 'reveal', shown: true }),
    timed(44, { kind: 'end', by: 'person' }),
  ];
  return { plan, events: events.toSorted((a, b) => a.at - b.at) };
}

function placeOf({ layout, design }: Document, k: number): Point {
  const place = layout.nodes[design.nodes[k]?.id ?? ''];
  return place === undefined ? { x: (k % 4) * 284, y: Math.floor(k / 4) * 128 } : { x: place.x, y: place.y };
}
