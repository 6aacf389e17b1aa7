/** Reads Mermaid with Mermaid's own parser, beside the window and not in its way. Loads with the first diagram. */
import type { MermaidParser } from '../../shared/formats/drawing-reader.ts';
import { type ParserThread, patientParser, type Timer } from '../../shared/formats/mermaid-in/patient.ts';

/** The diagram in a text, or what is wrong with it. Several may be asked for at once; one that takes over two seconds is given up. */
export const parseMermaid: MermaidParser = patientParser(
  () => (typeof Worker === 'undefined' ? inPlace() : inThread()),
  wait,
);

type Answer = Awaited<ReturnType<MermaidParser>>;

function inThread(): ParserThread {
  const worker = new Worker(new URL('./mermaid-thread.ts', import.meta.url), { type: 'module' });
  let settle: (answer: Answer) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const error = new Error('it does not start here');
      reject(error);
      fail(error);
    });
  });
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly result: Answer }>) => {
    if (data.id !== 0) settle(data.result);
  });
  return {
    ready,
    parse: (source, which = 1) =>
      new Promise<Answer>((resolve, reject) => {
        [settle, fail] = [resolve, reject];
        worker.postMessage({ id: 1, source, which });
      }),
    end: () => worker.terminate(),
  };
}

function inPlace(): ParserThread {
  const loaded = import('./mermaid-package.ts');
  return {
    ready: loaded.then(() => {}),
    parse: async (source, which) => (await loaded).parseHere(source, which),
    end: () => {},
  };
}

function wait(ms: number): Timer {
  let stop = () => {};
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop = () => clearTimeout(timer);
  });
  return { over, stop };
}
