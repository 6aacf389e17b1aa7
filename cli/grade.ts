import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { type Document, emptyDocument } from '../shared/model/document.ts';
import { applyEdit } from '../shared/model/edit.ts';
import { judge } from '../shared/practice/checks/index.ts';
import { type StudyTopic, studyTopics } from '../shared/practice/debrief/study.ts';
import { type Grade, grade, studyOf } from '../shared/practice/grade.ts';
import { levels, type Scenario } from '../shared/practice/scenario.ts';
import { type Subject, subjectOf } from '../shared/practice/subject.ts';
import type { Command } from './command.ts';
import { exit, Failure } from './failure.ts';
import { loadBoard } from './files.ts';
import { oneLine, table } from './report.ts';
import { ownScenarios, scenarioNamed } from './scenario-files.ts';

interface Options {
  readonly scenario?: string;
  readonly json?: boolean;
  readonly references?: boolean;
}

export const gradeCommand: Command = {
  name: 'grade',
  register(program) {
    program
      .command('grade')
      .description("hold a board against a scenario's rubric")
      .argument('[file]', 'a board (.edgewise)')
      .option('--scenario <id>', 'id of a scenario, or a scenario file of your own')
      .option('--references', "grade every scenario's own reference, its near misses and an empty board")
      .option('--json', 'as JSON')
      .addHelpText(
        'after',
        '\nExits with 0 whatever the score; with --references with 1 where a rubric judges wrongly.',
      )
      .action((file: string | undefined, options: Options) => {
        if (options.references === true) {
          if (file !== undefined)
            throw new Failure(exit.usage, '--references grades the scenarios themselves. Leave the file out.');
          gradeReferences(options);
          return;
        }
        if (file === undefined || options.scenario === undefined)
          throw new Failure(
            exit.usage,
            "'grade' needs a board and a scenario: edgewise grade FILE --scenario ID. 'edgewise scenarios' lists them.",
          );
        const scenario = scenarioNamed(options.scenario);
        const { document } = loadBoard(file);
        const graded = grade(scenario, subject(document));
        process.stdout.write(
          options.json
            ? `${JSON.stringify(asJson(scenario, graded), null, 2)}\n`
            : gradeText(scenario, document, graded),
        );
      });
  },
};

function subject(document: Document): Subject {
  return subjectOf(document, analyze(document.design, catalog), catalog);
}

function asJson(scenario: Scenario, graded: Grade): object {
  const { lines, ...score } = graded;
  return {
    scenario: scenario.id,
    ...score,
    study: studyOfBoard(scenario, graded),
    lines: lines.map(({ line, ...verdict }) => ({
      id: line.id,
      criterion: line.criterion,
      level: line.level,
      weight: line.weight,
      ...verdict,
      study: verdict.passed ? [] : studyOf(line),
    })),
  };
}

/** As a debrief has it, for the level that the scenario is made for. */
function studyOfBoard(scenario: Scenario, graded: Grade): readonly StudyTopic[] {
  return studyTopics(graded, scenario, catalog, scenario.level === 'L7' ? 'L7' : 'L6');
}

function gradeText(scenario: Scenario, document: Document, graded: Grade): string {
  const rows = graded.lines.map(({ line, passed, points, says }) => [
    passed ? '+' : '-',
    `${points} of ${line.weight}`,
    line.level === 'both' ? 'L6 L7' : line.level,
    line.criterion,
    oneLine(says),
  ]);
  const study = studyOfBoard(scenario, graded).map(({ title }) => title);
  return `${[
    `${oneLine(document.title)}, as an answer to "${scenario.title}": ${graded.points} of ${graded.of}`,
    levels.map((level) => `${level} ${graded.levels[level].points} of ${graded.levels[level].of}`).join(', '),
    '',
    ...table(rows),
    ...(study.length === 0 ? [] : ['', `To study next: ${study.join(', ')}`]),
  ].join('\n')}\n`;
}

/** How a scenario's rubric judges what it must know: its reference, a near miss of each line, and an empty board. */
function proofOf(scenario: Scenario) {
  const near = scenario.rubric.filter(({ nearMiss = [], check }) => {
    const board = nearMiss.reduce(applyEdit, scenario.reference);
    return nearMiss.length > 0 && !judge(check, subject(board)).passed;
  });
  return {
    scenario: scenario.id,
    lines: scenario.rubric.length,
    reference: grade(scenario, subject(scenario.reference)).points,
    nearMissesMissed: near.length,
    empty: grade(scenario, subject(emptyDocument())).points,
  };
}

function gradeReferences({ json, scenario }: Options): void {
  const proofs = (scenario === undefined ? ownScenarios() : [scenarioNamed(scenario)]).map(proofOf);
  const wrong = proofs.filter((one) => one.reference !== 100 || one.empty !== 0 || one.nearMissesMissed !== one.lines);
  process.stdout.write(
    json
      ? `${JSON.stringify(proofs, null, 2)}\n`
      : `${[
          ...table([
            ['scenario', 'rubric lines', 'reference', 'near misses that miss', 'empty board'],
            ...proofs.map((one) => [
              one.scenario,
              `${one.lines}`,
              `${one.reference} of 100`,
              `${one.nearMissesMissed} of ${one.lines}`,
              `${one.empty}`,
            ]),
          ]),
          '',
          `${proofs.length} scenarios, ${proofs.reduce((sum, one) => sum + one.lines, 0)} lines, ${wrong.length} judged wrongly`,
        ].join('\n')}\n`,
  );
  if (wrong.length > 0)
    throw new Failure(exit.strict, `Judged wrongly: ${wrong.map((one) => one.scenario).join(', ')}.`);
}
