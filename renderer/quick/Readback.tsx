import { ArrowRight } from 'lucide-react';
import { Fragment, useLayoutEffect, useRef } from 'react';
import type { Draft } from '../../shared/line/draft.ts';
import type { CardPart, Flow, Joint, Line, Part } from '../../shared/line/line.ts';
import { groupName } from '../../shared/model/group-names.ts';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';

/** The line as it was understood: every word as the service, the card or the box that it names. */
export function Readback({ line, draft }: { readonly line: Line; readonly draft: Draft }) {
  const rows = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is being written is at the end of a long line
  useLayoutEffect(() => {
    rows.current?.scrollTo({ top: rows.current.scrollHeight });
  }, [line]);
  return (
    <div ref={rows} className="quick-read" aria-hidden="true">
      {line.flows.map((flow, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place in it
        <Fragment key={index}>
          {index > 0 && <span className="quick-break">;</span>}
          <FlowChips flow={flow} draft={draft} />
        </Fragment>
      ))}
    </div>
  );
}

function FlowChips({ flow, draft }: { readonly flow: Flow; readonly draft: Draft }) {
  return flow.steps.map(({ joint, parts }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>
      {joint !== null && <JointMark joint={joint} />}
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <PartChips key={place} part={part} draft={draft} />
      ))}
    </Fragment>
  ));
}

function JointMark({ joint: { async, every, label } }: { readonly joint: Joint }) {
  return (
    <span className={async ? 'quick-arrow async' : 'quick-arrow'}>
      {label !== '' && <span className="cut">{label}</span>}
      <ArrowRight size={14} />
      {every && <ArrowRight size={14} />}
    </span>
  );
}

function PartChips({ part, draft }: { readonly part: Part; readonly draft: Draft }) {
  switch (part.kind) {
    case 'card':
      return <CardChip card={part} draft={draft} />;
    case 'fork':
      return (
        <span className="quick-set">
          {part.branches.map((branch, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span className="quick-branch" key={index}>
              <FlowChips flow={branch} draft={draft} />
            </span>
          ))}
          <Copies count={part.copies} />
        </span>
      );
    case 'frame':
      return (
        <span className="quick-set">
          <span className="quick-frame">{part.label ?? groupName[part.frame]}</span>
          {part.flows.map((flow, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span className="quick-branch" key={index}>
              <FlowChips flow={flow} draft={draft} />
            </span>
          ))}
          <Copies count={part.copies} />
        </span>
      );
  }
}

function CardChip({ card, draft }: { readonly card: CardPart; readonly draft: Draft }) {
  const read = draft.read.get(card);
  if (read === undefined) return null;
  const kind = read.old ? 'quick-chip old' : read.unknown ? 'quick-chip unknown' : 'quick-chip';
  return (
    <span className={kind}>
      <ServiceIcon service={read.service} size={16} />
      <span className="cut">{read.label}</span>
      <Copies count={card.copies} />
    </span>
  );
}

function Copies({ count }: { readonly count: number }) {
  return count === 1 ? null : <span className="quick-copies">×{count}</span>;
}
