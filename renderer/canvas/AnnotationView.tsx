import { EqualNot } from 'lucide-react';
import { Fragment, lazy, Suspense, useRef, useState } from 'react';
import type { Annotation, AnnotationPart } from '../../shared/drawing/scene.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { currentScene } from '../store/scene.ts';
import { showCertificate } from '../store/show-certificate.ts';
import type { Part, State } from '../store/state.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { roomIn } from './annotation-room.ts';
import { useAnnotationDrag } from './use-annotation-drag.ts';
import { annotationSize, type Detail, detailAt } from './viewport.ts';

/** Loads when an annotation is first read closely. */
const AnnotationDetails = lazy(() =>
  import('./AnnotationDetails.tsx').then((module) => ({ default: module.AnnotationDetails })),
);

const partNames: Readonly<Record<Part, string>> = { rate: 'Rate', limit: 'Limit', cost: 'Cost' };
const hoverDelay = 250;

/** What an arrow carries, where it breaks and what it costs. A click on a part opens where that figure comes from. */
export function AnnotationView({
  id,
  annotation,
  selected,
}: {
  readonly id: string;
  readonly annotation: Annotation;
  readonly selected: boolean;
}) {
  const board = useBoard();
  const open = useBoardState((state) => (state.certificate?.id === id ? state.certificate.part : null));
  const detail = useBoardState((state) => detailOf(state, id));
  const [details, setDetails] = useState(false);
  const timer = useRef<number>(undefined);
  const pill = useRef<HTMLDivElement>(null);
  const drag = useAnnotationDrag(id);
  const { box, parts, status, differs, leader } = annotation;
  // A lone mark belongs on its arrow, also where the full text had to stand beside it.
  const [at] = detail === 'dot' && leader !== null ? leader : [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];

  function show(part: Part) {
    window.clearTimeout(timer.current);
    setDetails(false);
    showCertificate(board, { id, part });
  }

  return (
    <div
      className="annotation-place nodrag nopan"
      style={{ left: at.x, top: at.y }}
      data-edge={id}
      data-detail={detail}
      {...drag}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line here */}
      <div
        ref={pill}
        className={`annotation ${status} ${selected ? 'selected' : ''}`}
        role="group"
        aria-label={annotation.text}
        onPointerEnter={() => {
          timer.current = window.setTimeout(() => setDetails(true), hoverDelay);
        }}
        onPointerLeave={() => {
          window.clearTimeout(timer.current);
          setDetails(false);
        }}
      >
        {parts.map((part, index) => (
          <Fragment key={part.key}>
            {index > 0 && <span className={`annotation-line before-${part.key}`} />}
            <PartView part={part} annotation={annotation} pressed={part.key === open} onShow={show} />
          </Fragment>
        ))}
        {differs && (
          <span className="annotation-differs" title="Guide and AWS differ">
            <EqualNot size={12} strokeWidth={2.5} />
          </span>
        )}
      </div>
      {details && pill.current !== null && (
        <Suspense>
          <AnnotationDetails id={id} anchor={pill.current} />
        </Suspense>
      )}
    </div>
  );
}

/** Whole wherever it has room to be read, however small the board is drawn. */
function detailOf(state: State, id: string): Detail {
  const detail = detailAt(state.zoom);
  if (detail !== 'short') return detail;
  const room = roomIn(currentScene(state))(id);
  return annotationSize(state.zoom) / annotationSize(1) <= room ? 'full' : 'short';
}

function PartView({
  part,
  annotation,
  pressed,
  onShow,
}: {
  readonly part: AnnotationPart;
  readonly annotation: Annotation;
  readonly pressed: boolean;
  readonly onShow: (part: Part) => void;
}) {
  if (part.key === 'label') {
    return (
      <span className="annotation-part label" dir="auto">
        {part.text}
      </span>
    );
  }
  const { key } = part;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`annotation-part ${key}`}
      aria-label={`${partNames[key]}: ${part.text}`}
      aria-pressed={pressed}
      onClick={(event) => {
        event.stopPropagation();
        onShow(key);
      }}
    >
      {key === 'limit' && <StatusMark status={annotation.status} size={annotation.status === 'ok' ? 8 : 10} />}
      <span className="part-text">{part.text}</span>
      {key === 'limit' && <span className="part-short">{/^\S*%/.exec(part.text)?.[0]}</span>}
    </button>
  );
}
