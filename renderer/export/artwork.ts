/** Icons and fonts as text, for pictures that carry them inside. Loads with the export dialog. */
import type { Artwork } from '../../shared/formats/format.ts';

const icons = import.meta.glob<string>('../../assets/icons/*.svg', { query: '?raw', import: 'default', eager: true });
const fonts = import.meta.glob<string>('../../assets/fonts/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export const artwork: Artwork = {
  icon: (id) => icons[`../../assets/icons/${id}.svg`] ?? null,
  // A data address ends with the file in base64, which is what a picture's style sheet takes.
  font: (name) => fonts[`../../assets/fonts/${name}.woff2`]?.split(',')[1] ?? null,
};
