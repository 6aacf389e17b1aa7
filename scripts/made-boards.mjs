import { loadBundled } from './load-bundled.mjs';

/**
 * The maker of boards of any size that the measurements draw on, built from `bench/canvas-boards.ts`.
 * @returns {Promise<(size: number) => { file: string, content: { cards: any[], arrows: unknown[] } }>}
 */
export async function boardMaker() {
  return (await loadBundled({ entryPoints: ['bench/canvas-boards.ts'] }, 'canvas-boards')).benchBoard;
}
