import type { Page } from '@playwright/test';

export interface Difference {
  /** Of all pixels, 0 to 1. */
  readonly share: number;
  /** Both pictures have the same size. */
  readonly size: readonly [number, number];
  /** A picture of what differs, red on white. */
  readonly picture: Buffer;
}

/** Steps of a colour, of 255, by which a pixel may differ: the same edge is softened in another way by another painter. */
const soft = 48;

/** Compares two PNGs of one size in a page of the browser. A pixel differs when nothing within one pixel of it in the other picture is alike. */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  const { share, size, url } = await page.evaluate(
    async ([first, second, most]) => {
      const read = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const { width, height } = canvas;
        return { canvas, context, width, height, data: context.getImageData(0, 0, width, height).data };
      };
      const [a, b] = [await read(first), await read(second)];
      if (a.width !== b.width || a.height !== b.height)
        throw new Error(`${a.width} × ${a.height} and ${b.width} × ${b.height} cannot be compared`);
      const near = (from: Uint8ClampedArray, to: Uint8ClampedArray, px: number, py: number) => {
        const at = (py * a.width + px) * 4;
        for (let dy = -1; dy <= 1; dy++)
          for (let dx = -1; dx <= 1; dx++) {
            const [nx, ny] = [px + dx, py + dy];
            if (nx < 0 || ny < 0 || nx >= a.width || ny >= a.height) continue;
            const there = (ny * a.width + nx) * 4;
            let far = 0;
            for (let c = 0; c < 3; c++) far = Math.max(far, Math.abs((from[at + c] ?? 0) - (to[there + c] ?? 0)));
            if (far <= most) return true;
          }
        return false;
      };
      const shown = new ImageData(a.width, a.height);
      let count = 0;
      for (let py = 0; py < a.height; py++)
        for (let px = 0; px < a.width; px++) {
          const isAlike = near(a.data, b.data, px, py) && near(b.data, a.data, px, py);
          if (!isAlike) count += 1;
          shown.data.set(isAlike ? [255, 255, 255, 255] : [220, 0, 0, 255], (py * a.width + px) * 4);
        }
      a.context.putImageData(shown, 0, 0);
      return { share: count / (a.width * a.height), size: [a.width, a.height] as const, url: a.canvas.toDataURL() };
    },
    [one.toString('base64'), other.toString('base64'), soft] as const,
  );
  return { share, size, picture: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}
