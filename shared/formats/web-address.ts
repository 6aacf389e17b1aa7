/** An address that other programs may be given as a link; whatever else a board has for one stays in its data. */
export function isWebAddress(text: string): boolean {
  return text.length <= 2000 && /^(?:https:\/\/[^\s/?#]|mailto:[^\s@]+@)[^\s\p{Cc}"<>\\^`{|}]*$/iu.test(text);
}
