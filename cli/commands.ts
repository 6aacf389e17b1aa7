/** Every command, in the order of the help. */
import { catalogCommand } from './catalog.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { decideCommand } from './decide.ts';
import { diffCommand } from './diff.ts';
import { drillsCommand } from './drills.ts';
import { exportCommand } from './export.ts';
import { gradeCommand } from './grade.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { packCommand } from './pack.ts';
import { rulesCommand } from './rules.ts';
import { scenariosCommand } from './scenarios.ts';

export const commands: readonly Command[] = [
  checkCommand,
  diffCommand,
  exportCommand,
  importCommand,
  newCommand,
  catalogCommand,
  rulesCommand,
  decideCommand,
  packCommand,
  scenariosCommand,
  drillsCommand,
  gradeCommand,
];
