import { markPaths } from '../../shared/drawing/drawn-marks.ts';
import type { DrawnMarks } from '../../shared/drawing/scene.ts';
import { useSession } from '../store/use-store.ts';

/** The lock and the link of a thing; a click on the link goes where it leads. */
export function Marks({
  marks: { locked, link },
  className,
}: {
  readonly marks: Pick<DrawnMarks, 'locked' | 'link'>;
  readonly className: string;
}) {
  const session = useSession();
  if (!locked && link === null) return null;
  return (
    <span className={`marks ${className}`}>
      {locked && <MarkIcon name="locked" title="Locked" />}
      {link !== null && (
        <button
          type="button"
          tabIndex={-1}
          className="mark-link nodrag nopan"
          title={link}
          aria-label={`Follow the link: ${link}`}
          onClick={(event) => {
            event.stopPropagation();
            void import('../links/follow-link.ts').then((module) => module.followLink(session, link));
          }}
        >
          <MarkIcon name="link" />
        </button>
      )}
    </span>
  );
}

/** The same lines as pictures have. */
export function MarkIcon({ name, title }: { readonly name: keyof typeof markPaths; readonly title?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one wherever nothing beside it says the same
    <svg className="mark-icon" viewBox="0 0 12 12" width={12} height={12} role={title ? 'img' : 'presentation'}>
      {title && <title>{title}</title>}
      <path d={markPaths[name]} />
    </svg>
  );
}
