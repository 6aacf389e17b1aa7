import { defineConfig } from 'vitest/config';

// No test is a stopwatch: on a busy machine the slow ones may take their time.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['{shared,cli,electron,scripts}/**/*.test.ts'],
          testTimeout,
        },
      },
      {
        test: { name: 'renderer', environment: 'happy-dom', include: ['renderer/**/*.test.{ts,tsx}'], testTimeout },
      },
    ],
  },
});
