/** Address ranges as people write them into a container's label: "App VPC 10.0.0.0/16". */

export interface AddressRange {
  readonly text: string;
  /** First address as a number. */
  readonly first: number;
  readonly prefix: number;
  /** How many addresses it holds. */
  readonly size: number;
}

/** The first range in a text, or `null` where there is none or a part of it is no number of an address. */
export function rangeIn(text: string): AddressRange | null {
  const found = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})(?![\d.])/.exec(text);
  if (found === null) return null;
  const [a, b, c, d, prefix] = found.slice(1).map(Number) as [number, number, number, number, number];
  if (Math.max(a, b, c, d) > 255 || prefix > 32) return null;
  const size = 2 ** (32 - prefix);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  return { text: found[0], first: Math.floor(address / size) * size, prefix, size };
}

/** Whether two ranges share an address. */
export function overlap(a: AddressRange, b: AddressRange): boolean {
  return a.first < b.first + b.size && b.first < a.first + a.size;
}
