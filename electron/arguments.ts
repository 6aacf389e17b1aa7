import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Most files of one command line that are opened. */
const most = 50;

/**
 * The files that a command line asks to open, as absolute paths. Switches are left out, also those that Chromium mixes in for a second
 * instance; behind `--` everything is a file. A file manager may give addresses that begin with `file:`.
 * @param cwd where whoever wrote the command line stood
 * @param startedByDefaultApp true where the first plain argument is the app itself (`electron . FILE`)
 */
export function fileArguments(argv: readonly string[], cwd: string, startedByDefaultApp: boolean): readonly string[] {
  const end = argv.indexOf('--');
  const open = argv.slice(1, end < 0 ? argv.length : end).filter((argument) => !argument.startsWith('-'));
  const plain = [...open, ...(end < 0 ? [] : argv.slice(end + 1))].filter((argument) => argument !== '');
  const files = plain.slice(startedByDefaultApp ? 1 : 0).map((argument) => pathOf(argument, cwd));
  return [...new Set(files)].slice(0, most);
}

function pathOf(argument: string, cwd: string): string {
  if (/^file:/i.test(argument)) {
    try {
      return fileURLToPath(argument);
    } catch {
      // No address of a file of this machine: a file that is called like one, if anything.
    }
  }
  return path.resolve(cwd, argument);
}
