import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../shared/formats/index.ts';
import { exportCommand } from './export.ts';
import { Failure } from './failure.ts';

let folder: string;
let out: string;
let errors: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-export-'));
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in this process; the exit code, and what a `Failure` said. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly message: string }> {
  const program = new Command('edgewise').exitOverride().configureOutput({ writeErr: () => {} });
  exportCommand.register(program);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  try {
    await program.parseAsync(['export', ...args], { from: 'user' });
    return { code: 0, message: '' };
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message };
    return { code: 2, message: (error as Error).message };
  }
}

function board(name = 'shop.edgewise', label = 'Fn'): string {
  const file = path.join(folder, name);
  const nodes = [
    { id: 'a', service: 'client', label: 'Apps', params: { perSecond: 2000 } },
    { id: 'b', service: 'lambda', label },
    { id: 'c', service: 'dynamodb', label: 'Carts' },
  ];
  const edges = [
    { id: 'e1', from: 'a', to: 'b' },
    { id: 'e2', from: 'b', to: 'c' },
  ];
  fs.writeFileSync(file, JSON.stringify({ format: 'edgewise', version: 1, title: 'Shop', design: { nodes, edges } }));
  return file;
}

const inFolder = (...names: readonly string[]) => path.join(folder, ...names);

describe('export', () => {
  it('writes text to standard output, options anywhere', async () => {
    expect(await run('--plain', board(), '--to', 'mermaid')).toEqual({ code: 0, message: '' });
    // The board in the comments is read back in a test of its own.
    expect(out.replaceAll(/^ *%% (?!Edgewise$).*\n/gm, '')).toBe(
      'flowchart TB\n  %% Edgewise\n  n1("Apps")\n  n2["Fn<br/>Lambda"]\n  n3[("Carts<br/>DynamoDB")]\n  n1 --> n2\n  n2 --> n3\n' +
        '  classDef client fill:#e9eaec,stroke:#232F3D,color:#1B1D20\n  class n1 client\n' +
        '  classDef compute fill:#fdf1e6,stroke:#ED7100,color:#1B1D20\n  class n2 compute\n' +
        '  classDef database fill:#fae9fa,stroke:#C925D1,color:#1B1D20\n  class n3 database\n',
    );
  });

  it('multiplies the load', async () => {
    await run(board(), '--to', 'analysis', '--load', '2.5');
    expect(JSON.parse(out).edges.e1.throughput.perSecond).toBe(5000);
  });

  it('lays a variant over the board, and refuses one that it does not have', async () => {
    const file = board();
    const read = JSON.parse(fs.readFileSync(file, 'utf8'));
    read.design.variants = [{ id: 'sale', patch: { nodes: { a: { perSecond: 9000 } } } }];
    fs.writeFileSync(file, JSON.stringify(read));
    await run(file, '--to', 'analysis', '--variant', 'sale');
    expect(JSON.parse(out).edges.e1.throughput.perSecond).toBe(9000);
    expect(await run(file, '--to', 'svg', '--variant', 'none')).toEqual({
      code: 2,
      message: `${file}: the board has no variant 'none'. There are: sale.`,
    });
  });

  it('writes a note with its picture and canvas, where the vault wants them, and the same again over them', async () => {
    fs.mkdirSync(path.join(folder, 'vault/.obsidian'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'vault/.obsidian/app.json'), '{"attachmentFolderPath":"files"}');
    fs.writeFileSync(path.join(folder, 'vault/my note.canvas'), 'somebody else');
    const note = path.join(folder, 'vault/my note.md');
    for (let times = 0; times < 2; times++)
      expect(await run(board(), '--to', 'markdown', '-o', note)).toEqual({ code: 0, message: '' });
    expect(fs.readdirSync(path.join(folder, 'vault')).sort()).toEqual([
      '.obsidian',
      'files',
      'my note 2.canvas',
      'my note.canvas',
      'my note.md',
    ]);
    expect(fs.readFileSync(path.join(folder, 'vault/my note.canvas'), 'utf8')).toBe('somebody else');
    expect(fs.readdirSync(path.join(folder, 'vault/files'))).toEqual(['my note.png']);
    expect(fs.readFileSync(note, 'utf8')).toMatch(
      /\]\(\.\/files\/my%20note\.png\)[\s\S]*\]\(\.\/my%20note%202\.canvas\)/,
    );
    expect(errors).toBe('');
  });

  it('links in a note as the vault does, with the words of the picture', async () => {
    fs.mkdirSync(path.join(folder, 'wiki/.obsidian'), { recursive: true });
    const settings = { attachmentFolderPath: 'files', newLinkFormat: 'shortest', useMarkdownLinks: false };
    fs.writeFileSync(path.join(folder, 'wiki/.obsidian/app.json'), JSON.stringify(settings));
    const note = path.join(folder, 'wiki/my note.md');
    expect((await run(board(), '--to', 'markdown', '-o', note)).code).toBe(0);
    expect(fs.readFileSync(note, 'utf8')).toMatch(
      /!\[\[my note\.png\|[^|[\]]+ services[^|[\]]+\]\][\s\S]*\[\[my note\.canvas\|JSON Canvas\]\]/,
    );
    expect(fs.readdirSync(path.join(folder, 'wiki/files'))).toEqual(['my note.png']);
  });

  it('says in a note which variant it figures, beside the board as it is drawn', async () => {
    const file = board();
    const raw = JSON.parse(fs.readFileSync(file, 'utf8')) as { design: Record<string, unknown> };
    raw.design['variants'] = [{ id: 'sale', title: 'Big | sale', patch: { nodes: { a: { perSecond: 4000 } } } }];
    fs.writeFileSync(file, JSON.stringify(raw));
    expect((await run(file, '--to', 'markdown', '--variant', 'sale')).code).toBe(0);
    expect(out).toContain('\nVariant **Big \\| sale**. **$');
    const rows = /## Variants\n\n([\s\S]*?)\n\n/
      .exec(out)?.[1]
      ?.split('\n')
      .map((row) => row.split(/(?<!\\)\|/)[1]?.trim());
    expect(rows).toEqual(['Sizing', expect.stringMatching(/^-+$/), 'As drawn', 'Big \\| sale']);
    const figured = out;
    out = '';
    expect((await run(file, '--to', 'markdown')).code).toBe(0);
    const table = (text: string) => /## Variants[\s\S]*?(?=\n## )/.exec(text)?.[0];
    expect(table(figured)).toBe(table(out));
  });

  it('draws the picture of a note smaller where it would be too large, and says so', async () => {
    const file = board();
    const raw = JSON.parse(fs.readFileSync(file, 'utf8')) as { layout?: unknown };
    raw.layout = { nodes: { a: { x: 0, y: 0 }, b: { x: 0, y: 12_000 }, c: { x: 0, y: 200 } }, groups: {}, edges: {} };
    fs.writeFileSync(file, JSON.stringify(raw));
    expect((await run(file, '--to', 'markdown', '-o', path.join(folder, 'tall.md'))).code).toBe(0);
    expect(errors).toMatch(/the picture is drawn at --scale 1\.\d+: a larger one would be too large\./);
    const png = fs.readFileSync(path.join(folder, 'tall.png'));
    expect(png.readUInt32BE(20)).toBeGreaterThan(15_900);
    expect(png.readUInt32BE(20)).toBeLessThanOrEqual(16_000);
  });

  it('prints a note alone, without links to what is not there, and says so', async () => {
    expect(await run(board(), '--to', 'markdown')).toEqual({ code: 0, message: '' });
    expect(out).not.toMatch(/\]\(\.\.?\//);
    expect(errors).toBe('The text alone, without PNG and JSON Canvas: these come along with -o.\n');
  });

  it('writes nothing of a note whose folder is not there', async () => {
    const result = await run(board(), '--to', 'markdown', '-o', path.join(folder, 'no/where.md'));
    expect(result.code).toBe(4);
    expect(fs.existsSync(path.join(folder, 'no'))).toBe(false);
  });

  it('writes three tables into a folder, and one to a file', async () => {
    const tables = path.join(folder, 'tables');
    fs.mkdirSync(tables);
    expect((await run(board(), '--to', 'csv', '-o', tables)).code).toBe(0);
    const stem = path.basename(board()).replace(/\.edgewise$/, '');
    expect(fs.readdirSync(tables).sort()).toEqual(['costs', 'flows', 'limits'].map((name) => `${stem}-${name}.csv`));
    const file = path.join(folder, 'all.csv');
    expect((await run(board(), '--to', 'csv', '-o', file)).code).toBe(0);
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^\uFEFFTable,Id,/);
  });

  it('names what there is for a format that there is not', async () => {
    expect(await run(board(), '--to', 'docx')).toEqual({
      code: 2,
      message: `There is no format 'docx'. There are: ${formats.map(({ id }) => id).join(', ')}.`,
    });
  });

  it.each([
    [['--to', 'svg']],
    [['BOARD']],
    [['BOARD', '--to', 'svg', '--load', '0']],
    [['BOARD', '--to', 'svg', '--load', 'Infinity']],
    [['BOARD', '--to', 'svg', '--theme', 'pink']],
    [['BOARD', '--to', 'png', '-o', 'x.png', '--scale', '5']],
    [['BOARD', '--to', 'png', '-o', 'x.png', '--scale', 'NaN']],
    [['BOARD', '--to', 'png']],
    [['BOARD', '--to', 'svg', '--only', 'a,nobody']],
    [['BOARD', '--to', 'svg', '--only', ' , ']],
    [['BOARD', '--to', 'mermaid', '--profile', 'paper']],
    [['BOARD', '--to', 'svg', '--fast']],
    [['BOARD', '--to', 'mermaid', '-o', 'BOARD']],
  ])('ends %j with 2 and writes nothing', async (args) => {
    const file = board();
    const before = fs.readFileSync(file);
    const { code, message } = await run(...args.map((arg) => arg.replace('BOARD', file)));
    expect([code, message === '', out]).toEqual([2, false, '']);
    expect(fs.readdirSync(folder)).toEqual(['shop.edgewise']);
    expect(fs.readFileSync(file)).toEqual(before);
  });

  it('writes the other boards when one of several is bad, says what is wrong with it and ends with 3', async () => {
    const bad = inFolder('bad.edgewise');
    fs.writeFileSync(
      bad,
      '{ "format": "edgewise", "version": 1,\n "design": { "nodes": [{ "id": "" }], "edges": [{ "id": "e" }] } }',
    );
    expect(await run(bad, board(), board('b.edgewise'), '--to', 'svg', '-o', inFolder('out'))).toEqual({
      code: 3,
      message: `2 boards exported to ${inFolder('out')}, 1 could not be read.`,
    });
    expect(errors).toMatch(/bad\.edgewise: \d things are wrong[\s\S]*line 2: design\.nodes\[0\]\.id/);
    expect(fs.readdirSync(inFolder('out')).sort()).toEqual(['b.svg', 'shop.svg']);
    // One board alone is all or nothing.
    expect((await run(bad, '--to', 'svg', '-o', inFolder('none/'))).code).toBe(3);
    expect(fs.existsSync(inFolder('none'))).toBe(false);
  });

  it('counts on a terminal, and says at the end what was exported', async () => {
    Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true });
    try {
      await run(board('a.edgewise'), board('b.edgewise'), '--to', 'mermaid', '-o', inFolder('out'));
    } finally {
      Reflect.deleteProperty(process.stderr, 'isTTY');
    }
    const line = (text: string) => `\r\u001b[K${text}`;
    expect(errors).toBe(
      `${line('1 of 2: a.edgewise')}${line('2 of 2: b.edgewise')}${line('')}2 boards exported to ${inFolder('out')}.\n`,
    );
  });

  it('ends with 4 where nothing can be written, and leaves nothing behind', async () => {
    fs.writeFileSync(inFolder('file'), 'old');
    for (const target of [inFolder('missing', 'x.svg'), inFolder('file', 'x.svg'), inFolder('file', 'x', 'y/')]) {
      const { code, message } = await run(board(), '--to', 'svg', '-o', target);
      expect([code, message.includes('file') || message.includes('missing')]).toEqual([4, true]);
    }
    expect(fs.readdirSync(folder).sort()).toEqual(['file', 'shop.edgewise']);
    expect(fs.readFileSync(inFolder('file'), 'utf8')).toBe('old');
  });

  it('writes several boards into a folder that it makes, and one into a folder that exists', async () => {
    expect(
      await run(board('a.edgewise'), board('b.edgewise'), '--to', 'mermaid', '-o', inFolder('new', 'deep')),
    ).toEqual({
      code: 0,
      message: '',
    });
    expect(fs.readdirSync(inFolder('new', 'deep')).sort()).toEqual(['a.mmd', 'b.mmd']);
    await run(board('a.edgewise'), '--to', 'svg', '-o', inFolder('new'));
    expect(fs.readdirSync(inFolder('new')).sort()).toEqual(['a.svg', 'deep']);
  });

  it('replaces a file whole, through a link, and keeps its mode', async () => {
    const real = inFolder('real.mmd');
    fs.writeFileSync(real, 'old', { mode: 0o640 });
    fs.symlinkSync(real, inFolder('link.mmd'));
    await run(board(), '--to', 'mermaid', '-o', inFolder('link.mmd'));
    expect(fs.readFileSync(real, 'utf8')).toMatch(/^flowchart TB\n/);
    expect([fs.lstatSync(inFolder('link.mmd')).isSymbolicLink(), fs.statSync(real).mode & 0o777]).toEqual([
      true,
      0o640,
    ]);
    expect(fs.readdirSync(folder).sort()).toEqual(['link.mmd', 'real.mmd', 'shop.edgewise']);
  });

  it('draws only what is named, with the figures of the whole board', async () => {
    await run(board(), '--to', 'mermaid', '--only', 'e2');
    expect(out).toMatch(/n1\["Fn[\s\S]*n1 -->\|"2k\/s · /);
    expect(out).not.toContain('Apps');
  });

  it('writes a board back as saving writes it', async () => {
    await run(board(), '--to', 'board', '-o', inFolder('again.edgewise'));
    await run(inFolder('again.edgewise'), '--to', 'board');
    expect(out).toBe(fs.readFileSync(inFolder('again.edgewise'), 'utf8'));
  });

  it('tells of more arrows than Mermaid draws', async () => {
    const file = inFolder('many.edgewise');
    const nodes = [
      { id: 'a', service: 'client' },
      { id: 'b', service: 'lambda' },
    ];
    const edges = Array.from({ length: 501 }, (_, i) => ({ id: `e${i}`, from: 'a', to: 'b' }));
    fs.writeFileSync(file, JSON.stringify({ format: 'edgewise', version: 1, design: { nodes, edges } }));
    expect((await run(file, '--to', 'mermaid')).code).toBe(0);
    expect(errors).toContain('Mermaid draws at most 500 arrows unless it is told otherwise; this has 501.');
  });
});

describe('a PNG', () => {
  it.each([
    ['light', 1, [0xf7, 0xf7, 0xf4], [0xff, 0xff, 0xff]],
    ['dark', 2, [0x14, 0x16, 0x18], [0x1c, 0x1f, 0x23]],
  ] as const)('has the colours of the %s theme, %d pixels for each px', async (theme, scale, canvas, surface) => {
    const file = inFolder('shop.png');
    await run(board(), '--to', 'png', '-o', file, '--theme', theme, '--scale', String(scale));
    const { at, width, height } = pixels(fs.readFileSync(file));
    await run(board(), '--to', 'svg');
    const [, svgWidth, svgHeight] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(out) ?? [];
    expect([width, height]).toEqual([Number(svgWidth) * scale, Number(svgHeight) * scale]);
    expect(at(4 * scale, 4 * scale)).toEqual(canvas);
    // Inside the first card, right of its icon's corner, and on the orange of the Lambda icon under it.
    const colours = new Set<string>();
    for (let x = 0; x < width; x += 2) for (let y = 0; y < height; y += 2) colours.add(String(at(x, y)));
    expect([colours.has(String(surface)), colours.has('237,113,0')]).toEqual([true, true]);
  });

  it('draws text: a longer name makes more dark pixels', async () => {
    const dark = async (label: string) => {
      await run(board('shop.edgewise', label), '--to', 'png', '-o', inFolder('shop.png'), '--scale', '1', '--plain');
      const { at, width, height } = pixels(fs.readFileSync(inFolder('shop.png')));
      let count = 0;
      for (let x = 0; x < width; x++) for (let y = 0; y < height; y++) if ((at(x, y)[0] ?? 255) < 0x60) count++;
      return count;
    };
    expect(await dark('MMMMMM')).toBeGreaterThan((await dark('.')) + 100);
  });
});

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly number[];
}

/** The picture's pixels, drawn once more into a buffer by the same library. */
function pixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  const drawn = new Resvg(svg).render().pixels;
  return { width, height, at: (x, y) => [...drawn.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)] };
}
