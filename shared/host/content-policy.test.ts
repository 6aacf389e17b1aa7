import { expect, test } from 'vitest';
import { contentPolicy, developmentPolicy, webPolicy, workerPolicy } from './content-policy.ts';

test('the policy lets nothing in from outside and nothing out', () => {
  expect(contentPolicy).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
  );
});

test('development adds one nonce and one socket, and nothing else', () => {
  const relaxed = developmentPolicy('n1', 'ws://localhost:5173');
  expect(relaxed.replace(" 'nonce-n1'", '').replace("'self' ws://localhost:5173", "'none'")).toBe(contentPolicy);
});

test('the web build may read its manifest besides, and its worker may fetch from its own host and nothing else', () => {
  expect(webPolicy).toBe(`${contentPolicy}; manifest-src 'self'`);
  expect(workerPolicy).toBe("default-src 'none'; connect-src 'self'");
});
