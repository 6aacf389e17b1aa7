import { catalog } from '../shared/catalog/index.ts';
import type { PadResult } from '../shared/pad/evaluate.ts';
import { answersOf } from '../shared/practice/estimates.ts';
import type { Scenario } from '../shared/practice/scenario.ts';
import type { Command } from './command.ts';
import { table } from './report.ts';
import { ownScenarios, scenarioNamed } from './scenario-files.ts';

export const scenariosCommand: Command = {
  name: 'scenarios',
  register(program) {
    program
      .command('scenarios')
      .description('list the practice scenarios, or show one whole')
      .argument('[scenario]', 'id of a scenario, or a scenario file of your own')
      .option('--json', 'as JSON')
      .action((name: string | undefined, options: { readonly json?: boolean }) => {
        const scenarios = name === undefined ? ownScenarios() : [scenarioNamed(name)];
        const text = options.json
          ? JSON.stringify(name === undefined ? scenarios.map(asJson) : asJson(scenarios[0] as Scenario), null, 2)
          : name === undefined
            ? listText(scenarios)
            : scenarioText(scenarios[0] as Scenario);
        process.stdout.write(`${text}\n`);
      });
  },
};

function answerText(result: PadResult | undefined): string {
  return result?.kind === 'value' ? result.text : 'unknown';
}

function asJson(scenario: Scenario): object {
  const answers = answersOf(scenario, catalog);
  return {
    ...scenario,
    estimates: scenario.estimates.map((estimate, i) => ({ ...estimate, answer: answerText(answers.estimates[i]) })),
  };
}

function listText(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(({ id, title, level, rubric, estimates }) => [
    id,
    title,
    level === 'both' ? 'L6 L7' : level,
    `${rubric.length} lines`,
    `${estimates.length} estimates`,
  ]);
  return [...table(rows), '', `${scenarios.length} scenarios. 'edgewise scenarios ID' shows one.`].join('\n');
}

function scenarioText(scenario: Scenario): string {
  const answers = answersOf(scenario, catalog);
  return [
    scenario.title,
    '',
    scenario.prompt,
    '',
    ...scenario.requirements.map(({ text }) => `  - ${text}`),
    '',
    'Given',
    ...table(scenario.numbers.map(({ label, value, assumed }) => [label, value, assumed ? 'to be assumed' : ''])),
    '',
    'Estimates',
    ...table(scenario.estimates.map(({ ask, formula }, i) => [ask, formula, answerText(answers.estimates[i])])),
    '',
    'Rubric',
    ...table(
      scenario.rubric.map(({ criterion, looksFor, weight, level }) => [
        `${weight}`,
        level === 'both' ? 'L6 L7' : level,
        criterion,
        looksFor,
      ]),
    ),
  ].join('\n');
}
