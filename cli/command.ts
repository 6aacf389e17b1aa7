import type { Command as Program } from 'commander';

/** One command is one file, and one line in `commands.ts`. */
export interface Command {
  readonly name: string;
  readonly register: (program: Program) => void;
}
