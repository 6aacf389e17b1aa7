import type { PictureFormat } from './format.ts';

/** One page as large as the drawing, made from the SVG. */
export const pdf: PictureFormat = {
  id: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mime: 'application/pdf',
  hint: 'sharp at any size',
  about: 'Lines and type stay lines and type: words can be found and copied, links lead on.',
  takes: ['plain', 'theme', 'padding', 'transparent'],
  preview: 'picture',
  kind: 'picture',
};
