/** Artwork in the sizes that the drawn layer shows: drawing it from its vectors for every card of every frame would take too long. */
import { iconUrl } from '../controls/icons.ts';

export interface LayerIcons {
  /** A picture of the icon, at least `size` device pixels wide; `null` until it has loaded. */
  of(name: string, size: number): CanvasImageSource | null;
}

/** Widths that are kept, device px. */
const sizes = [4, 8, 16, 32, 64] as const;

/** `loaded` is called when a picture came that was asked for before. */
export function layerIcons(loaded: () => void): LayerIcons {
  const images = new Map<string, HTMLImageElement>();
  const pictures = new Map<string, HTMLCanvasElement>();
  return {
    of(name, size) {
      const width = sizes.find((candidate) => candidate >= size) ?? sizes[sizes.length - 1] ?? 64;
      const key = `${width} ${name}`;
      const known = pictures.get(key);
      if (known !== undefined) return known;
      let image = images.get(name);
      if (image === undefined) {
        image = new Image();
        image.onload = loaded;
        image.src = iconUrl(name);
        images.set(name, image);
      }
      if (!image.complete || image.naturalWidth === 0) return null;
      const picture = document.createElement('canvas');
      picture.width = width;
      picture.height = width;
      picture.getContext('2d')?.drawImage(image, 0, 0, width, width);
      pictures.set(key, picture);
      return picture;
    },
  };
}
