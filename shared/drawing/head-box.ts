/** How far the head of an arrow reaches. */
import { around, grown, type Rect } from './geometry.ts';
import { type Arrow, headPaths } from './scene.ts';

/** Width of the line round a head, px. */
const stroke = { sync: 1, async: 1.5 } as const;

/** The box round a head as it is drawn, px: turned, and with its line. */
export function headBox({ head, mode }: Pick<Arrow, 'head' | 'mode'>): Rect {
  const turn = (head.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corners = [...headPaths[mode].matchAll(/(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(([, x, y]): Rect => {
    const [along, across] = [Number(x), Number(y)];
    return { x: head.x + along * cos - across * sin, y: head.y + along * sin + across * cos, width: 0, height: 0 };
  });
  return grown(around(corners) ?? { ...head, width: 0, height: 0 }, stroke[mode] / 2);
}
