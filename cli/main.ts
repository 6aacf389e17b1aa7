/** The command line: plain Node over the core. No window, no display, no network. */
import { Command, CommanderError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { exit, Failure } from './failure.ts';

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('edgewise')
    .description('Draws AWS designs in files and says what every arrow carries, where it breaks and what it costs.')
    .version(packageFile.version)
    .showHelpAfterError('(add --help for the options)')
    .exitOverride();
  for (const command of commands) command.register(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : exit.fine;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.usage;
    if (error instanceof Failure) {
      process.stderr.write(`${error.message}\n`);
      return error.code;
    }
    throw error;
  }
}

// A reader that closes early (`edgewise … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exit.fine);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
