import type { AnnotationProps } from './AnnotationView.tsx';
import { useAnnotationDrag } from './use-annotation-drag.ts';

/** An annotation that says nothing but the arrow's own words: three dots stand for its figures. */
// biome-ignore lint/style/noDefaultExport: what loads late and is one component is asked for in the fewest bytes so
export default function VeiledAnnotation({ id, annotation }: AnnotationProps) {
  const drag = useAnnotationDrag(id);
  const { box, parts, leader } = annotation;
  const [at] = leader ?? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const label = parts.find(({ key }) => key === 'label');
  return (
    <div className="annotation-place nodrag nopan" style={{ left: at.x, top: at.y }} data-edge={id} {...drag}>
      <div className="annotation veiled">
        {label !== undefined && (
          <span className="annotation-part label" dir="auto">
            {label.text}
          </span>
        )}
        <span className="veil-dots" aria-hidden="true">
          •••
        </span>
      </div>
    </div>
  );
}
