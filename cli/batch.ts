/** Many files one after the other: one that fails does not stop the rest, and is neither hidden by them. */
import path from 'node:path';
import { type ExitCode, exit, Failure } from './failure.ts';

/**
 * Does something for each file. For several of them progress is shown on a terminal, what fails is said as it happens, and a summary ends it.
 * Throws the `Failure` of a single file, and for several one with the summary and the gravest status.
 * @param where the folder that the files go to, for the summary; `null` for standard output
 */
export async function eachOf(
  files: readonly string[],
  where: string | null,
  work: (file: string, index: number) => Promise<void>,
): Promise<void> {
  if (files.length === 1) return work(files[0] ?? '', 0);
  const failures: ExitCode[] = [];
  for (const [i, file] of files.entries()) {
    showProgress(`${i + 1} of ${files.length}: ${path.basename(file)}`);
    try {
      await work(file, i);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.code);
      showProgress('');
      process.stderr.write(`${error.message}\n`);
    }
  }
  showProgress('');
  const summary = summaryOf(files.length - failures.length, where, failures);
  if (failures.length > 0) throw new Failure(gravest(failures), summary);
  process.stderr.write(`${summary}\n`);
}

/** "39 boards exported to out, 1 could not be read." */
function summaryOf(done: number, where: string | null, failures: readonly ExitCode[]): string {
  const count = (code: ExitCode) => failures.filter((one) => one === code).length;
  const parts = [
    `${done} ${done === 1 ? 'board' : 'boards'} exported${where === null ? '' : ` to ${where}`}`,
    ...(
      [
        [exit.unreadable, 'could not be read'],
        [exit.unwritable, 'could not be written'],
        [exit.usage, 'did not have what was asked for'],
      ] as const
    ).flatMap(([code, what]) => (count(code) === 0 ? [] : [`${count(code)} ${what}`])),
  ];
  return `${parts.join(', ')}.`;
}

function gravest(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((worst, code) => (code > worst ? code : worst), exit.fine as ExitCode);
}

/** On one line that is written over; nothing where nobody looks. */
function showProgress(text: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[K${text}`);
}
