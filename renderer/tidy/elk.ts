/** Runs ELK: in a worker, and where none can start, in place. Everything here is loaded with the first Tidy Up. */
import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';

/** A worker that says nothing for so long is taken for dead, ms: a thousand cards take a few seconds. */
const patience = 30_000;

/** `undefined`: not tried yet; `null`: no worker starts here. */
let thread: Thread | null | undefined;

interface Thread {
  /** Rejects where ELK stumbles over the graph; `null` where the worker itself is gone. */
  readonly layOut: (graph: ElkNode) => Promise<ElkNode | null>;
}

/** The graph with places; rejects where ELK cannot lay it out. */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  if (thread === undefined) thread = started();
  const answer = thread === null ? null : await thread.layOut(graph);
  if (answer !== null) return answer;
  thread = null;
  const { default: Bundled } = await import('elkjs/lib/elk.bundled.js');
  return new Bundled().layout(graph);
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
      layOut: (graph) =>
        Promise.race([
          elk.layout(graph),
          end,
          new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
        ]),
    };
  } catch {
    return null;
  }
}
