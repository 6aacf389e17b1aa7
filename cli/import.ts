import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { catalog } from '../shared/catalog/index.ts';
import { isUnplaced } from '../shared/drawing/laid-out.ts';
import { settleLayout } from '../shared/drawing/settle-layout.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import { doubtLines } from '../shared/formats/doubt.ts';
import type { DrawingReader } from '../shared/formats/drawing-reader.ts';
import { readerFor, readers } from '../shared/formats/drawing-readers.ts';
import { isOutsideAddress } from '../shared/host/address.ts';
import { type Document, emptyDocument } from '../shared/model/document.ts';
import { pictureRoom } from '../shared/model/limits.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';
import { readBytes, sound } from './files.ts';
import { laidOutHere } from './layout.ts';
import { parseMermaid } from './mermaid.ts';
import { writeFiles } from './write-files.ts';

interface Options {
  readonly out?: string;
  readonly diagram?: number;
}

export const importCommand: Command = {
  name: 'import',
  register(program) {
    program
      .command('import')
      .description(`make a board of a drawing: ${readers.map(({ label }) => label).join(', ')}`)
      .argument('<file>', 'the drawing')
      .option('-o, --out <file>', 'the board to write; standard output when left out')
      .addOption(diagramOption())
      .addHelpText('after', '\nWhat a person should know of the drawing is said on standard error.')
      .action((file: string, options: Options) => importDrawing(file, options));
  },
};

async function importDrawing(file: string, { out, diagram }: Options): Promise<void> {
  const content = readBytes(file);
  const board = await boardFrom(file, content, readerOf(file, content), diagram);
  if (out === undefined) process.stdout.write(board);
  else if (path.resolve(out) === path.resolve(file)) {
    throw new Failure(exit.usage, `${out} is the drawing that is read. Name another file with -o.`);
  } else writeFiles([{ file: out, content: board }]);
}

function readerOf(file: string, content: Uint8Array): DrawingReader {
  const reader = readerFor(path.basename(file), content);
  if (reader !== null) return reader;
  const list = readers.map(({ label, extensions }) => `${label} (.${extensions.join(', .')})`).join(', ');
  throw new Failure(exit.unreadable, `${file}: this is no drawing that can be read. These can: ${list}.`);
}

async function boardFrom(
  file: string,
  content: Uint8Array,
  reader: DrawingReader,
  diagram: number | undefined,
): Promise<string> {
  const read = await reader.read(content, {
    catalog,
    isAddress: isOutsideAddress,
    pictureRoom,
    parseMermaid,
    ...(diagram === undefined ? {} : { diagram }),
  });
  const drawing = sound(file, read, 'read');
  const { document, remarks, title, doubts = [], isBoard = false, isWhole = false } = drawing;
  for (const remark of remarks) process.stderr.write(`${file}: ${remark}\n`);
  for (const line of doubtLines(doubts, catalog)) process.stderr.write(`${file}: ${line}\n`);
  if (isBoard || isWhole) return writeBoard(document, catalog);
  const placed = isUnplaced(document) ? await laidOutHere(document, drawing) : settleLayout(document);
  return writeBoard({ ...placed, title: title ?? titleOf(document, file) }, catalog);
}

function titleOf({ title }: Document, file: string): string {
  return title === emptyDocument().title ? path.basename(file).replace(/\.\w+$/, '') : title;
}

function diagramOption(): Option {
  return new Option('--diagram <number>', 'which of several diagrams in one text').argParser((text: string) => {
    const number = Number(text);
    if (!(Number.isInteger(number) && number >= 1)) throw new InvalidArgumentError('The number is a whole one from 1.');
    return number;
  });
}
