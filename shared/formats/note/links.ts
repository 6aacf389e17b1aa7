/** Links that no word of a board can break out of. */
import { markdownText } from '../markdown-text.ts';

/** A link on its own address where that is one of the web or of a file on GitHub, else the text of it. */
export function linkTo(address: string): string {
  const [, repository, commit, file] = /^github:([\w.-]+\/[\w.-]+)@([\da-f]{7,40}):([\w./-]+)$/.exec(address) ?? [];
  if (repository !== undefined)
    return `[${markdownText(repository)}](https://github.com/${repository}/blob/${commit}/${file})`;
  const host = /^https:\/\/([^/\s?#<>()[\]\\|`"]+)(?:[/?#][^\s<>[\]\\|`"]*)?$/.exec(address)?.[1];
  if (host === undefined) return markdownText(address);
  return `[${markdownText(host)}](${address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('$', '%24')})`;
}
