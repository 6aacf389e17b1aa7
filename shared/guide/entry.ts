/**
 * What the guide contains, entry by entry, and where the product has it. `coverage.ts` counts; the tests beside it prove every place.
 */
import type { GuideSection } from '../catalog/guide-sections.ts';
import type { RuleId } from '../engine/rules/index.ts';
import type { PracticePlace } from './practice-place.ts';

export const kinds = [
  'priority',
  'limit',
  'price',
  'formula',
  'decision',
  'pattern',
  'network',
  'security',
  'dr',
  'advice',
  'scenario',
  'framework',
  'trend',
  'model',
  'resource',
] as const;
export type Kind = (typeof kinds)[number];

/** What an example shows of an entry, beside that it exists. */
export interface Shown {
  /** A box and its service, with these parameters where the guide names figures. */
  readonly node?: string;
  readonly is?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  /** An arrow between two services. */
  readonly arrow?: readonly [from: string, to: string];
  /** Units a second on an arrow. */
  readonly edge?: string;
  readonly perSecond?: number;
  /** Monthly cost in USD: of the board, of its variant, of one service, or of one line on an arrow (`EDGE.LINE`). */
  readonly usd?: number;
  readonly variant?: string;
  readonly of?: string;
  readonly line?: string;
  /** Boxes, and arrows between them, beside clients. */
  readonly boxes?: number;
  readonly arrows?: number;
}

/** Where the product has an entry. */
export type Place =
  /** A fact, `SERVICE.KEY`; `states` is the value that the guide gives it there. */
  | { readonly fact: string; readonly states?: string | number }
  /** A box of the palette. */
  | { readonly service: string }
  /** A parameter, `SERVICE.KEY`. */
  | { readonly param: string }
  /** A limit or cost line of a service, `SERVICE.KEY`. */
  | { readonly line: string }
  | { readonly rule: RuleId }
  | { readonly decision: string }
  /** A board in `assets/examples/`. */
  | ({ readonly example: string } & Shown)
  | PracticePlace
  /** The badge of a service in the palette, with what the guide's matrix says. */
  | { readonly rank: string; readonly l6: string; readonly l7: string; readonly frequency: number }
  /** The matrix as a whole. */
  | {
      readonly matrix: {
        readonly rows: number;
        readonly criticalL6: number;
        readonly criticalL7: number;
        readonly sum: number;
      };
    }
  /** Nowhere yet: where it will be. */
  | { readonly later: Later };

export type Later = 'more scenarios' | 'more drill cards' | 'study list' | 'production checklist' | 'about panel';

export interface Entry {
  readonly n: number;
  readonly kind: Kind;
  readonly section: GuideSection;
  /** What the guide says, in our words. */
  readonly says: string;
  /** What is wrong with it, or missing. */
  readonly problem?: string;
  /** Advice that no drawing can show: how code is written, how people work. */
  readonly undrawable?: true;
  readonly has: readonly Place[];
}
