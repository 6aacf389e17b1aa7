import { expect, test } from 'vitest';
import { countPlaywright, countVitest, summary } from './test-counts.mjs';

const unit = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
const unloadable = { status: 'failed', assertionResults: [] };

test('both runners are summed in one line', () => {
  const vitest = countVitest({ ...unit, testResults: [failing] });
  const playwright = countPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] });
  expect(summary([vitest, playwright])).toBe('7 passed, 1 failed');
});

test('files that cannot be loaded, flaky tests and missing reports count as failures', () => {
  expect(countVitest({ ...unit, testResults: [failing, unloadable] })).toEqual({ passed: 5, failed: 2, skipped: 0 });
  expect(countPlaywright({ stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 3 }, errors: ['x'] })).toEqual({
    passed: 2,
    failed: 3,
    skipped: 3,
  });
  expect(summary([countVitest(null), countPlaywright(null)])).toBe('0 passed, 2 failed');
});

test('skipped tests are named', () => {
  expect(summary([{ passed: 1, failed: 0, skipped: 2 }])).toBe('1 passed, 0 failed, 2 skipped');
});
