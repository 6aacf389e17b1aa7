/** The example boards of the start screen; `examples.ts` has all of them and loads when someone asks for more. */
import type { Document } from '../../shared/model/document.ts';
import { type Example, firstExample, readExamples } from './first-example.ts';

/** The order in which they are offered: what shows most first. */
const order = [
  firstExample,
  'pattern-1-event-driven',
  'pattern-2-real-time-analytics',
  'video-streaming',
  'event-driven-ai',
  'ai-platform',
  'real-time-recommendations',
  'global-file-sync',
  'chatbot-10k',
  'hybrid-search',
  'items-and-vectors',
  'active-active',
  'guide-black-friday',
  'guide-black-friday-peak',
  'guide-million-writes',
  'guide-billion-events',
  'billion-events-in-full',
];

function rank({ id }: Example): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

/** The boards of those files, by path, that read without an issue; in the order in which they are offered. */
export function examplesOf(files: Readonly<Record<string, string>>): readonly Example[] {
  return readExamples(files).toSorted((a, b) => rank(a) - rank(b));
}

/** What the start screen offers. */
export const firstExamples: readonly Example[] = examplesOf(
  import.meta.glob<string>(
    [
      '../../assets/examples/one-billion-events.edgewise',
      '../../assets/examples/pattern-1-event-driven.edgewise',
      '../../assets/examples/pattern-2-real-time-analytics.edgewise',
    ],
    { query: '?raw', import: 'default', eager: true },
  ),
);

/** One of those. */
export function exampleBoard(id: string): Document | null {
  return firstExamples.find((example) => example.id === id)?.board ?? null;
}
