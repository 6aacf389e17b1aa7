/** The four ways in which a client says how much traffic it sends; a board holds exactly one of them. */
import { secondsPerDay, secondsPerMinute } from '../../shared/catalog/traffic-params.ts';
import type { Params, ServiceNode } from '../../shared/model/document.ts';
import type { Edit } from '../../shared/model/edit.ts';

export const trafficForms = [
  { value: 'perSecond', label: 'Rate a second', keys: ['perSecond'] },
  { value: 'perDay', label: 'Amount a day', keys: ['perDay'] },
  { value: 'users', label: 'Users', keys: ['users', 'perUserPerDay'] },
  { value: 'concurrentUsers', label: 'Users at once', keys: ['concurrentUsers', 'perUserPerMinute'] },
] as const;

export type TrafficForm = (typeof trafficForms)[number]['value'];

export const trafficKeys: ReadonlySet<string> = new Set(trafficForms.flatMap((form) => form.keys));

/** The form that a node's parameters are in; a rate a second when they are in none. */
export function formOf(params: Params): TrafficForm {
  return trafficForms.find((form) => form.keys.some((key) => params[key] !== undefined))?.value ?? 'perSecond';
}

/** Units a second that the parameters stand for; 0 for half a form. */
export function ratePerSecond(params: Params): number {
  const number = (key: string) => {
    const value = params[key];
    return typeof value === 'number' ? value : 0;
  };
  return (
    number('perSecond') +
    number('perDay') / secondsPerDay +
    (number('users') * number('perUserPerDay')) / secondsPerDay +
    (number('concurrentUsers') * number('perUserPerMinute')) / secondsPerMinute
  );
}

const perUserPerDay = 10;
const perUserPerMinute = 1;

/** The same traffic in another form. */
export function changeForm(node: ServiceNode, form: TrafficForm): Edit {
  const rate = ratePerSecond(node.params);
  const values: Readonly<Record<TrafficForm, Readonly<Record<string, number>>>> = {
    perSecond: { perSecond: tidy(rate) },
    perDay: { perDay: tidy(rate * secondsPerDay) },
    users: { users: Math.ceil(tidy((rate * secondsPerDay) / perUserPerDay)), perUserPerDay },
    concurrentUsers: {
      concurrentUsers: Math.ceil(tidy((rate * secondsPerMinute) / perUserPerMinute)),
      perUserPerMinute,
    },
  };
  const next = values[form];
  return {
    kind: 'all',
    edits: [...trafficKeys].map((key) => ({ kind: 'set-param', id: node.id, key, value: next[key] })),
  };
}

/** Takes the noise of a division back out: 86,400 a day is 1 a second. */
function tidy(value: number): number {
  return Number(value.toPrecision(9));
}
