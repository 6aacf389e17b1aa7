/** Runs ELK: in a worker, and where none can start, in place. Everything here is loaded with the first Tidy Up. */
import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';

/** A worker that says nothing for so long is ended, ms: a thousand cards take a few seconds. */
const patience = 30_000;
/** With more boxes than this the window would stand still for seconds while ELK ran in place. */
const mostInPlace = 200;

/** `undefined`: not started yet, or ended; `null`: no worker starts here. */
let thread: Thread | null | undefined;

interface Thread {
  /** Rejects where ELK stumbles over the graph or takes too long; `null` where the worker itself is gone. */
  readonly layOut: (graph: ElkNode) => Promise<ElkNode | null>;
}

/** The graph with places; rejects where ELK cannot lay it out, or not without holding up the window. */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  if (thread === undefined) thread = started();
  const answer = thread === null ? null : await thread.layOut(graph);
  if (answer !== null) return answer;
  thread = null;
  if (boxes(graph) > mostInPlace) throw new Error('No worker starts here, and the board is too large to wait for.');
  const { default: Bundled } = await import('elkjs/lib/elk.bundled.js');
  return new Bundled().layout(graph);
}

function boxes({ children = [] }: ElkNode): number {
  return children.reduce((sum, child) => sum + 1 + boxes(child), 0);
}

function started(): Thread | null {
  let gone: () => void = () => {};
  const end = new Promise<null>((resolve) => {
    gone = () => resolve(null);
  });
  try {
    const elk = new ELK({
      workerFactory() {
        const worker = new Worker(new URL('./elk-thread.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          gone();
        });
        return worker;
      },
    });
    return {
      async layOut(graph) {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const tooLate = new Promise<never>((_resolve, reject) => {
          timer = setTimeout(() => {
            // It would go on for ever, and the next board would wait behind it.
            elk.terminateWorker();
            thread = undefined;
            reject(new Error('ELK took too long.'));
          }, patience);
        });
        try {
          return await Promise.race([elk.layout(graph), end, tooLate]);
        } finally {
          clearTimeout(timer);
        }
      },
    };
  } catch {
    return null;
  }
}
