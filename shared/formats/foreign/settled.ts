/** Which container each thing lies in that came with a board's own data: the one it had, unless a person has moved it out, or something round it. */
import { type Carried, isCarried } from '../carried/carried.ts';
import { isTogether, movedBy } from '../carried/changed.ts';
import type { Homes } from './homes.ts';
import type { Roles } from './roles.ts';
import type { Thing } from './things.ts';

/** `homes` with those that the board knew; never in a circle. */
export function settledHomes({ cards, containers }: Roles, homes: Homes): Homes {
  const byId = new Map<string, number>();
  containers.forEach(({ thing }, i) => {
    if (isCarried(thing.own) && !byId.has(thing.own.thing.id)) byId.set(thing.own.thing.id, i);
  });
  if (byId.size === 0 && !cards.some(({ thing }) => isCarried(thing.own))) return homes;
  const still = { x: 0, y: 0, width: 0, height: 0 };
  const moves = (thing: Thing) => (isCarried(thing.own) ? movedBy(thing.own, thing) : null);
  const place = ({ width: _w, height: _h, ...rest }: ReturnType<typeof movedBy>) => ({ ...rest, width: 0, height: 0 });
  const home = (thing: Thing, now: number | null): number | null => {
    if (!isCarried(thing.own)) return now;
    const before = homeOf(thing.own, byId);
    if (before === 'gone') return now;
    const moved = moves(thing);
    if (moved === null) return now;
    const was = before === null ? null : (containers[before]?.thing ?? null);
    const around = now === null ? null : (containers[now]?.thing ?? null);
    // What a person drew round it holds it, and so does what was moved over it.
    const aroundMoved = around === null ? null : moves(around);
    const isNew = around !== null && (aroundMoved === null || !isTogether(place(moved), aroundMoved));
    if (was === null) return isNew ? now : null;
    const wasMoved = moves(was) ?? still;
    if (around !== null && aroundMoved === null && now !== null && now < (before ?? 0)) return now;
    return isTogether(place(moved), wasMoved) ? before : now;
  };
  return withoutCircles({
    cards: cards.map(({ thing }, i) => home(thing, homes.cards[i] ?? null)),
    containers: containers.map(({ thing }, i) => home(thing, homes.containers[i] ?? null)),
  });
}

/** The place of its container; `null` for none, `gone` where it is no longer drawn. */
function homeOf({ thing }: Carried, byId: ReadonlyMap<string, number>): number | null | 'gone' {
  const group = thing['group'];
  return typeof group === 'string' ? (byId.get(group) ?? 'gone') : null;
}

/** A container that would come to lie in itself lies in none. */
function withoutCircles(homes: Homes): Homes {
  const containers = [...homes.containers];
  containers.forEach((_, start) => {
    let at: number | null = start;
    for (let steps = 0; at !== null; steps++) {
      at = containers[at] ?? null;
      if (at === start || steps > containers.length) {
        containers[start] = null;
        break;
      }
    }
  });
  return { ...homes, containers };
}
