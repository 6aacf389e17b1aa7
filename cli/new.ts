import path from 'node:path';
import { catalog } from '../shared/catalog/index.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import { problemText } from '../shared/line/line.ts';
import { readLine } from '../shared/line/read-line.ts';
import { emptyDocument } from '../shared/model/document.ts';
import { applyEdit } from '../shared/model/edit.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';
import { writeFiles } from './write-files.ts';

interface Options {
  readonly out?: string;
}

const examples = `
Examples:
  edgewise new "client > apigw > lambda x3 > ddb"
  edgewise new "client(1M/day) > Orders:lambda -[events]-> sqs ~> worker; lambda > ddb" -o orders.edgewise
  edgewise new "client > region us-east-1 { apigw > vpc { lambda > (rds | redis) } }"

  > leads on, ; begins another flow, x3 makes three, a, b and (a | b) stand side by side, the same name is the same card.`;

export const newCommand: Command = {
  name: 'new',
  register(program) {
    program
      .command('new')
      .description('make a laid-out board from one line of text')
      .argument('<line>', 'what leads to what, as in "client > api > lambda > dynamodb"')
      .option('-o, --out <file>', 'the board to write; standard output when left out')
      .addHelpText('after', examples)
      .action((line: string, { out }: Options) => {
        const board = newBoard(line, out === undefined ? undefined : path.basename(out, '.edgewise'));
        if (out === undefined) process.stdout.write(board);
        else writeFiles([{ file: out, content: board }]);
      });
  },
};

/** The text of the board. Throws a `Failure` with every problem and its column. */
function newBoard(line: string, title?: string): string {
  const document = emptyDocument(title);
  const { edit, problems } = readLine(line, { catalog, document, from: [], centre: { x: 0, y: 0 } });
  if (problems.length > 0) {
    const lines = problems.map((problem) => `  ${problemText(problem)}`).join('\n');
    throw new Failure(exit.usage, `The line cannot be read, so no board was made.\n${lines}`);
  }
  if (edit === null)
    throw new Failure(exit.usage, 'The line names nothing. Write, for example, "client > lambda > ddb".');
  return writeBoard(applyEdit(document, edit), catalog);
}
