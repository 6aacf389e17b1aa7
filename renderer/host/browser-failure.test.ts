import { expect, test } from 'vitest';
import { browserFailure, notAllowed } from './browser-failure.ts';

const told = (name: string, work: 'open' | 'save') => {
  const result = browserFailure(new DOMException('words of the browser', name), work, 'cart.edgewise');
  return result.ok ? null : [result.error.code, result.error.message];
};

test('what the browser throws is said in plain words: what happened, to which file, and what to do', () => {
  expect(told('NotFoundError', 'save')).toEqual(['not-found', '“cart.edgewise” is no longer there. Use Save As.']);
  expect(told('NotFoundError', 'open')).toEqual(['not-found', '“cart.edgewise” is no longer there. Use Open.']);
  expect(told('QuotaExceededError', 'save')).toEqual([
    'no-space',
    'There is no room for “cart.edgewise”. It was not saved, and the file is as it was. Make room on the disk, or use Save As.',
  ]);
  expect(told('NoModificationAllowedError', 'save')).toEqual([
    'unwritable',
    '“cart.edgewise” is in use by another window or program, so it was not saved. Try again in a moment, or use Save As.',
  ]);
  expect(told('NoModificationAllowedError', 'open')?.[1]).toBe(
    '“cart.edgewise” is in use by another window or program, so it was not opened. Try again in a moment.',
  );
  expect(told('NotAllowedError', 'save')).toEqual([
    'read-only',
    'The browser may not write “cart.edgewise”, so it was not saved. Save again and allow it, or use Save As.',
  ]);
  expect(told('NotReadableError', 'open')).toEqual(['unreadable', '“cart.edgewise” could not be read. Open it again.']);
  expect(told('NotReadableError', 'save')).toEqual([
    'unwritable',
    '“cart.edgewise” could not be read, so it is not sure that it was saved. Save again, or use Save As.',
  ]);
  expect(told('DataError', 'save')).toEqual(['unwritable', '“cart.edgewise” was not saved: words of the browser']);
  expect(notAllowed('open', 'cart.edgewise')).toEqual({
    ok: false,
    error: {
      code: 'unreadable',
      message:
        'The browser may not read “cart.edgewise” before you allow it. Open it from the recent files, or with Open.',
    },
  });
});
