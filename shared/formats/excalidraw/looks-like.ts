/** True for the text of a drawing's file, and for what a copy in Excalidraw puts on the clipboard. */
export function looksLikeExcalidraw(text: string): boolean {
  return /^\s*\{/.test(text) && /"type"\s*:\s*"excalidraw(?:(?:-api)?\/clipboard)?"/.test(text);
}
