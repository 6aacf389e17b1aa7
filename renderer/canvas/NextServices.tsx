import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { serviceOf } from '../../shared/catalog/index.ts';
import { searchServices } from '../../shared/catalog/search.ts';
import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import { nextServices } from '../../shared/guide/next-services.ts';
import type { NodeId, Point } from '../../shared/model/document.ts';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import { addNext } from '../edits/next.ts';
import { nodeName } from '../panels/names.ts';
import { catalog } from '../store/catalog.ts';
import { useDesign, useSession } from '../store/use-store.ts';
import { goTo } from '../walk/go-to.ts';

interface Offer {
  readonly service: ServiceDefinition;
  /** Why it often comes here and where the guide has that; nothing for a service that was only searched for. */
  readonly why: string;
  readonly section: string;
}

const most = 12;
const size = { width: 316, room: 12 } as const;

/**
 * At the end of an arrow that was pulled into the open: the services that usually come next, then, for what is typed, every other one.
 * Enter places the card with its arrow, Escape leaves nothing behind.
 */
export function NextServices({
  from,
  at,
  screen,
}: {
  readonly from: NodeId;
  readonly at: Point;
  readonly screen: Point;
}) {
  const session = useSession();
  const { board } = session;
  const design = useDesign();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const source = design.nodes.find((node) => node.id === from);
  const sourceId = source === undefined ? 'generic' : serviceOf(catalog, source.service).id;
  const offers = useMemo(() => offersFor(sourceId, typed), [sourceId, typed]);
  const current = offers[Math.min(active, offers.length - 1)];

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);

  // Kept whole inside the window: above the end of the arrow where there is no room below it.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const around = element.offsetParent?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const { offsetHeight: height } = element;
    const left = Math.min(screen.x - around.x - 16, around.width - size.width - size.room);
    const below = screen.y - around.y + size.room;
    const top = below + height + size.room <= around.height ? below : screen.y - around.y - height - size.room;
    element.style.left = `${Math.max(size.room, left)}px`;
    element.style.top = `${Math.max(size.room, Math.min(top, around.height - height - size.room))}px`;
  });

  function close() {
    board.view({ pull: null });
    session.canvas.current?.focus();
  }

  function choose({ service }: Offer) {
    const added = addNext(board.document(), from, service, at);
    board.apply(added.edit, 'record');
    board.view({ pull: null });
    const [id] = added.ids;
    if (id !== undefined) goTo(session, id);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Enter') {
      if (current !== undefined) choose(current);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const next = (Math.min(active, offers.length - 1) + by + offers.length) % Math.max(1, offers.length);
      setActive(next);
      box.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  }

  const title = `Often next after ${nodeName(design, from)}`;
  return (
    <div ref={box} className="next-services" style={{ width: size.width }}>
      <input
        ref={field}
        className="next-search"
        role="combobox"
        aria-label={title}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        {...(current ? { 'aria-activedescendant': `${listId}-${current.service.id}` } : {})}
        placeholder={title}
        value={typed}
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => board.view({ pull: null })}
      />
      <div className="next-list" id={listId} role="listbox" aria-label={title}>
        {offers.map((offer) => (
          <div
            key={offer.service.id}
            id={`${listId}-${offer.service.id}`}
            role="option"
            aria-selected={offer === current}
            tabIndex={-1}
            className={offer === current ? 'next-row active' : 'next-row'}
            title={offer.section === '' ? undefined : `In the guide: ${offer.section}`}
            // The field keeps the focus, so that the list is still open when the button comes up.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(offer)}
            onKeyDown={onKeyDown}
          >
            <ServiceIcon service={offer.service} size={20} />
            <span className="next-name cut">{offer.service.name}</span>
            <span className="next-why cut muted">{offer.why}</span>
          </div>
        ))}
        {offers.length === 0 && (
          <p className="next-none muted">No service is called “{typed.trim()}”. Escape closes this.</p>
        )}
      </div>
    </div>
  );
}

function offersFor(source: string, typed: string): readonly Offer[] {
  const next = nextServices(source).flatMap(({ service: id, why, section }): readonly Offer[] => {
    const service = Object.hasOwn(catalog.services, id) ? catalog.services[id] : undefined;
    return service === undefined ? [] : [{ service, why, section }];
  });
  if (typed.trim() === '') return next;
  const usual = new Map(next.map((offer) => [offer.service.id, offer]));
  const found = searchServices(catalog, typed).map(
    (service): Offer => usual.get(service.id) ?? { service, why: '', section: '' },
  );
  const rank = ({ section }: Offer) => (section === '' ? 1 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
}
