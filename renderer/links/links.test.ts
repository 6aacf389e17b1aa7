import { expect, test } from 'vitest';
import { emptyDocument } from '../../shared/model/document.ts';
import { memoryHost } from '../host/memory.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import type { Session } from '../store/session.ts';
import { followLink, thingNamed } from './follow-link.ts';
import { linkProblem } from './link-problem.ts';

const empty = emptyDocument();
const document = {
  ...empty,
  design: {
    ...empty.design,
    nodes: [
      { id: 'api', service: 'api-gateway-http', label: 'Front door', group: null, params: {} },
      { id: 'front door', service: 'lambda', label: 'Second', group: null, params: {} },
    ],
  },
  sketch: { notes: [{ id: 'n', kind: 'note' as const, text: 'To do\nmore', x: 0, y: 0 }], strokes: [] },
};

test.each([
  ['Front Door', 'api'],
  ['  second ', 'front door'],
  ['api', 'api'],
  ['to do', 'n'],
  ['nothing', null],
])('%j names %s', (name, id) => {
  expect(thingNamed(document, name)).toBe(id);
});

test.each([
  ['', null],
  ['https://example.org', null],
  ['second', null],
  ['http://example.org', 'An address begins with https:// or mailto:.'],
  ['javascript:alert(1)', 'An address begins with https:// or mailto:.'],
  ['Third', 'Nothing on the board is called that. An address begins with https:// or mailto:.'],
])('%j: %s', (typed, problem) => {
  expect(linkProblem(document, typed)).toBe(problem);
});

function session(answer: number): {
  readonly session: Session;
  readonly world: ReturnType<typeof memoryHost>['world'];
} {
  const host = memoryHost();
  host.world.answer = answer;
  return {
    session: {
      board: createBoard(document, readPreferences({ getItem: () => null })),
      host,
      canvas: { current: null },
    },
    world: host.world,
  };
}

test('an address is shown first and opens only when the person says so', async () => {
  const yes = session(0);
  await followLink(yes.session, 'https://example.org');
  expect(yes.world.questions.map(({ detail, choices }) => [detail, choices])).toEqual([
    ['https://example.org', ['Open', 'Cancel']],
  ]);
  const no = session(1);
  await followLink(no.session, 'https://example.org');
  expect([yes.world.addresses, no.world.addresses]).toEqual([['https://example.org'], []]);
});

test('what is no address is never opened: it is a thing of the board, or is said to be missing', async () => {
  const { session: found, world } = session(0);
  await followLink(found, 'Second');
  expect([...found.board.get().selection]).toEqual(['front door']);
  await followLink(found, 'javascript:alert(1)');
  expect(found.board.get().notice).toMatchObject({ kind: 'error' });
  expect([world.addresses, world.questions]).toEqual([[], []]);
});
