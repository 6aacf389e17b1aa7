import type { RuleIn } from '../../engine/rules/index.ts';
import type { Data } from '../../engine/rules/rule.ts';
import { exact, money } from '../numbers.ts';
import { amount, number, type RuleWords, text } from './words.ts';

export const budgetWords: Readonly<Record<RuleIn<'budget'>, RuleWords>> = {
  'over-budget': {
    title: 'The bill is within the budget',
    why: 'A budget that a drawing breaks is broken before the first day.',
    message: (data) =>
      number(data, 'usd') > number(data, 'budget')
        ? `${money(number(data, 'usd'))} a month is ${money(number(data, 'usd') - number(data, 'budget'))} over the budget of ${money(number(data, 'budget'))}. ${text(data, 'label')} costs most, ${money(number(data, 'part'))}, most of it for ${text(data, 'line').toLowerCase()}.${without(data)}`
        : `What is known costs ${money(number(data, 'usd'))} a month; whether the budget of ${money(number(data, 'budget'))} holds is unknown.${without(data)}`,
    remedy: (data) =>
      number(data, 'usd') > number(data, 'budget')
        ? `Start with ${text(data, 'label')}, or raise the budget.`
        : 'Give the missing figures, or count them yourself.',
  },
  'too-slow': {
    title: 'The slowest path is within its time',
    why: 'Times of calls that wait for each other add up, and a person waits for the sum.',
    message: (data) =>
      number(data, 'ms') > number(data, 'budget')
        ? `The slowest path takes ${amount(data, 'ms')} ms at p50, ${exact(number(data, 'ms') - number(data, 'budget'), 1)} ms over the budget of ${amount(data, 'budget')} ms. ${text(data, 'label')} takes ${amount(data, 'part')} ms of it.${without(data)}`
        : `What is known of the slowest path takes ${amount(data, 'ms')} ms at p50; whether the budget of ${amount(data, 'budget')} ms holds is unknown.${without(data)}`,
    remedy: (data) =>
      number(data, 'ms') > number(data, 'budget')
        ? `Make ${text(data, 'label')} faster, answer from a cache before it, or hand its work to a queue.`
        : 'Measure the missing calls, or draw them as services that have a figure.',
  },
  'not-available-enough': {
    title: 'The weakest path is as available as promised',
    why: 'A request needs every service on its path, so their availabilities multiply: no path is better than its weakest part.',
    message: (data) =>
      number(data, 'value') < number(data, 'budget')
        ? `The weakest path promises ${sla(data, 'value')}, less than the ${sla(data, 'budget')} of the budget. ${text(data, 'label')} is its weakest part, ${sla(data, 'part')}.${without(data)}`
        : `What is known of the weakest path promises ${sla(data, 'value')}; whether the ${sla(data, 'budget')} of the budget hold is unknown.${without(data)}`,
    remedy: (data) =>
      number(data, 'value') < number(data, 'budget')
        ? `Run ${text(data, 'label')} in more zones or regions, take it off the path, or promise less.`
        : 'Draw the missing parts as services that have an SLA.',
  },
};

function sla(data: Data, key: string): string {
  return `${exact(number(data, key) * 100, 4)}%`;
}

function without(data: Data): string {
  return data['unknown'] === null ? '' : ` No figure for ${text(data, 'unknown')}.`;
}
