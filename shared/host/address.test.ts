import { expect, test } from 'vitest';
import { isOutsideAddress } from './address.ts';

test.each([
  'https://docs.aws.amazon.com/lambda/latest/dg/limits.html?a=b#c',
  'HTTPS://example.org',
  'https://example.org:8443/x',
  'mailto:team@example.org',
  'mailto:team@example.org?subject=Orders',
])('%s leads out', (address) => {
  expect(isOutsideAddress(address)).toBe(true);
});

test.each([
  'http://example.org',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'https:example.org',
  'https://',
  // Who is asked is not who is named.
  'https://aws.amazon.com@example.org/',
  'https://example.org/\nnext',
  'https://example.org/a b',
  ' https://example.org',
  'mailto:nobody',
  'Orders',
  '',
  `https://example.org/${'x'.repeat(2000)}`,
])('%j does not', (address) => {
  expect(isOutsideAddress(address)).toBe(false);
});
