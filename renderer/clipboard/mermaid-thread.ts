/** The thread in which the window reads Mermaid. */
import type { ParserQuestion } from '../../shared/formats/mermaid-in/patient.ts';
import { parseHere } from './mermaid-package.ts';

addEventListener('message', ({ data }: MessageEvent<ParserQuestion>) => {
  const { id, source, which } = data;
  void parseHere(source, which).then((result) => postMessage({ id, result }));
});
postMessage({ id: 0 });
