/** A Mermaid diagram in plain words: what is left when Mermaid's own parser has read it and nothing of its syntax remains. */
import type { Own } from '../mermaid-own.ts';

/** Where the first things of a diagram lead to. */
export type Direction = 'TB' | 'BT' | 'LR' | 'RL';

/** Text throughout: entities are characters, line breaks are `\n`. */
export interface ParsedMermaid {
  readonly nodes: readonly ParsedNode[];
  readonly edges: readonly ParsedEdge[];
  readonly groups: readonly ParsedGroup[];
  /** What our own exporter wrote of it; `null` for any other text. */
  readonly own: Own | null;
  /** Of the front matter. */
  readonly title?: string;
  readonly direction?: Direction;
  /** How many boxes do something when they are clicked. */
  readonly clicks?: number;
}

export interface ParsedNode {
  readonly id: string;
  readonly label: string;
  /** The subgraph around it. */
  readonly group: string | null;
  /** Mermaid's name for the form it is drawn in: `cylinder`, `stadium`. */
  readonly shape?: string;
  /** As in `logos:aws-lambda`. */
  readonly icon?: string;
  /** Icons that stand in the label, as in `fa:fa-user`; the label is without them. */
  readonly labelIcons?: readonly string[];
  /** Names of the styles that it was given. */
  readonly classes?: readonly string[];
  /** Where a click leads, as it was written. */
  readonly link?: string;
  /** It only joins lines: an architecture diagram's junction. */
  readonly junction?: boolean;
}

export interface ParsedGroup {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  /** Names of the styles that it was given. */
  readonly classes: readonly string[];
  readonly icon?: string;
}

export interface ParsedEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dotted: boolean;
  /** It has no line and only keeps things apart. */
  readonly hidden?: boolean;
  /** It has a head at both ends. */
  readonly both?: boolean;
}
