/** True for the text of a draw.io file, and for what a copy in draw.io puts on the clipboard. */
export function looksLikeDrawio(text: string): boolean {
  return (
    isAddressText(text) ||
    /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:mxfile|mxGraphModel)[\s>/]/.test(
      text.slice(0, 4000),
    )
  );
}

/** draw.io puts a copy on the clipboard in the signs of an address. */
export function isAddressText(text: string): boolean {
  return /^\s*%3C(?:mxfile|mxGraphModel)\b/i.test(text.slice(0, 200));
}
