/** The thread in which the command line reads Mermaid. */
import { parentPort } from 'node:worker_threads';
import type { ParserQuestion } from '../shared/formats/mermaid-in/patient.ts';
import { parseHere } from './mermaid-package.ts';

parentPort?.on('message', ({ id, source, which }: ParserQuestion) => {
  void parseHere(source, which).then((result) => parentPort?.postMessage({ id, result }));
});
parentPort?.postMessage({ id: 0 });
