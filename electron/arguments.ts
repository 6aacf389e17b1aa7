import path from 'node:path';

/**
 * The file that a command line asks to open, as an absolute path, or null. Switches are left out, also those that
 * Chromium mixes in for a second instance.
 * @param startedByDefaultApp true where the first plain argument is the app itself (`electron . FILE`)
 */
export function fileArgument(argv: readonly string[], cwd: string, startedByDefaultApp: boolean): string | null {
  const plain = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  const file = plain[startedByDefaultApp ? 1 : 0];
  return file === undefined ? null : path.resolve(cwd, file);
}
