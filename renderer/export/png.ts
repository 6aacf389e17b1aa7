/** An SVG as the bytes of a PNG, drawn by the browser. */

/** Chromium draws no canvas with a side longer than this. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

/** The largest scale up to `wanted` at which a picture can still be drawn. */
export function possibleScale(width: number, height: number, wanted: number): number {
  const bySide = longestSide / Math.max(width, height, 1);
  const byArea = Math.sqrt(mostPixels / Math.max(width * height, 1));
  return Math.min(wanted, bySide, byArea);
}

export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Smaller than asked for where the picture would have been too large. */
  readonly scale: number;
}

/** Draws the picture `scale` times as large. Fails with a sentence for people. */
export async function pngOf(svg: string, scale: number): Promise<Png> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const drawn = possibleScale(image.naturalWidth, image.naturalHeight, scale);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * drawn));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * drawn));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This window cannot draw pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The picture is too large to be drawn. Choose a smaller scale.');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { bytes, width: canvas.width, height: canvas.height, scale: drawn };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be drawn.'));
    image.src = url;
  });
}
