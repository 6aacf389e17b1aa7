/** An SVG as the bytes of a PNG, drawn by the browser. */
import {
  type Compressor,
  isAtOnce,
  pixelsOf,
  pngOfStrips,
  possibleScale,
  type Size,
  type Strip,
  sizeOfSvg,
  stripSvg,
} from '../../shared/formats/picture-strips.ts';

export interface Png {
  readonly bytes: Uint8Array;
  /** Smaller than asked for where the picture would have been too large. */
  readonly scale: number;
}

/** Draws the picture `scale` times as large; a large one strip by strip. Fails with a sentence for people. */
export async function pngOf(svg: string, scale: number, isOpaque = false): Promise<Png> {
  const size = sizeOfSvg(svg);
  const drawn = possibleScale(size, scale);
  const pixels = pixelsOf(size, drawn);
  const bytes = isAtOnce(pixels) ? await atOnce(svg, pixels) : await inStrips(svg, pixels, isOpaque);
  return { bytes, scale: drawn };
}

async function atOnce(svg: string, pixels: Size): Promise<Uint8Array> {
  const canvas = await drawnCanvas(svg, pixels);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large to be drawn. Choose a smaller scale.');
  return new Uint8Array(await blob.arrayBuffer());
}

function inStrips(svg: string, pixels: Size, isOpaque: boolean): Promise<Uint8Array> {
  const draw = async (strip: Strip) => {
    const canvas = await drawnCanvas(stripSvg(svg, pixels, strip), { width: pixels.width, height: strip.rows });
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    if (data === undefined) throw new Error('This window cannot draw pictures.');
    return new Uint8Array(data.buffer);
  };
  return pngOfStrips(pixels, isOpaque, draw, compressor());
}

/** The browser's own, which works beside the page. */
function compressor(): Compressor {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const result = new Response(stream.readable).arrayBuffer();
  return {
    write: (bytes) => writer.write(bytes as Uint8Array<ArrayBuffer>),
    end: async () => {
      await writer.close();
      return new Uint8Array(await result);
    },
  };
}

async function drawnCanvas(svg: string, { width, height }: Size): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This window cannot draw pictures.');
    context.drawImage(image, 0, 0, width, height);
    return canvas;
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
