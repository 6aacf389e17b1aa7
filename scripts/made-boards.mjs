import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * The maker of boards of any size that the measurements draw on, built from `bench/canvas-boards.ts`.
 * @returns {Promise<(size: number) => { file: string, content: { cards: any[], arrows: unknown[] } }>}
 */
export async function boardMaker() {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'dist/bench/canvas-boards.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/canvas-boards.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(outfile).href)).benchBoard;
}
