/** The example boards that come with the program. */

import { readBoardText } from '../../shared/formats/board-read.ts';
import type { Document } from '../../shared/model/document.ts';
import { catalog } from '../store/catalog.ts';

const sources = import.meta.glob<string>('../../assets/examples/*.edgewise', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Example {
  readonly id: string;
  readonly board: Document;
}

/** The example that opens at the very first start. */
export const firstExample = 'one-billion-events';

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

/** Every example that reads without an issue; a test sees to it that all do. */
export const examples: readonly Example[] = Object.entries(sources)
  .flatMap(([path, source]): readonly Example[] => {
    const read = readBoardText(source, catalog);
    const id = /([^/]+)\.edgewise$/.exec(path)?.[1] ?? path;
    return read.ok ? [{ id, board: read.value.document }] : [];
  })
  .sort((a, b) => rank(a) - rank(b));

export function exampleBoard(id: string): Document | null {
  return examples.find((example) => example.id === id)?.board ?? null;
}
