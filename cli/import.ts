import path from 'node:path';
import { catalog } from '../shared/catalog/index.ts';
import { settleLayout } from '../shared/drawing/settle-layout.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import type { DrawingReader } from '../shared/formats/drawing-reader.ts';
import { readerFor, readers } from '../shared/formats/drawing-readers.ts';
import { isOutsideAddress } from '../shared/host/address.ts';
import { readName } from '../shared/line/read-name.ts';
import { pictureRoom } from '../shared/model/limits.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';
import { readBytes, sound } from './files.ts';
import { writeFiles } from './write-files.ts';

interface Options {
  readonly out?: string;
}

export const importCommand: Command = {
  name: 'import',
  register(program) {
    program
      .command('import')
      .description(`make a board of a drawing: ${readers.map(({ label }) => label).join(', ')}`)
      .argument('<file>', 'the drawing')
      .option('-o, --out <file>', 'the board to write; standard output when left out')
      .addHelpText('after', '\nWhat a person should know of the drawing is said on standard error.')
      .action((file: string, options: Options) => importDrawing(file, options));
  },
};

async function importDrawing(file: string, { out }: Options): Promise<void> {
  const content = readBytes(file);
  const board = await boardFrom(file, content, readerOf(file, content));
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

async function boardFrom(file: string, content: Uint8Array, reader: DrawingReader): Promise<string> {
  const read = await reader.read(content, {
    catalog,
    read: (words) => readName(words, catalog),
    isAddress: isOutsideAddress,
    pictureRoom,
  });
  const { document, remarks } = sound(file, read, 'read');
  for (const remark of remarks) process.stderr.write(`${file}: ${remark}\n`);
  return writeBoard(settleLayout(document), catalog);
}
