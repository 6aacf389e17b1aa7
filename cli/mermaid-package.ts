/** Mermaid's package, made ready for reading in Node. It takes a second to load: only what reads a diagram imports this file. */
import purifier from 'dompurify';
import mermaid from 'mermaid';
import { type MermaidPackage, type Purifier, parseWith, readied } from '../shared/formats/mermaid-in/parse.ts';

const ready = readied(mermaid as unknown as MermaidPackage, purifier as unknown as Purifier);

export const parseHere = (source: string, which?: number) => parseWith(ready, source, which);
