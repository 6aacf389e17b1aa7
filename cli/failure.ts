/** Exit statuses: a failure never ends with 0. */
export const exit = {
  fine: 0,
  /** `--strict`, and there are errors among the findings. */
  strict: 1,
  usage: 2,
  /** A file that cannot be read or parsed. */
  unreadable: 3,
  /** Nothing could be written. */
  unwritable: 4,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Ends the command with a message on standard error. */
export class Failure extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string) {
    super(message);
    this.code = code;
  }
}
