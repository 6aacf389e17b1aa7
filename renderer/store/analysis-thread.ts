/** The worker that figures of large boards come from, as `analysis-background.ts` wants it. */
import type { StartThread } from './analysis-background.ts';
import type { Answer } from './analysis-message.ts';

export const startThread: StartThread = (answered, failed) => {
  const worker = new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  worker.onerror = (event) => {
    event.preventDefault();
    failed();
  };
  return { ask: (question) => worker.postMessage(question), stop: () => worker.terminate() };
};
