import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { asOrdinary, noSandbox, ordinaryFolder, runtimeFor } from '../scripts/ordinary.mjs';
import { test } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What the system says of the processes that show a page of the program whose data are in `data`, by their number. */
function pages(
  data: string,
): readonly (readonly [string, { user: string; seccomp: string; noNewPrivileges: string }])[] {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const line = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8');
        if (!line.includes('--type=renderer') || !line.includes(data)) return [];
        const status = fs.readFileSync(`/proc/${name}/status`, 'utf8');
        const said = (field: string) => new RegExp(`^${field}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
        return [[name, { user: said('Uid'), seccomp: said('Seccomp'), noNewPrivileges: said('NoNewPrivs') }] as const];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

test('the page of an ordinary user runs in the sandbox of the operating system, and shows the board', async () => {
  const refused = noSandbox();
  const folder = ordinaryFolder();
  const data = path.join(folder, 'data');
  const picture = path.join(folder, 'picture.png');
  // The screen is the tests’ own; the user needs the key to it.
  const key = path.join(folder, 'key');
  fs.copyFileSync(process.env['XAUTHORITY'] ?? '/dev/null', key);
  if (process.getuid?.() === 0) execFileSync('chown', ['nobody', key]);
  const runtime = runtimeFor(path.dirname(process.env['EDGEWISE_ELECTRON'] ?? ''), folder);
  const electron = [
    path.join(runtime, 'electron'),
    `--user-data-dir=${data}`,
    '--disable-gpu',
    `--smoke=${picture}`,
    root,
  ];
  const { command, env } = asOrdinary(electron, folder);
  const program = spawn(command[0] ?? '', command.slice(1), {
    env: { ...env, XAUTHORITY: key },
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const seen = new Map<string, ReturnType<typeof pages>[number][1]>();
  const watch = setInterval(() => {
    for (const [number, state] of pages(data)) seen.set(number, state);
  }, 20);
  const code = await ended;
  clearInterval(watch);
  const isPicture = fs.existsSync(picture) && fs.statSync(picture).size > 10_000;
  fs.rmSync(folder, { recursive: true, force: true });
  if (refused !== null) {
    // Some containers give nobody a sandbox. Then there is no page at all rather than one without.
    console.warn(
      `This system refuses an ordinary user the sandbox (${refused}): seen is only that no page starts without it.`,
    );
    expect([code === 0, isPicture]).toEqual([false, false]);
    return;
  }
  expect([code, isPicture, seen.size > 0]).toEqual([0, true, true]);
  // 2 is a filter that decides on every call of the system.
  expect(
    [...seen.values()].filter(
      ({ user, seccomp, noNewPrivileges }) => user === '0' || seccomp !== '2' || noNewPrivileges !== '1',
    ),
  ).toEqual([]);
});
