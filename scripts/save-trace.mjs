import path from 'node:path';

/**
 * A call that a program made of the system, out of strace's log: `text` is what stands between the brackets, times are in seconds.
 * @typedef {{ name: string, text: string, result: string, start: number, end: number }} Call
 */

/**
 * The calls in a log of `strace -f -ttt -T -y -o FILE`, in the order in which they ended. A call that another thread's call interrupted in the
 * log stands in two lines.
 * @param {string} log
 * @returns {readonly Call[]}
 */
export function callsIn(log) {
  /** @type {Call[]} */
  const calls = [];
  /** @type {Map<string, { name: string, text: string, start: number }>} */
  const open = new Map();
  for (const line of log.split('\n')) {
    const [, thread = '', at = '', rest = ''] = /^(\d+) +(\d+\.\d+) (.*)$/.exec(line) ?? [];
    const begun = /^(\w+)\((.*) <unfinished \.\.\.>$/.exec(rest);
    const resumed = /^<\.\.\. (\w+) resumed>(.*)\) += (.*) <([\d.]+)>$/.exec(rest);
    const whole = /^(\w+)\((.*)\) += (.*) <([\d.]+)>$/.exec(rest);
    if (begun !== null) open.set(thread, { name: begun[1] ?? '', text: begun[2] ?? '', start: Number(at) });
    else if (resumed !== null) {
      const first = open.get(thread);
      open.delete(thread);
      if (first === undefined || first.name !== resumed[1]) continue;
      const end = first.start + Number(resumed[4]);
      calls.push({ ...first, text: first.text + (resumed[2] ?? ''), result: resumed[3] ?? '', end });
    } else if (whole !== null) {
      const start = Number(at);
      const [, name = '', text = '', result = '', took] = whole;
      calls.push({ name, text, result, start, end: start + Number(took) });
    }
  }
  return calls.sort((a, b) => a.end - b.end);
}

/**
 * What is wrong with the order of a save of `target` that the page called done at `saidAt`; nothing where it is: a new file beside it, its
 * bytes, its flush, the rename, the folder's flush, and only then the word. `from` is when the save was asked for, in seconds as all times.
 * @param {readonly Call[]} calls
 * @param {{ target: string, size: number, from: number, saidAt: number }} save
 * @returns {readonly string[]}
 */
export function wrongWith(calls, { target, size, from, saidAt }) {
  const folder = path.dirname(target);
  const mine = calls.filter(({ start, end }) => start >= from && end <= saidAt + 1);
  const rename = mine.find(({ name, text }) => /^rename/.test(name) && text.includes(`"${target}"`));
  if (rename === undefined) return ['no rename to the file was seen'];
  const temporary = /"([^"]+)"/.exec(rename.text)?.[1] ?? '';
  const made = mine.find(
    ({ name, text }) => name === 'openat' && text.includes(`"${temporary}"`) && /O_EXCL/.test(text),
  );
  const of = (/** @type {RegExp} */ names, /** @type {string} */ file) =>
    mine.filter(({ name, text }) => names.test(name) && text.includes(`<${file}>`));
  const writes = of(/^p?write/, temporary);
  const written = writes.reduce((sum, { result }) => sum + Number.parseInt(result, 10), 0);
  const flush = of(/^f(data)?sync$/, temporary).find(({ result }) => result === '0');
  const folderFlush = of(/^fsync$/, folder).find(({ result, start }) => result === '0' && start >= rename.end);
  const direct = mine.filter(
    ({ name, text }) => name === 'openat' && text.includes(`"${target}"`) && /O_WRONLY|O_RDWR|O_TRUNC/.test(text),
  );
  /** @type {readonly (readonly [boolean, string])[]} */
  const rules = [
    [path.dirname(temporary) === folder && temporary !== target, 'the temporary file is not in the same folder'],
    [made !== undefined, 'the temporary file was not made as a new one'],
    [written === size, `${written} bytes were written to it and not ${size}`],
    [flush !== undefined && writes.every(({ end }) => end <= flush.start), 'it was not flushed after its last byte'],
    [flush !== undefined && flush.end <= rename.start, 'it was renamed before it was flushed'],
    [rename.result === '0', 'the rename failed'],
    [folderFlush !== undefined, 'the folder was not flushed after the rename'],
    [(folderFlush?.end ?? Number.POSITIVE_INFINITY) <= saidAt, 'the page said “Saved” before the folder was flushed'],
    [direct.length === 0, 'the file itself was opened for writing'],
  ];
  return rules.filter(([holds]) => !holds).map(([, words]) => words);
}
