import { ToggleGroup } from 'radix-ui';
import { fills, inks } from '../../shared/model/document.ts';

const inkNames = { ink: 'Ink', muted: 'Grey', accent: 'Blue', ok: 'Green', tight: 'Amber', over: 'Red' } as const;
const fillNames = { ...inkNames, surface: 'White' } as const;
const penNames = { 2: 'Thin', 4: 'Medium', 8: 'Thick', 16: 'Marker' } as const;

interface Swatch {
  readonly value: string;
  readonly name: string;
  readonly mark: string;
  /** Diameter of the mark, px. */
  readonly size?: number;
}

/** The colour of a line, by name. */
export function InkSwatches({ value, onChange }: { readonly value: string; readonly onChange: (ink: string) => void }) {
  const known = inks.find((name) => name === value) ?? 'ink';
  const swatches = inks.map((name) => ({ value: name, name: inkNames[name], mark: `ink-${name}` }));
  return <Swatches label="Colour" value={known} swatches={swatches} onChange={onChange} />;
}

/** The ground of a shape, or none. */
export function FillSwatches({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (fill: string | null) => void;
}) {
  const known = fills.find((name) => name === value) ?? 'none';
  const swatches = [
    { value: 'none', name: 'No ground', mark: 'ground none' },
    ...fills.map((name) => ({ value: name, name: fillNames[name], mark: `ground ground-${name}` })),
  ];
  return (
    <Swatches
      label="Ground"
      value={known}
      swatches={swatches}
      onChange={(next) => onChange(next === 'none' ? null : next)}
    />
  );
}

/** The width of a pen, px. */
export function WidthSwatches({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (width: number) => void;
}) {
  const swatches = Object.entries(penNames).map(([width, name]) => ({
    value: width,
    name,
    mark: 'pen',
    size: Math.min(14, 2 + Number(width)),
  }));
  return <Swatches label="Pen" value={`${value}`} swatches={swatches} onChange={(next) => onChange(Number(next))} />;
}

function Swatches({
  label,
  value,
  swatches,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly swatches: readonly Swatch[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <ToggleGroup.Root
      className="swatches"
      type="single"
      aria-label={label}
      value={value}
      // Pressing the chosen one again reports '': one is always chosen here.
      onValueChange={(next) => next !== '' && onChange(next)}
    >
      {swatches.map(({ value: own, name, mark, size }) => (
        <ToggleGroup.Item key={own} value={own} className="swatch" aria-label={name} title={name}>
          <span
            className={`swatch-mark ${mark}`}
            style={size === undefined ? undefined : { width: size, height: size }}
          />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
