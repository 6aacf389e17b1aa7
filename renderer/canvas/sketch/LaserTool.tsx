import { useEffect, useRef } from 'react';
import { Layer } from './Layer.tsx';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Begins a new line. */
  readonly first: boolean;
}

/** How long a spot is seen, ms. */
const fades = 900;

/** A pointer for the room: a trail that fades by itself. Nothing of it is on the board. With reduced motion it goes when let go. */
export function LaserTool() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const spots = useRef<Spot[]>([]);
  const held = useRef(false);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function paint() {
    const element = canvas.current;
    const brush = element?.getContext('2d');
    if (!element || !brush) return;
    const now = performance.now();
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const age = (spot: Spot) => (calm ? (held.current ? 0 : 1) : (now - spot.at) / fades);
    spots.current = spots.current.filter((spot) => age(spot) < 1);
    const { clientWidth, clientHeight } = element;
    const scale = window.devicePixelRatio;
    element.width = clientWidth * scale;
    element.height = clientHeight * scale;
    brush.scale(scale, scale);
    brush.strokeStyle = getComputedStyle(element).color;
    brush.lineCap = 'round';
    spots.current.forEach((spot, i) => {
      const before = spots.current[i - 1];
      brush.globalAlpha = 1 - age(spot);
      brush.lineWidth = 2 + 4 * (1 - age(spot));
      brush.beginPath();
      brush.moveTo(
        spot.first || before === undefined ? spot.x : before.x,
        spot.first || before === undefined ? spot.y : before.y,
      );
      brush.lineTo(spot.x, spot.y);
      brush.stroke();
    });
    frame.current = spots.current.length > 0 ? requestAnimationFrame(paint) : 0;
  }

  function add(event: React.PointerEvent, first: boolean) {
    const box = canvas.current?.getBoundingClientRect();
    if (!box) return;
    spots.current.push({ x: event.clientX - box.x, y: event.clientY - box.y, at: performance.now(), first });
    frame.current ||= requestAnimationFrame(paint);
  }

  function release() {
    held.current = false;
  }

  return (
    <Layer
      gesture={{
        start(event) {
          held.current = true;
          add(event, true);
        },
        move: (event) => add(event, false),
        end: release,
        cancel: release,
      }}
    >
      <canvas ref={canvas} className="laser" />
    </Layer>
  );
}
