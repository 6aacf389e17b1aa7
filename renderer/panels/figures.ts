/** Numbers as panels show them: fuller than on an arrow, where three digits must do. */

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat('en-US', options);
  formats.set(key, known);
  return known;
}

/** `$8,269` from a thousand up, `$557.23` below, `$0.014` where cents say nothing. */
export function usd(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return `${value < 0 ? '−' : ''}$${format({ maximumFractionDigits: 0 }).format(size)}`;
  return usdExact(value);
}

/** With its cents, and as many digits as a price per unit needs. */
export function usdExact(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size === 0 || size >= 0.1) {
    const digits = size < 1 && !isCents(size) ? 4 : 2;
    return `${sign}$${format({ minimumFractionDigits: 2, maximumFractionDigits: digits }).format(size)}`;
  }
  return `${sign}$${format({ maximumSignificantDigits: 3, maximumFractionDigits: 20 }).format(size)}`;
}

function isCents(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
}

/** `11,574`, `11.6`, `0.00123`: whole from a hundred up, three significant digits below. */
export function amount(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return format({ maximumFractionDigits: 0 }).format(value);
  return format({ maximumSignificantDigits: 3 }).format(value);
}

/** Every digit that means something, for a certificate. */
export function exact(value: number): string {
  return format({ maximumSignificantDigits: 9 }).format(value);
}

/** `96%`, `<1%`, `1,160%`. */
export function percent(ratio: number): string {
  const value = ratio * 100;
  if (value > 0 && value < 1) return '<1%';
  return `${format({ maximumFractionDigits: 0 }).format(value)}%`;
}
