/** What reads the drawings of other programs. One program is one file; `drawing-readers.ts` lists them. */
import type { Catalog } from '../catalog/service.ts';
import type { Document, NodeId } from '../model/document.ts';
import type { Issue, Result } from '../model/result.ts';
import type { Doubt } from './doubt.ts';
import type { Direction, ParsedMermaid } from './mermaid-in/parsed.ts';

/** What a reader needs of the world around it. */
export interface ReadingDrawing {
  readonly catalog: Catalog;
  /** Whether a link may be kept. */
  readonly isAddress: (text: string) => boolean;
  /** Most characters of base64 that all pictures together may take. */
  readonly pictureRoom: number;
  /** Mermaid's own parser, where there is one. */
  readonly parseMermaid?: MermaidParser;
  /** Which of several drawings in one text is wanted, from 1; the first where nothing is said. */
  readonly diagram?: number;
}

/** The diagram in a text, or what is wrong with it. `which` counts the diagrams of a document from 1. */
export type MermaidParser = (source: string, which?: number) => Promise<Result<ParsedMermaid, readonly Issue[]>>;

export interface ReadDrawing {
  /** Things without a place get one from whoever shows or writes the board. */
  readonly document: Document;
  /** What a person should know: names that no service has, what is otherwise here, and what was left out. */
  readonly remarks: readonly string[];
  /** What the drawing calls itself; the name of its file is its title otherwise. */
  readonly title?: string;
  /** It is a whole board with its own title and places, and stays as it is. */
  readonly isBoard?: boolean;
  /** It is a board of ours as it went out: a file of it has places only where that one had. */
  readonly isWhole?: boolean;
  /** Where the first of its things lead to, for laying out what has no places. */
  readonly direction?: Direction;
  /** Boxes whose service is a guess. */
  readonly doubts?: readonly Doubt[];
  /** Where boxes without a place lead: a link stands beside a place. */
  readonly links?: ReadonlyMap<NodeId, string>;
}

export interface DrawingReader {
  readonly id: string;
  /** The program or format, for people. */
  readonly label: string;
  /** Endings of its files, without the dot. */
  readonly extensions: readonly string[];
  /** True for what is surely such a drawing, whatever its file is called. Cheap. */
  recognises(content: Uint8Array): boolean;
  /** Whatever the bytes are, this gives a sound board or says what is wrong with them and where; it never throws. */
  read(content: Uint8Array, reading: ReadingDrawing): Promise<Result<ReadDrawing, readonly Issue[]>>;
}
