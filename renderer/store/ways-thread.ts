/** The worker that ways of arrows on large boards come from, as `ways-background.ts` wants it. */
import type { StartWaysThread, WaysAnswer } from './ways-background.ts';

export const startWaysThread: StartWaysThread = (answered, failed) => {
  const worker = new Worker(new URL('./ways-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<WaysAnswer>) => answered(data);
  worker.onerror = (event) => {
    event.preventDefault();
    failed();
  };
  return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
};
