import type { Question } from './host.ts';

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

/** What is asked before an address is opened; the first answer opens it. */
export function addressQuestion(address: string): Question {
  return {
    message: address.toLowerCase().startsWith('mailto:') ? 'Write a mail to this address?' : 'Open this page?',
    detail: address,
    choices: ['Open', 'Cancel'],
    cancelChoice: 1,
    // A second Enter of someone in a hurry opens nothing.
    defaultChoice: 1,
  };
}

/** Why an address was not opened. */
export const addressRefused =
  'Only addresses that begin with https:// or mailto: can be opened. Change the link and try again.';
