/** Every command, in the order of the help. */
import { catalogCommand } from './catalog.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';

export const commands: readonly Command[] = [checkCommand, catalogCommand];
