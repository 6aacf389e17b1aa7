import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catalog } from '../shared/catalog/index.ts';
import { readBoard } from '../shared/formats/board-read.ts';
import { Failure } from './failure.ts';
import { newCommand } from './new.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-new-'));
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<void> {
  const program = new Command('edgewise').exitOverride().configureOutput({ writeErr: () => {} });
  newCommand.register(program);
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync(['new', ...args], { from: 'user' });
}

async function failure(...args: readonly string[]): Promise<Failure> {
  const error: unknown = await run(...args).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Failure) return error;
  throw new Error(`No failure: ${String(error)}`);
}

function boardIn(text: string) {
  const read = readBoard(new TextEncoder().encode(text), catalog);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.warnings).toEqual([]);
  return read.value.document;
}

it('prints a laid-out board', async () => {
  await run('client > api > lambda > dynamodb');
  const { design, layout, title } = boardIn(out);
  expect(title).toBe('Untitled');
  expect(design.nodes.map(({ service }) => service)).toEqual(['client', 'api-gateway-http', 'lambda', 'dynamodb']);
  expect(design.edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
    'client > api-gateway-http',
    'api-gateway-http > lambda',
    'lambda > dynamodb',
  ]);
  expect(Object.keys(layout.nodes)).toEqual(design.nodes.map(({ id }) => id));
});

it('writes the board to a file, and names it after the file', async () => {
  const file = path.join(folder, 'Orders.edgewise');
  await run('client > region { lambda }', '-o', file);
  expect(out).toBe('');
  const { design, layout, title } = boardIn(fs.readFileSync(file, 'utf8'));
  expect(title).toBe('Orders');
  expect(Object.keys(layout.groups)).toEqual(design.groups.map(({ id }) => id));
});

it('a line that cannot be read is wrong usage: every problem with its column, and no file', async () => {
  const file = path.join(folder, 'none.edgewise');
  const { code, message } = await failure('client > > kinesis(12 elephants) > (a', '-o', file);
  expect(code).toBe(2);
  expect(message.split('\n').slice(0, 3)).toEqual([
    'The line cannot be read, so no board was made.',
    '  column 10: two arrows in a row. Name a service between them.',
    expect.stringMatching(/^ {2}column 12: Kinesis Data Streams has no parameter “12 elephants”\. It has /),
  ]);
  expect(message).toMatch(/ {2}column 38: a \( is never closed\. Write \) behind what belongs to it\.$/);
  expect(fs.existsSync(file)).toBe(false);
});

it('an empty line is wrong usage', async () => {
  expect(await failure(' ; ')).toMatchObject({
    code: 2,
    message: 'The line names nothing. Write, for example, "client > lambda > ddb".',
  });
  await expect(run()).rejects.toBeInstanceOf(CommanderError);
});

it('a file that cannot be written ends with 4', async () => {
  expect((await failure('a > b', '-o', path.join(folder, 'no', 'board.edgewise'))).code).toBe(4);
});
