/** What things that are drawn by hand are called. */
import type { Shape } from '../model/document.ts';

export const shapeNames: Readonly<Record<Shape['kind'], string>> = {
  rectangle: 'Rectangle',
  ellipse: 'Ellipse',
  diamond: 'Diamond',
  line: 'Line',
};

export const strokeName = 'Pen stroke';
export const pictureName = 'Picture';
