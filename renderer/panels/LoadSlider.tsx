import { Slider } from 'radix-ui';
import { factor } from '../../shared/wording/numbers.ts';
import { useAnalysis, useBoard, useBoardState, useDesign } from '../store/use-store.ts';
import { type Break, breaksOf, loadAt, sliderAt } from './breaks.ts';
import { limitName, nodeName } from './names.ts';

const decadeLoads = [10, 100, 1000] as const;

/** Traffic ×1 to ×1,000. The part past the first break is tinted, every later break is a tick. */
export function LoadSlider({ width, short }: { readonly width: number; readonly short: boolean }) {
  const board = useBoard();
  const load = useBoardState((state) => state.load);
  const analysis = useAnalysis();
  const design = useDesign();
  const breaks = breaksOf(analysis);
  const first = breaks[0];
  const words = first === undefined ? null : firstWords(first, short);
  const named = (at: Break) => `${nodeName(design, at.at)}, ${limitName(design, at.at, at.limit)}`;
  const labelWidth = words === null ? 0 : words.length * 5.7 + 8;
  const labelLeft = first === undefined ? 0 : Math.min(sliderAt(first.load) * width + 2, width - labelWidth);
  const set = (next: number) => board.view({ load: next });

  return (
    <div className="load">
      <span className="muted" id="load-label">
        Load
      </span>
      <b className="figure load-value">{factor(load)}</b>
      <div className="load-track" style={{ width }}>
        <Slider.Root
          className="load-slider"
          min={0}
          max={1}
          step={1 / 300}
          value={[sliderAt(load)]}
          onValueChange={([place = 0]) => set(loadAt(place))}
        >
          <Slider.Track className="load-bar">
            {first !== undefined && first.load <= 1000 && (
              <span className="load-past" style={{ left: `${sliderAt(first.load) * 100}%` }} />
            )}
          </Slider.Track>
          {breaks
            .filter((at) => at.load >= 1 && at.load <= 1000)
            .map((at) => (
              <span
                key={at.at}
                className="load-tick"
                style={{ left: sliderAt(at.load) * width }}
                title={`${factor(at.load)} breaks ${named(at)}`}
              />
            ))}
          <Slider.Thumb
            className="load-thumb"
            aria-labelledby="load-label"
            aria-valuetext={`${factor(load)}${words === null ? '' : `; ${words}`}`}
            onDoubleClick={() => set(1)}
          />
        </Slider.Root>
        {first !== undefined && words !== null && (
          <button
            type="button"
            className="load-words over figure"
            style={{ left: labelLeft }}
            title={`${named(first)}. Set the load there.`}
            tabIndex={-1}
            onClick={() => set(Math.max(1, first.load))}
          >
            {words}
          </button>
        )}
        {decadeLoads.map((at) => {
          const x = sliderAt(at) * width;
          const half = at === 1000 ? 38 : 16;
          if (words !== null && x + half > labelLeft && x - half < labelLeft + labelWidth) return null;
          return (
            <span key={at} className="load-decade muted figure" style={at === 1000 ? { right: 0 } : { left: x }}>
              {factor(at)}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function firstWords(first: Break, short: boolean): string | null {
  if (first.load < 1) {
    const holds = `holds up to ${factor(first.load)}`;
    return short ? holds : `already over; ${holds}`;
  }
  if (first.load > 1000) return null;
  return short ? factor(first.load) : `breaks ${factor(first.load)}`;
}
