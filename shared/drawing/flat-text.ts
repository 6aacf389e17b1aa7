/**
 * The parts as one text that is kept for long. A text that was added up is held by V8 as a tree of its parts until somebody
 * reads it, many times as large as the text: megabytes for the paths of a large board.
 */
export function flatText(parts: readonly string[]): string {
  return parts.join('');
}
