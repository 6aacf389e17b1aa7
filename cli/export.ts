import fs from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { analyze } from '../shared/analyze.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import type { Theme } from '../shared/formats/colours.ts';
import { missingWords } from '../shared/formats/font-cuts.ts';
import {
  type ExportOptions,
  type ExportSource,
  type Format,
  type Profile,
  profiles,
  usualExport,
} from '../shared/formats/format.ts';
import { formatById, formats } from '../shared/formats/index.ts';
import { pngWith } from '../shared/formats/inside/png-inside.ts';
import { only } from '../shared/formats/only.ts';
import { readBack } from '../shared/formats/read-back.ts';
import { pictureOf } from '../shared/formats/svg.ts';
import { comparedVariants } from '../shared/whatif/variants.ts';
import { artworkFrom, assetsFolder } from './artwork.ts';
import { eachOf } from './batch.ts';
import type { Command } from './command.ts';
import { aloneNote, type Make, outputsOf } from './companions.ts';
import { exit, Failure } from './failure.ts';
import { catalogWith, loadBoard } from './files.ts';
import { loadOption, packOption, variantOption } from './options.ts';
import { fittingScale, pngOf } from './raster.ts';
import { chosenVariant } from './variant.ts';
import { makeFolder, type Output, writeFiles } from './write-files.ts';

interface Options {
  readonly to: string;
  readonly output?: string;
  readonly load: number;
  readonly variant?: string;
  readonly plain?: boolean;
  readonly only?: readonly string[];
  readonly theme: Theme;
  readonly scale: number;
  readonly profile: Profile;
  readonly padding: number;
  readonly transparent?: boolean;
  readonly embed: boolean;
  readonly pack: readonly string[];
}

export const exportCommand: Command = {
  name: 'export',
  register(program) {
    program
      .command('export')
      .description('write boards in other formats')
      .argument('<files...>', 'boards (.edgewise)')
      .requiredOption('--to <format>', formats.map(({ id }) => id).join(', '))
      .option(
        '-o, --output <path>',
        'a file, or a folder (several boards; an existing folder; a name that ends with /)',
      )
      .addOption(loadOption())
      .addOption(variantOption())
      .addOption(packOption())
      .option('--plain', 'leave figures out: no annotations, no status, no sizing in Mermaid')
      .addOption(onlyOption())
      .addOption(new Option('--theme <theme>', 'colours of pictures').choices(['light', 'dark']).default('light'))
      .addOption(scaleOption())
      .addOption(paddingOption())
      .option('--transparent', 'leave the ground behind pictures out')
      .option('--no-embed', 'leave the board out of pictures: they cannot be opened again')
      .addOption(
        new Option('--profile <name>', 'which program the text is for').choices(profiles).default(usualExport.profile),
      )
      .addHelpText(
        'after',
        '\nText goes to standard output without -o; PNG and PDF need -o. Figures are always those of the whole board, also with --only.',
      )
      .action((files: readonly string[], options: Options) => exportAll(files, options));
  },
};

async function exportAll(files: readonly string[], options: Options): Promise<void> {
  const format = formatById(options.to);
  if (format === null) {
    const list = formats.map(({ id }) => id).join(', ');
    throw new Failure(exit.usage, `There is no format '${options.to}'. There are: ${list}.`);
  }
  if (format.kind === 'picture' && options.output === undefined) {
    throw new Failure(
      exit.usage,
      `A ${format.label} is no text for the terminal. Name a file or folder for it with -o.`,
    );
  }
  const targets = options.output === undefined ? null : targetsFor(files, options.output, format);
  const taken = new Set<string>();
  await eachOf(files, targets === null ? null : targets.folder, async (file, i) => {
    const source = sourceFrom(file, options, format);
    if (targets === null) {
      process.stdout.write(await contentOf(source, format, options, file));
      return;
    }
    const target = { target: targets.files[i] ?? '', isFolder: targets.folder !== null, taken };
    const make: Make = (one, links) => contentOf(source, one, options, file, links);
    const outputs = await outputsOf(source, format, target, make);
    if (targets.folder !== null) makeFolder(targets.folder);
    for (const folder of foldersOfTheirOwn(outputs, targets.files)) makeFolder(folder);
    writeFiles(outputs);
  });
  const note = targets === null ? aloneNote(format) : null;
  if (note !== null) process.stderr.write(`${note}\n`);
}

/** Where only what comes along goes. A folder that was named for a text must be there. */
function foldersOfTheirOwn(outputs: readonly Output[], targets: readonly string[]): ReadonlySet<string> {
  const named = new Set(targets.map((file) => path.dirname(path.resolve(file))));
  const all = outputs.map(({ file }) => path.dirname(path.resolve(file)));
  return new Set(all.filter((folder) => !named.has(folder)));
}

function sourceFrom(file: string, options: Options, format: Format): ExportSource {
  const catalog = catalogWith(options.pack);
  const { document: read, warnings } = loadBoard(file, catalog);
  const document = { ...read, design: chosenVariant(file, read.design, options.variant) };
  const analysis = analyze(document.design, catalog, { load: options.load, warnings });
  const variants =
    format.kind === 'text' && format.tellsAll === true ? comparedVariants(read.design, catalog, options.load) : [];
  const title = read.design.variants?.find(({ id }) => id === options.variant)?.title;
  const shown = title === undefined ? {} : { shown: { title, drawn: read.design } };
  const source = { document, analysis, catalog, variants, ...shown };
  if (options.only === undefined) return source;
  const part = only(document, options.only);
  if (part.ok) return { ...source, document: part.value };
  throw new Failure(
    exit.usage,
    `${file}: there is no node, arrow or container ${part.error.map((id) => `'${id}'`).join(', ')}.`,
  );
}

async function contentOf(
  source: ExportSource,
  format: Format,
  options: Options,
  file: string,
  links?: ReadonlyMap<string, string>,
): Promise<string | Uint8Array> {
  const assets = assetsFolder();
  const artwork = artworkFrom(assets);
  const { theme, profile } = options;
  const chosen: ExportOptions = {
    ...usualExport,
    plain: options.plain === true,
    theme,
    profile,
    padding: options.padding,
    transparent: options.transparent === true,
    scale: options.scale,
    embed: options.embed,
    fonts: format.kind === 'text',
    ...(links === undefined ? {} : { links }),
  };
  if (format.kind === 'picture') {
    const picture = pictureOf(source, { ...chosen, embed: false }, artwork);
    tellMissing(picture.missing, file);
    if (format.id === 'pdf') {
      const { pdfOfPicture } = await import('./pdf.ts');
      return pdfOfPicture(picture, source.document.title, assets, file);
    }
    // A note is not refused for its picture, which then is smaller.
    const scale = format.id === options.to ? options.scale : fittingScale(picture.svg, options.scale);
    if (scale < options.scale)
      process.stderr.write(`${file}: the picture is drawn at --scale ${scale}: a larger one would be too large.\n`);
    const drawn = await pngOf(picture.svg, scale, assets, file, !chosen.transparent);
    return pngWith(drawn, scale, chosen.embed ? writeBoard(source.document, source.catalog) : null);
  }
  const text = format.write(source, chosen, artwork);
  const read = await readBack(format, text, source, async (written) =>
    (await import('./mermaid.ts')).parseMermaid(written),
  );
  if (!read.ok) throw new Failure(exit.unwritable, `${file}: nothing was written. ${read.error}`);
  const notes = [...(format.notes?.(text, source, chosen) ?? []), ...read.value];
  for (const note of notes) process.stderr.write(`${file}: ${note}\n`);
  return text;
}

function tellMissing(missing: readonly string[], file: string): void {
  for (const words of missingWords(missing)) process.stderr.write(`${file}: ${words}\n`);
}

interface Targets {
  /** Made first when it is missing. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

/** Where each board goes. Refuses what would overwrite a board that is read, or write two boards into one file. */
function targetsFor(files: readonly string[], output: string, format: Format): Targets {
  const isFolder = files.length > 1 || /[/\\]$/.test(output) || isExistingFolder(output);
  const targets = isFolder
    ? files.map((file) => path.join(output, `${path.basename(file).replace(/\.edgewise$/i, '')}.${format.extension}`))
    : [output];
  const seen = new Set<string>();
  for (const target of targets) {
    const full = path.resolve(target);
    if (seen.has(full))
      throw new Failure(exit.usage, `Two of the boards would be written to ${target}. Export them one by one.`);
    seen.add(full);
    if (format.id !== 'board' && files.some((file) => path.resolve(file) === full)) {
      throw new Failure(exit.usage, `${target} is one of the boards that are read. Name another file with -o.`);
    }
  }
  return { folder: isFolder ? output : null, files: targets };
}

function isExistingFolder(file: string): boolean {
  try {
    return fs.statSync(file).isDirectory();
  } catch {
    // Whatever is wrong with the path is said when it is written to.
    return false;
  }
}

function onlyOption(): Option {
  return new Option(
    '--only <ids>',
    'only these nodes, arrows and containers, by id, with commas between them',
  ).argParser((text: string): readonly string[] => {
    const ids = text
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    if (ids.length === 0) throw new InvalidArgumentError('Name at least one id.');
    return ids;
  });
}

function paddingOption(): Option {
  return new Option('--padding <px>', 'room around pictures in px of the board, 0 to 1000')
    .default(usualExport.padding)
    .argParser((text: string) => {
      const padding = Number(text);
      if (text.trim() === '' || !(padding >= 0 && padding <= 1000))
        throw new InvalidArgumentError('The padding is a number from 0 to 1000.');
      return padding;
    });
}

function scaleOption(): Option {
  return new Option('--scale <factor>', 'pixels of a PNG for each px of the board, 1 to 4')
    .default(2)
    .argParser((text: string) => {
      const scale = Number(text);
      if (text.trim() === '' || !(scale >= 1 && scale <= 4))
        throw new InvalidArgumentError('The scale is a number from 1 to 4.');
      return scale;
    });
}
