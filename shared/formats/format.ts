/** What an export format is. One format is one file; `index.ts` lists them. */
import type { Catalog } from '../catalog/service.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Design, Document } from '../model/document.ts';
import type { Theme } from './colours.ts';

export interface ExportSource {
  readonly document: Document;
  /** Of the whole board, also when only a part of it is drawn. */
  readonly analysis: Analysis;
  readonly catalog: Catalog;
  /** Where a variant is exported: its title, and the design as it is drawn. */
  readonly shown?: { readonly title: string; readonly drawn: Design };
  /** The board's variants beside it, for formats that tell of them; left out where nobody compared them. */
  readonly variants?: readonly ComparedVariant[];
}

/** Another sizing of the board: its figures in words, one row each. */
export interface ComparedVariant {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  }[];
}

export interface ExportOptions {
  /** Leaves annotations and figures out. */
  readonly plain: boolean;
  readonly theme: Theme;
  /** Fonts travel inside the picture; without them it is drawn with what the reader's machine has. */
  readonly fonts: boolean;
  /** Space around a drawing in px of the board. */
  readonly padding: number;
  /** Pixels of a picture for each px of the board, 1 to 4. */
  readonly scale: number;
  /** Leaves the ground behind a picture out. */
  readonly transparent: boolean;
  /** Puts the board into the picture, so that it can be opened again. */
  readonly embed: boolean;
  /** The program that a text is for. */
  readonly profile: Profile;
  /** Links to the files that are written beside a text, by their format; left out where it stands alone. */
  readonly links?: ReadonlyMap<string, string>;
}

/** Programs that draw Mermaid, each with its own release and limits. */
export const profiles = ['github', 'obsidian', 'gitlab', 'mermaid-live', 'excalidraw'] as const;
export type Profile = (typeof profiles)[number];

/** What a person may choose of a format. */
export type ExportChoice = 'plain' | 'profile' | 'theme' | 'scale' | 'padding' | 'transparent' | 'embed';

/** What an export is like where nobody says otherwise. */
export const usualExport: ExportOptions = {
  plain: false,
  theme: 'light',
  fonts: true,
  padding: 24,
  scale: 2,
  transparent: false,
  embed: true,
  profile: 'github',
};

/** Icons and fonts, handed in by whoever can read files. */
export interface Artwork {
  /** Source of `assets/icons/ID.svg`, or `null` when there is none. */
  icon(id: string): string | null;
  /** `assets/fonts/NAME.woff2` in base64, or `null`. */
  font(name: string): string | null;
}

interface FormatBase {
  readonly id: string;
  /** "Mermaid", for people. */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** What it is good for, in a few words under its name. */
  readonly hint?: string;
  /** One sentence about what comes out. */
  readonly about?: string;
  /** What can be chosen; only leaving figures out where nothing is said. */
  readonly takes?: readonly ExportChoice[];
  /** How it is shown before it is written: as the picture that it is, as Mermaid draws it, or as text, which is usual. */
  readonly preview?: 'picture' | 'mermaid' | 'text';
}

export interface TextFormat extends FormatBase {
  readonly kind: 'text';
  write(source: ExportSource, options: ExportOptions, artwork: Artwork): string;
  /** What a person should know about this text before using it. */
  readonly notes?: (
    text: string,
    source: ExportSource,
    options?: Pick<ExportOptions, 'profile' | 'embed'>,
  ) => readonly string[];
  /** The program that must be able to read the text before it is handed out. */
  readonly readBy?: 'mermaid';
  /** What is written beside it and linked from it, where it goes into a file. */
  readonly beside?: readonly BesideFile[];
  /** Several texts in its place where it goes into a folder; the name of each follows that of the board. */
  readonly inFolder?: (source: ExportSource) => readonly { readonly name: string; readonly text: string }[];
  /** It tells of variants and sources: whoever has it written compares the ones and names the others first. */
  readonly tellsAll?: boolean;
  /** A file of it begins with a byte order mark, for programs that tell UTF-8 by it. */
  readonly hasMark?: boolean;
}

/** A file that comes along with a text. It has the name of the text's file, and the ending of its own format. */
export interface BesideFile {
  /** Id of its format. */
  readonly format: string;
  /** An attachment goes where a collection of notes keeps them, all else next to the text. */
  readonly isAttachment: boolean;
}

/** Made from the SVG by the host: resvg on the command line, a canvas in the window. */
export interface PictureFormat extends FormatBase {
  readonly kind: 'picture';
}

export type Format = TextFormat | PictureFormat;
