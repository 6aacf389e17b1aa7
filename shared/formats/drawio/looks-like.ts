/** True for the text of a draw.io file, and for what a copy in draw.io puts on the clipboard. */
export function looksLikeDrawio(text: string): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:mxfile|mxGraphModel)[\s>/]/.test(
    text.slice(0, 4000),
  );
}
