// Kills the app at random moments while it is worked with, and looks at what is left.
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _electron } from 'playwright';
import { loadBundled } from './load-bundled.mjs';
import { isRoot, root } from './paths.mjs';

/** Behind the last edit that the program had in hand, ms: more is too late. */
const mostLate = 1000;

/**
 * @typedef {object} Told
 * @property {number} kills
 * @property {number} corrupt files that are no whole board, or one that no save can have written
 * @property {number} lostSaves files older than a save that was told as done
 * @property {number} saves saves that were told as done
 * @property {number} edits edits before the kills
 * @property {number} late kills that cost more than a second of edits
 * @property {number} worstMs the age of the oldest edit that was lost, ms, over all kills
 * @property {number} medianMs the same, of half of the kills
 * @property {number} restarted starts in which the app brought the work back itself
 * @property {number} notRestored those in which it did not bring back all that the journal has
 */

/**
 * @param {string} executable
 * @param {number} count
 * @param {number} seed
 * @param {(line: string) => void} say
 * @param {number} [every] so many kills lie between two starts that look
 * @returns {Promise<Told>}
 */
export async function killOften(executable, count, seed, say, every = 10) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-kills-'));
  const read = await reader();
  const chance = dice(seed);
  const fresh = path.join(folder, 'fresh');
  await prepare(executable, fresh);
  const lags = [];
  const told = { kills: 0, corrupt: 0, lostSaves: 0, saves: 0, edits: 0, late: 0, restarted: 0, notRestored: 0 };
  while (told.kills < count) {
    const place = path.join(folder, 'run');
    fs.rmSync(place, { recursive: true, force: true });
    fs.cpSync(fresh, path.join(place, 'data'), { recursive: true });
    const file = path.join(place, 'Board.edgewise');
    fs.writeFileSync(file, boardText(0));
    const done = await workAndKill(executable, place, file, chance);
    const left = lookAt(place, file, read);
    told.kills += 1;
    told.edits += done.edits.length;
    told.saves += done.saved.length;
    if (!canHold(left.file, done)) {
      told.corrupt += 1;
      say(`kill ${told.kills}: the file holds ${left.file}; saves were asked for from ${done.asked} on, to ${done.at}`);
    }
    if ((left.file ?? -1) < Math.max(0, ...done.saved)) {
      told.lostSaves += 1;
      say(`kill ${told.kills}: the file holds ${left.file}, and ${Math.max(...done.saved)} was told as saved`);
    }
    const has = left.journal ?? left.file ?? -1;
    const lost = done.edits.find(({ at }) => at > has);
    const lag = lost === undefined ? 0 : done.killed - lost.time;
    lags.push(lag);
    if (lag > mostLate) {
      told.late += 1;
      say(`kill ${told.kills}: ${Math.round(lag)} ms of edits are lost`);
    }
    if (told.kills % every === 0) {
      told.restarted += 1;
      const shown = await restart(executable, place, file, left.journal !== null && left.journal !== left.file, read);
      if (shown !== has) {
        told.notRestored += 1;
        say(`kill ${told.kills}: the journal has ${has}, the app brought back ${shown}`);
      }
      say(
        `${told.kills} kills, ${told.edits} edits, ${told.saves} saves; at most ${Math.round(Math.max(...lags))} ms lost`,
      );
    }
  }
  fs.rmSync(folder, { recursive: true, force: true });
  const sorted = lags.toSorted((a, b) => a - b);
  return {
    ...told,
    worstMs: Math.round(sorted.at(-1) ?? 0),
    medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  };
}

/**
 * Whether a file can hold a board that was moved so often: as it was in the beginning, or as it was at some moment after a save was asked for. A
 * slow page has more keys in hand before it writes than had come with the key for saving.
 * @param {number | null} moved
 * @param {{ asked: number | null, at: number }} done
 */
function canHold(moved, { asked, at }) {
  return moved === 0 || (moved !== null && asked !== null && moved >= asked && moved <= at);
}

/** A data folder in which the program was welcomed already. */
async function prepare(/** @type {string} */ executable, /** @type {string} */ data) {
  const app = await launch(executable, data, []);
  const page = await app.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByRole('button', { name: 'No, Thanks' }).click();
  await page.waitForTimeout(1500);
  await app.close();
}

/**
 * @param {string} executable
 * @param {string} data
 * @param {readonly string[]} files
 */
function launch(executable, data, files) {
  return _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${data}`, '--disable-gpu', ...(isRoot() ? ['--no-sandbox'] : []), root, ...files],
    cwd: path.dirname(data),
  });
}

/**
 * One card is moved by key, so that where it is says how many keys have come to the board; now and then it is saved. Some moments later,
 * wherever the program is, it is killed with everything that it started.
 * @param {string} executable
 * @param {string} place
 * @param {string} file
 * @param {() => number} chance
 */
async function workAndKill(executable, place, file, chance) {
  const app = await launch(executable, path.join(place, 'data'), [file]);
  const program = app.process();
  const gone = once(program, 'exit');
  const page = await app.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor();
  const card = page.locator('.react-flow__node-card').first();
  await card.click();
  /** @type {{ at: number, time: number }[]} */
  const edits = [];
  /** @type {number[]} */
  const saved = [];
  /** How often the card had been moved when the first save was asked for. @type {number | null} */
  let asked = null;
  let at = 0;
  let killed = 0;
  const kill = sleep(200 + 2600 * chance()).then(() => {
    killed = performance.now();
    process.kill(-(program.pid ?? 0), 'SIGKILL');
  });
  try {
    while (killed === 0) {
      const what = chance();
      if (what < 0.12) {
        asked ??= at;
        await page.keyboard.press('Control+s');
        // Half of the saves are waited for, until the window says that nothing is unsaved.
        if (chance() < 0.5) {
          const now = at;
          await saidSaved(page, 5000);
          if (killed === 0) saved.push(now);
        }
      } else {
        at += 1;
        await page.keyboard.press('ArrowRight');
        // The program has it in hand from here on.
        if (killed === 0) edits.push({ at, time: performance.now() });
      }
      await sleep(120 * chance());
    }
  } catch {
    // The program is gone, in the middle of whatever it was.
  }
  await kill;
  await gone;
  await app.close().catch(() => {});
  return { edits, saved, asked, at, killed };
}

/** Waits until the window no longer says that anything is unsaved. */
function saidSaved(/** @type {import('playwright').Page} */ page, /** @type {number} */ timeout) {
  return page.locator('.unsaid', { hasText: /^Edited$/ }).waitFor({ state: 'attached', timeout });
}

/**
 * What file and journal hold: how often the card was moved, or `null`.
 * @param {string} place
 * @param {string} file
 * @param {Reader} read
 */
function lookAt(place, file, read) {
  const records = path.join(place, 'data', 'records');
  const names = fs.existsSync(records) ? fs.readdirSync(records).filter((name) => name.startsWith('journal-')) : [];
  const [name] = names;
  const text = name === undefined ? '' : fs.readFileSync(path.join(records, name), 'utf8');
  return { file: read.board(fs.readFileSync(file)), journal: name === undefined ? null : read.journal(text) };
}

/**
 * Starts the app again, lets it bring the work back, saves, and gives what the file then holds.
 * @param {string} executable
 * @param {string} place
 * @param {string} file
 * @param {boolean} isOffered
 * @param {Reader} read
 */
async function restart(executable, place, file, isOffered, read) {
  const app = await launch(executable, path.join(place, 'data'), []);
  const page = await app.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor();
  const dialog = page.getByRole('dialog', { name: 'Work that was not saved' });
  try {
    if (isOffered) {
      await dialog.getByRole('button', { name: 'Restore All' }).click({ timeout: 15_000 });
      await dialog.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+s');
      await saidSaved(page, 15_000);
    } else {
      await page.waitForTimeout(1500);
      if (await dialog.isVisible()) return null;
    }
    return read.board(fs.readFileSync(file));
  } catch (error) {
    return String(error);
  } finally {
    process.kill(-(app.process().pid ?? 0), 'SIGKILL');
    await app.close().catch(() => {});
  }
}

/** A board with one card, moved so often. */
function boardText(/** @type {number} */ moved) {
  const node = { id: 'n', service: 'lambda', label: 'Lambda', group: null, params: {} };
  const settings = { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' };
  return JSON.stringify({
    format: 'edgewise',
    version: 1,
    title: 'Kill',
    design: { settings, groups: [], nodes: [node], edges: [] },
    layout: { nodes: { n: { x: moved, y: 0 } }, groups: {}, edges: {} },
    sketch: { notes: [], strokes: [] },
  });
}

/**
 * @typedef {object} Reader
 * @property {(bytes: Uint8Array) => number | null} board
 * @property {(text: string) => number | null} journal
 */

/**
 * The program's own readers.
 * @returns {Promise<Reader>}
 */
async function reader() {
  const contents = `export { catalog } from './shared/catalog/index.ts';
    export { readBoard } from './shared/formats/board-read.ts';
    export { readWork } from './shared/journal/read.ts';
    export { linesOf } from './shared/host/records.ts';`;
  const { catalog, readBoard, readWork, linesOf } = await loadBundled(
    { stdin: { contents, resolveDir: root } },
    'kept-work',
  );
  const movesOf = (/** @type {any} */ document) => document.layout.nodes.n.x;
  return {
    board(bytes) {
      const board = readBoard(new Uint8Array(bytes), catalog);
      return board.ok ? movesOf(board.value.document) : null;
    },
    journal(text) {
      const work = readWork(linesOf(text), catalog);
      return work.ok ? movesOf(work.value.work.document) : null;
    },
  };
}

/** Numbers from 0 to 1, the same for the same seed. */
function dice(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
