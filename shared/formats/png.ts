import type { PictureFormat } from './format.ts';

/** Drawn from the SVG by whoever can: resvg on the command line, a canvas in the window. */
export const png: PictureFormat = {
  id: 'png',
  label: 'PNG',
  extension: 'png',
  mime: 'image/png',
  hint: 'a picture for anywhere',
  about: 'Icons and type are inside the picture: it looks the same everywhere.',
  takes: ['plain', 'theme', 'scale', 'padding', 'transparent', 'embed'],
  preview: 'picture',
  kind: 'picture',
};
