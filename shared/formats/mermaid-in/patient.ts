/** Mermaid's parser in a thread of its own, one text after the other, and never for long: some short texts keep it busy for minutes. */
import { failed } from '../../model/result.ts';
import type { MermaidParser } from '../drawing-reader.ts';

/** Longest that one text is read, ms. */
const patience = 2_000;

/** Said of a text that takes longer. */
export const givenUp =
  'Mermaid takes longer than two seconds to read this text, so it was given up. Leave out what no diagram needs, or divide it.';

/** A thread that reads texts. */
export interface ParserThread {
  /** Settles once it can read; rejects where it cannot run. */
  readonly ready: Promise<void>;
  readonly parse: MermaidParser;
  readonly end: () => void;
}

/** A time that passes: `over` settles with it, unless it was stopped before. */
export interface Timer {
  readonly over: Promise<void>;
  readonly stop: () => void;
}

/** What is asked of the thread, and its answer under the same number. */
export interface ParserQuestion {
  readonly id: number;
  readonly source: string;
  readonly which: number;
}

/** Reads in a thread that starts with the first text; one that takes too long is ended, and the next text gets another. */
export function patientParser(start: () => ParserThread, wait: (ms: number) => Timer): MermaidParser {
  let thread: ParserThread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const refused = (message: string) => failed([{ path: '', line: 1, message }]);
  const one: MermaidParser = async (source, which) => {
    thread ??= start();
    const { ready, parse, end } = thread;
    try {
      await ready;
      const timer = wait(patience);
      const answer = await Promise.race([parse(source, which), timer.over.then(() => null)]);
      timer.stop();
      if (answer !== null) return answer;
      thread = null;
      end();
      return refused(givenUp);
    } catch (error) {
      thread = null;
      end();
      return refused(
        `the parser of Mermaid stopped (${error instanceof Error ? error.message : String(error)}). Try again.`,
      );
    }
  };
  return (source, which) => {
    const next = last.then(() => one(source, which));
    last = next;
    return next;
  };
}
