import { EqualNot } from 'lucide-react';
import { Fragment, lazy, Suspense, useRef, useState } from 'react';
import { type Annotation, type AnnotationPart, measures } from '../../shared/drawing/scene.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { currentScene } from '../store/scene.ts';
import { showCertificate } from '../store/show-certificate.ts';
import type { Part, State } from '../store/state.ts';
import { useBoard, useBoardState, useVeiled } from '../store/use-store.ts';
import { roomIn } from './annotation-room.ts';
import { useAnnotationDrag } from './use-annotation-drag.ts';
import { annotationSize, type Detail, detailAt } from './viewport.ts';

/** Loads when an annotation is first read closely. */
const AnnotationDetails = lazy(() =>
  import('./AnnotationDetails.tsx').then((module) => ({ default: module.AnnotationDetails })),
);

/** Loads with the first round. */
const VeiledAnnotation = lazy(() => import('./VeiledAnnotation.tsx'));

const partNames: Readonly<Record<Part, string>> = { rate: 'Rate', limit: 'Limit', cost: 'Cost' };
const hoverDelay = 250;

export interface AnnotationProps {
  readonly id: string;
  readonly annotation: Annotation;
  readonly selected: boolean;
}

/** What an arrow carries, where it breaks and what it costs; three dots while that is hidden. */
export function AnnotationView(props: AnnotationProps) {
  return useVeiled() ? (
    <Suspense>
      <VeiledAnnotation {...props} />
    </Suspense>
  ) : (
    <Figures {...props} />
  );
}

/** A click on a part opens where that figure comes from. */
function Figures({ id, annotation, selected }: AnnotationProps) {
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
        style={detail === 'full' ? { width: pillWidth(annotation) } : {}}
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
            <PartView
              part={part}
              room={detail === 'full' ? em(part.width) : undefined}
              annotation={annotation}
              pressed={part.key === open}
              onShow={show}
            />
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

/** A width at life size that grows with the type. */
function em(width: number): string {
  return `${width / measures.annotationSize}em`;
}

/** As wide as in pictures, so that its parts stand where they do there: what is no text keeps its size. */
function pillWidth({ box, parts }: Annotation): string {
  const text = parts.reduce((sum, { width }) => sum + width, 0);
  return `calc(${em(text)} + ${box.width - text}px)`;
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
  room,
  annotation,
  pressed,
  onShow,
}: {
  readonly part: AnnotationPart;
  /** Left out: as wide as what is shown of it. */
  readonly room: string | undefined;
  readonly annotation: Annotation;
  readonly pressed: boolean;
  readonly onShow: (part: Part) => void;
}) {
  if (part.key === 'label') {
    return (
      <span className="annotation-part label" dir="auto" style={{ width: room }}>
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
      style={{ width: room }}
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
