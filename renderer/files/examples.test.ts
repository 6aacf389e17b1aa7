import { expect, test } from 'vitest';
import { examples } from './examples.ts';

test('every example is offered, the first start’s own first', () => {
  expect(examples.map(({ id }) => id)).toEqual([
    'one-billion-events',
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
    'api-50k',
  ]);
});
