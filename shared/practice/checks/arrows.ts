/** Checks of arrows, and of ways along them. */
import type { Edge, Mode } from '../../model/document.ts';
import { type Subject, servicesText } from '../subject.ts';
import { missed, passed, thing } from '../verdict.ts';
import type { Judge } from './kind.ts';
import { wayOf, wayText } from './ways.ts';

const modeNames: Readonly<Record<Mode, string>> = { sync: 'synchronous', async: 'asynchronous' };

export const judgeEdge: Judge<'edge'> = ({ from, to, mode }, subject) => {
  const found = between(subject, from, to, mode);
  const [first] = found;
  return first === undefined
    ? missed(`no ${modeText(mode)}arrow from ${servicesText(subject, from)} to ${servicesText(subject, to)}`)
    : passed(
        found.map(({ id }) => thing(id)),
        wayText(subject, [first]),
      );
};

export const judgeNoEdge: Judge<'no-edge'> = ({ from, to, mode }, subject) => {
  const found = between(subject, from, to, mode);
  const [first] = found;
  return first === undefined
    ? passed([], `no ${modeText(mode)}arrow from ${servicesText(subject, from)} to ${servicesText(subject, to)}`)
    : missed(
        `${wayText(subject, [first])} should not be ${mode === undefined ? 'there' : modeNames[mode]}`,
        found.map(({ id }) => thing(id)),
      );
};

export const judgePath: Judge<'path'> = ({ from, to, via, mode }, subject) => {
  const [starts, ends] = [ids(subject, from), ids(subject, to)];
  const way =
    via === undefined
      ? wayOf(subject, { from: starts, to: ends, mode })
      : firstOf(ids(subject, via), (middle) => {
          const there = wayOf(subject, { from: starts, to: [middle], mode });
          const on = there && wayOf(subject, { from: [middle], to: ends, mode });
          return there && on ? [...there, ...on] : null;
        });
  return way === null
    ? missed(noWay(subject, from, to, via, mode))
    : passed(
        way.map(({ id }) => thing(id)),
        wayText(subject, way),
      );
};

export const judgeEveryPath: Judge<'every-path'> = ({ from, to, via }, subject) => {
  const [starts, ends] = [ids(subject, from), ids(subject, to)];
  const some = wayOf(subject, { from: starts, to: ends });
  if (some === null) return missed(noWay(subject, from, to));
  const past = wayOf(subject, { from: starts, to: ends, avoid: new Set(ids(subject, via)) });
  return past === null
    ? passed(
        some.map(({ id }) => thing(id)),
        wayText(subject, some),
      )
    : missed(
        `${wayText(subject, past)} goes past ${servicesText(subject, via)}`,
        past.map(({ id }) => thing(id)),
      );
};

export const judgeNoPath: Judge<'no-path'> = ({ from, to, mode }, subject) => {
  const way = wayOf(subject, { from: ids(subject, from), to: ids(subject, to), mode });
  return way === null
    ? passed([], noWay(subject, from, to, undefined, mode))
    : missed(
        `${wayText(subject, way)} is ${mode === undefined ? 'a way that should not be there' : `${modeNames[mode]} all the way`}`,
        way.map(({ id }) => thing(id)),
      );
};

function between(
  subject: Subject,
  from: readonly string[],
  to: readonly string[],
  mode: Mode | undefined,
): readonly Edge[] {
  const ends = new Set(ids(subject, to));
  return ids(subject, from).flatMap((id) =>
    subject.edgesFrom(id).filter((edge) => ends.has(edge.to) && (mode === undefined || subject.modeOf(edge) === mode)),
  );
}

function ids(subject: Subject, services: readonly string[]): readonly string[] {
  return subject.boxes(services).map(({ id }) => id);
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function modeText(mode: Mode | undefined): string {
  return mode === undefined ? '' : `${modeNames[mode]} `;
}

function noWay(
  subject: Subject,
  from: readonly string[],
  to: readonly string[],
  via?: readonly string[],
  mode?: Mode,
): string {
  const through = via === undefined ? '' : ` through ${servicesText(subject, via)}`;
  return `no ${modeText(mode)}way from ${servicesText(subject, from)} to ${servicesText(subject, to)}${through}`;
}
