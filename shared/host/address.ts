/** Longest address that is kept or opened. */
export const longestAddress = 2000;

/** What may lead out of the program: a page over `https:` or a mail to somebody. Nothing else is ever opened. */
export function isOutsideAddress(text: string): boolean {
  if (text.length > longestAddress) return false;
  return /^https:\/\/[^\s\p{Cc}"<>\\^`{|}@/?#]+(?:[/?#][^\s\p{Cc}"<>\\^`{|}]*)?$/iu.test(text) || isMail(text);
}

function isMail(text: string): boolean {
  return /^mailto:[^\s\p{Cc}"<>\\^`{|}]+@[^\s\p{Cc}"<>\\^`{|}]+$/iu.test(text);
}
