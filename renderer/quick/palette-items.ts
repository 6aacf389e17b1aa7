/** What the command palette can find: commands, things on the board, services to add, examples to open. */
import { defaultFilter } from 'cmdk';
import { serviceOf } from '../../shared/catalog/index.ts';
import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Command } from '../commands/command.ts';
import { isEnabled } from '../commands/command.ts';
import { modeOf } from '../commands/mode.ts';
import { bookmarksOf } from '../edits/bookmarks.ts';
import { catalog } from '../store/catalog.ts';
import type { Session } from '../store/session.ts';

export interface Item {
  readonly id: string;
  readonly section: 'Commands' | 'On the board' | 'Add' | 'Examples';
  readonly label: string;
  /** Other words by which it is found. */
  readonly words: readonly string[];
  readonly service?: ServiceDefinition;
  /** The command that it is. */
  readonly command?: Command;
  readonly enabled: boolean;
  readonly run: () => void;
}

/** Pressed all day long, and useless from a list: keys that move things, and this palette itself. */
const leftOut = /^(edit\.nudge|edit\.escape$|walk\.|view\.commands$)/;

/** Where commands of that kind stand in the menu. */
const menus: Readonly<Record<string, string>> = {
  file: 'file',
  edit: 'edit',
  tool: 'draw tool',
  arrange: 'arrange',
  arrow: 'arrow line',
  view: 'view',
  explore: 'explore',
  practice: 'practice practise interview',
  help: 'help',
};

export function commandItems(session: Session, commands: readonly Command[]): readonly Item[] {
  const mode = modeOf(session);
  return commands
    .filter(({ id, during }) => !leftOut.test(id) && (during === undefined || during === mode))
    .map((command) => ({
      id: command.id,
      section: 'Commands',
      label: command.label,
      words: [menus[command.id.split('.')[0] ?? ''] ?? '', command.id],
      command,
      enabled: isEnabled(command, session),
      // What it may do is asked again: the board has the focus back by then, and may have changed.
      run: () => isEnabled(command, session) && command.run(session),
    }));
}

export function boardItems({ design, sketch }: Document, goTo: (id: string) => void): readonly Item[] {
  const item = (id: string, name: string, words: readonly string[], service?: ServiceDefinition): Item => ({
    id: `board-${id}`,
    section: 'On the board',
    label: `Go to ${name}`,
    words,
    ...(service === undefined ? {} : { service }),
    enabled: true,
    run: () => goTo(id),
  });
  return [
    ...design.nodes.map(({ id, label, service }) => {
      const definition = serviceOf(catalog, service);
      return item(id, label || definition.name, [definition.name], definition);
    }),
    ...design.groups.map(({ id, label, kind }) => item(id, label || kind, [kind, 'container'])),
    ...sketch.notes.flatMap(({ id, text }) =>
      text.trim() === '' ? [] : [item(id, `“${text.trim().split('\n')[0]?.slice(0, 60)}”`, ['note'])],
    ),
  ];
}

/** Views of the board that were given a name. */
export function bookmarkItems(document: Document, goTo: (at: number) => void): readonly Item[] {
  return bookmarksOf(document).map(({ title }, at) => ({
    id: `bookmark-${at}`,
    section: 'On the board',
    label: `Go to ${title}`,
    words: ['bookmark', 'view'],
    enabled: true,
    run: () => goTo(at),
  }));
}

/** `enabled` is whether anything can be added just now. */
export function serviceItems(add: (service: ServiceDefinition) => void, enabled: boolean): readonly Item[] {
  return Object.values(catalog.services).map((service) => ({
    id: `add-${service.id}`,
    section: 'Add',
    label: `Add ${service.name}`,
    words: service.aliases,
    service,
    enabled,
    run: () => add(service),
  }));
}

export const sectionOrder = ['Commands', 'On the board', 'Add', 'Examples'] as const;

export interface FoundSection {
  readonly name: string;
  readonly items: readonly Item[];
}

/** Letters that stand scattered in a long name fit, but nobody means them while something fits better. */
const faint = 0.05;

const most = { Commands: 12, 'On the board': 8, Add: 6, Examples: 6 } as const;

/**
 * What fits the typed text, by section, the best section and item first. Without a text: the commands used last, then all of them as
 * the menu has them. Things that can be done come before those that cannot.
 */
export function findItems(items: readonly Item[], typed: string, recent: readonly string[]): readonly FoundSection[] {
  if (typed.trim() === '') {
    const commands = items.filter(({ section }) => section === 'Commands');
    const used = recent.flatMap((id) => commands.find((item) => item.id === id) ?? []);
    const others = commands.filter(({ id }) => !recent.includes(id));
    return [
      { name: 'Recent', items: used },
      { name: 'Commands', items: others },
    ].filter((section) => section.items.length > 0);
  }
  const scored = items.map((item) => ({ item, score: scoreOf(item, typed, recent) })).sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const fitting = best === 0 ? [] : scored.filter(({ score }) => score >= best * faint);
  return sectionOrder
    .map((name) => {
      const own = fitting.filter(({ item }) => item.section === name).slice(0, most[name]);
      return { name, best: own[0]?.score ?? 0, items: own.map(({ item }) => item) };
    })
    .filter((section) => section.items.length > 0)
    .sort((a, b) => b.best - a.best);
}

function scoreOf(item: Item, typed: string, recent: readonly string[]): number {
  const score = defaultFilter(item.label, typed.trim(), [...item.words]);
  // A command used of late wins over its like; one that can do nothing gives way.
  return score * (item.enabled ? 1 : 0.5) * (recent.includes(item.id) ? 1.2 : 1);
}
