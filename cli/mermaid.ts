/** Reads Mermaid in Node, with Mermaid's own parser. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { MermaidParser } from '../shared/formats/drawing-reader.ts';
import { type ParserThread, patientParser, type Timer } from '../shared/formats/mermaid-in/patient.ts';

/** Beside the built command line. Run from its sources there is none, and the text is read in place. */
const threadFile = new URL('./mermaid/mermaid-thread.mjs', import.meta.url);

/** The diagram in a text, or what is wrong with it. Several may be asked for at once; one that takes over two seconds is given up. */
export const parseMermaid: MermaidParser = patientParser(started, wait);

function started(): ParserThread {
  return fs.existsSync(fileURLToPath(threadFile)) ? inThread() : inPlace();
}

type Answer = Awaited<ReturnType<MermaidParser>>;

function inThread(): ParserThread {
  const worker = new Worker(threadFile);
  let settle: (answer: Answer) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  worker.on('message', ({ id, result }: { readonly id: number; readonly result: Answer }) => {
    if (id !== 0) settle(result);
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  return {
    ready,
    parse: (source, which = 1) =>
      new Promise<Answer>((resolve, reject) => {
        [settle, fail] = [done(resolve), done(reject)];
        // Only while it reads does it keep the program from ending.
        worker.ref();
        worker.postMessage({ id: 1, source, which });
      }),
    end: () => void worker.terminate(),
  };

  function done<T>(settled: (value: T) => void): (value: T) => void {
    return (value) => {
      worker.unref();
      settled(value);
    };
  }
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
