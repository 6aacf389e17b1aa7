import type { TextFormat } from './format.ts';

/** A text as its file holds it. */
export function fileText({ hasMark = false }: Pick<TextFormat, 'hasMark'>, text: string): string {
  return hasMark ? `\uFEFF${text}` : text;
}
