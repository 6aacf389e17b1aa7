import type { PictureFormat } from './format.ts';

/** Drawn from the SVG by whoever can: resvg on the command line, a canvas in the window. */
export const png: PictureFormat = { id: 'png', label: 'PNG', extension: 'png', mime: 'image/png', kind: 'picture' };
