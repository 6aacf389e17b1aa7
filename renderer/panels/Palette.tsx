import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { Importance } from '../../shared/catalog/guide-ranks.ts';
import { searchServices } from '../../shared/catalog/search.ts';
import type { ServiceDefinition } from '../../shared/catalog/service.ts';
import { rankText } from '../../shared/wording/guide-rank.ts';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import { Tip } from '../controls/Tip.tsx';
import { catalog } from '../store/catalog.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { openSearch } from './open-search.ts';
import { placeService, serviceDragType } from './place-service.ts';
import { sectionsOf, topServices } from './service-search.ts';

/** Every service: search first, then by category with the guide's importance for L6 and L7. */
export function Palette() {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const recent = useBoardState((state) => state.preferences.recentServices);
  const searching = typed.trim() !== '';
  const packs = useBoardState((state) => state.packs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalog changes with the packs in force.
  const sections = useMemo(() => sectionsOf(catalog), [packs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalog changes with the packs in force.
  const found = useMemo(() => searchServices(catalog, typed), [typed, packs]);
  const shown = searching ? found : sections.flatMap((section) => section.services);
  const current = searching ? found[Math.min(active, found.length - 1)] : undefined;

  function place(service: ServiceDefinition) {
    placeService(session, service);
    setTyped('');
    setActive(0);
  }

  /** The hand is on the pointer: keys mean the board again. */
  function placeByPointer(service: ServiceDefinition) {
    place(service);
    session.canvas.current?.focus();
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape') {
      if (typed === '') session.canvas.current?.focus();
      setTyped('');
    } else if (event.key === 'Enter' && current) place(current);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const next = (Math.min(active, shown.length - 1) + by + shown.length) % Math.max(1, shown.length);
      setActive(next);
      list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
    }
  }

  const row = (service: ServiceDefinition) => (
    <ServiceRow
      key={service.id}
      id={`${listId}-${service.id}`}
      service={service}
      active={service === current}
      onPlace={() => placeByPointer(service)}
    />
  );

  return (
    <aside className="palette" aria-label="Services">
      <div className="palette-search field">
        <Search size={14} className="muted" />
        <input
          data-role="service-search"
          role="combobox"
          aria-label="Search services"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {})}
          placeholder="Search services"
          value={typed}
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="palette-list" ref={list} id={listId} role="listbox" aria-label="Services">
        {searching ? (
          <>
            {found.map(row)}
            {found.length === 0 && (
              <p className="palette-none muted">
                No service is called “{typed.trim()}”. Try a part of its name, or a shorthand such as ddb or apigw.
              </p>
            )}
          </>
        ) : (
          <>
            <TopRow services={topServices(catalog, recent, 5)} onPlace={placeByPointer} />
            {sections.map((section, index) => (
              // biome-ignore lint/a11y/useSemanticElements: a listbox has no element for its groups
              <div key={section.name} role="group" aria-label={section.name}>
                <div className="palette-head" aria-hidden="true">
                  <span className="grow">{section.name}</span>
                  {index === 0 && (
                    <>
                      <span className="level-name">L6</span>
                      <span className="level-name">L7</span>
                    </>
                  )}
                </div>
                {section.services.map(row)}
              </div>
            ))}
          </>
        )}
      </div>
      <div className="palette-legend" aria-hidden="true">
        <span>
          <Level value="critical" /> critical
        </span>
        <span>
          <Level value="high" /> high
        </span>
        <span>
          <Level value="medium" /> medium
        </span>
      </div>
    </aside>
  );
}

function TopRow({
  services,
  onPlace,
}: {
  readonly services: readonly ServiceDefinition[];
  readonly onPlace: (service: ServiceDefinition) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox has no element for its groups
    <div role="group" aria-label="Recent and most asked for">
      <div className="palette-head" aria-hidden="true">
        Recent and most asked for
      </div>
      <div className="palette-top">
        {services.map((service) => (
          <Tip key={service.id} text={service.name}>
            <div
              role="option"
              aria-selected="false"
              tabIndex={-1}
              aria-label={service.name}
              className="palette-tile"
              draggable
              onDragStart={(event) => startDrag(event, service)}
              onClick={() => onPlace(service)}
              onKeyDown={(event) => event.key === 'Enter' && onPlace(service)}
            >
              <ServiceIcon service={service} size={24} />
            </div>
          </Tip>
        ))}
      </div>
    </div>
  );
}

function ServiceRow({
  id,
  service,
  active,
  onPlace,
}: {
  readonly id: string;
  readonly service: ServiceDefinition;
  readonly active: boolean;
  readonly onPlace: () => void;
}) {
  const rank = service.guideRank;
  const body = (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      aria-label={service.name}
      className={active ? 'palette-row active' : 'palette-row'}
      draggable
      onDragStart={(event) => startDrag(event, service)}
      onClick={onPlace}
      onKeyDown={(event) => event.key === 'Enter' && onPlace()}
    >
      <ServiceIcon service={service} size={20} />
      <span className={service.withoutFigures ? 'grow cut muted' : 'grow cut'}>{service.name}</span>
      <Level value={rank?.l6 ?? null} title={rank && rankText(rank)} />
      <Level value={rank?.l7 ?? null} title={rank && rankText(rank)} />
    </div>
  );
  if (!service.withoutFigures) return body;
  return (
    <Tip text={`${service.name} passes traffic on, but has no limits and prices yet.`} side="right">
      {body}
    </Tip>
  );
}

const letters = { critical: 'C', high: 'H', medium: 'M' } as const;

function Level({ value, title }: { readonly value: Importance | null; readonly title?: string | undefined }) {
  return (
    <span className={`level ${value ?? ''}`} title={title}>
      {value === null ? '–' : letters[value]}
    </span>
  );
}

/** The palette as a rail: search opens it, the tiles place a service. */
export function PaletteRail() {
  const session = useSession();
  const recent = useBoardState((state) => state.preferences.recentServices);
  return (
    <aside className="palette-rail" aria-label="Services">
      <Tip text="Search services" side="right">
        <button
          type="button"
          className="icon-button rail-search"
          aria-label="Search services"
          onClick={() => openSearch(session)}
        >
          <Search size={16} />
        </button>
      </Tip>
      <span className="rail-line" />
      {topServices(catalog, recent, 9).map((service) => (
        <Tip key={service.id} text={service.name} side="right">
          <button
            type="button"
            className="rail-tile"
            aria-label={`Add ${service.name}`}
            draggable
            onDragStart={(event) => startDrag(event, service)}
            onClick={() => placeService(session, service)}
          >
            <ServiceIcon service={service} size={24} />
          </button>
        </Tip>
      ))}
    </aside>
  );
}

function startDrag(event: React.DragEvent, service: ServiceDefinition): void {
  event.dataTransfer.setData(serviceDragType, service.id);
  event.dataTransfer.setData('text/plain', service.name);
  event.dataTransfer.effectAllowed = 'copy';
  const icon = event.currentTarget.querySelector('img');
  if (icon) event.dataTransfer.setDragImage(icon, icon.width / 2, icon.height / 2);
  // The start screen lies over an empty board and must let the first service through.
  document.documentElement.setAttribute('data-dragging', 'service');
  window.addEventListener('dragend', () => document.documentElement.removeAttribute('data-dragging'), { once: true });
}
