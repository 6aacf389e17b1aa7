import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A small file of the program's own, or '' where it is missing or cannot be read. */
export function readSmall(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Writes a small file of the program's own, whole or not at all, before the program can end. A failure is passed over: such files hold what
 * can be chosen again.
 */
export function writeSmall(file: string, text: string): void {
  try {
    const beside = `${file}.new`;
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {}
}
