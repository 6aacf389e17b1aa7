/** Checks of what stands on the board and where. */
import type { GroupKind, ServiceNode } from '../../model/document.ts';
import { boxesText, type Subject, servicesText } from '../subject.ts';
import { missed, passed, thing } from '../verdict.ts';
import { groupKindText } from './group-kind-text.ts';
import type { Judge } from './kind.ts';

export const judgeNode: Judge<'node'> = ({ service, min = 1, max, within }, subject) => {
  const boxes = subject
    .boxes(service)
    .filter((node) => within === undefined || containerOf(subject, node, within) !== null);
  const evidence = boxes.map(({ id }) => thing(id));
  const where = within === undefined ? 'on the board' : `in ${groupKindText(within)}`;
  if (boxes.length < min) {
    const wanted = servicesText(subject, service);
    return missed(
      boxes.length === 0 ? `no ${wanted} ${where}` : `${boxes.length} of ${min} of ${wanted} ${where}`,
      evidence,
    );
  }
  if (max !== undefined && boxes.length > max)
    return missed(`${boxesText(subject, boxes)}: ${boxes.length}, where at most ${max} belong`, evidence);
  return passed(evidence, boxesText(subject, boxes));
};

export const judgeNoNode: Judge<'no-node'> = ({ service }, subject) => {
  const boxes = subject.boxes(service);
  return boxes.length === 0
    ? passed([], `no ${servicesText(subject, service)} on the board`)
    : missed(
        `${boxesText(subject, boxes)} should not be there`,
        boxes.map(({ id }) => thing(id)),
      );
};

export const judgePlaces: Judge<'places'> = ({ service, kind, min }, subject) => {
  const boxes = subject.boxes(service);
  const placed = boxes.flatMap((node) => {
    const group = containerOf(subject, node, kind);
    return group === null ? [] : [{ node, group }];
  });
  const groups = new Set(placed.map(({ group }) => group));
  const evidence = [...placed.map(({ node }) => thing(node.id)), ...[...groups].map(thing)];
  const many = `in ${groups.size === 0 ? 'no' : groups.size} ${groupKindText(kind, groups.size)}`;
  if (boxes.length === 0) return missed(`no ${servicesText(subject, service)} on the board`);
  return groups.size >= min
    ? passed(evidence, `${boxesText(subject, boxes)} ${many}`)
    : missed(`${boxesText(subject, boxes)} ${many}, ${min} expected`, evidence);
};

export const judgeDegree: Judge<'degree'> = ({ service, side, min }, subject) => {
  const boxes = subject.boxes(service);
  if (boxes.length === 0) return missed(`no ${servicesText(subject, service)} on the board`);
  const reached = boxes.map((node) => ({ node, others: neighbours(subject, node.id, side) }));
  const best = reached.reduce((a, b) => (b.others.length > a.others.length ? b : a));
  const names = boxesText(subject, best.others);
  const name = subject.nameOf(best.node);
  const evidence = [thing(best.node.id), ...best.others.map(({ id }) => thing(id))];
  const said = side === 'out' ? `${name} to ${names || 'nothing'}` : `${names || 'nothing'} to ${name}`;
  return best.others.length >= min
    ? passed(evidence, said)
    : missed(`${said}: at least ${min} expected there`, evidence);
};

function neighbours({ document, node }: Subject, id: string, side: 'in' | 'out'): readonly ServiceNode[] {
  const ids = document.design.edges.flatMap(({ from, to }) => {
    const [own, other] = side === 'out' ? [from, to] : [to, from];
    return own === id && other !== id ? [other] : [];
  });
  return [...new Set(ids)].flatMap((other) => node(other) ?? []);
}

/** The nearest container of a kind around a box, or `null`. */
function containerOf({ group }: Subject, node: ServiceNode, kind: GroupKind): string | null {
  for (let at = node.group === null ? undefined : group(node.group); at !== undefined; ) {
    if (at.kind === kind) return at.id;
    at = at.group === null ? undefined : group(at.group);
  }
  return null;
}
