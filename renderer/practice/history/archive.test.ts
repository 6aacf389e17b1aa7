import { describe, expect, it } from 'vitest';
import { archiveOf, merged, readArchive } from './archive.ts';

const own = new Map([
  ['drills', ['{"at":1}', '{"at":5}']],
  ['round-a', ['{"id":"a"}', '{"at":1}']],
  ['scenario-s', ['{"title":"mine"}']],
]);

describe('an export of all records', () => {
  it('comes back as it was', () => {
    const read = readArchive(archiveOf(own));
    expect(read.ok && [...read.value]).toEqual([...own]);
    const none = readArchive(archiveOf(new Map()));
    expect(none.ok && none.value.size).toBe(0);
  });

  it.each([
    ['', /not JSON/],
    ['[]', /no export of a history/],
    ['{"format":"edgewise","version":1}', /no export of a history/],
    ['{"format":"edgewise-practice","version":2,"records":{}}', /newer Edgewise/],
    ['{"format":"edgewise-practice","version":1}', /no "records"/],
    ['{"format":"edgewise-practice","version":1,"records":{"../x":[]}}', /no name of a record/],
    ['{"format":"edgewise-practice","version":1,"records":{"a":[1]}}', /no list of lines/],
    ['{"format":"edgewise-practice","version":1,"records":{"a":["x\\ny"]}}', /no list of lines/],
  ])('%s is refused with a reason', (text, reason) => {
    const read = readArchive(text);
    expect(read.ok ? '' : read.error).toMatch(reason);
  });

  it('merges by name: what is new is added, a round goes on, drills count once in order, what differs stays', () => {
    const coming = new Map([
      ['drills', ['{"at":3}', '{"at":5}']],
      ['round-a', ['{"id":"a"}', '{"at":1}', '{"at":2}']],
      ['round-b', ['{"id":"b"}']],
      ['scenario-s', ['{"title":"theirs"}', 'x']],
    ]);
    const { changed, ...counts } = merged(own, coming);
    expect(counts).toEqual({ added: 1, extended: 2, kept: 1 });
    expect(Object.fromEntries(changed)).toEqual({
      drills: ['{"at":1}', '{"at":3}', '{"at":5}'],
      'round-a': ['{"id":"a"}', '{"at":1}', '{"at":2}'],
      'round-b': ['{"id":"b"}'],
    });
  });

  it('taken in twice changes nothing the second time', () => {
    const once = merged(new Map(), own).changed;
    expect(merged(once, own)).toEqual({ changed: new Map(), added: 0, extended: 0, kept: 3 });
  });
});
