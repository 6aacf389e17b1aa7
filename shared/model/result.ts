/** The outcome of something that can fail for reasons outside the program. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Where in a board file something is wrong, and what. `line` counts from 1. */
export interface Issue {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function failed<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Closes a switch over a union: a new member stops compiling here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
