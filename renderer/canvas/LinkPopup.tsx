import { useReactFlow } from '@xyflow/react';
import { LinkField } from '../links/LinkField.tsx';
import { currentScene } from '../store/scene.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { boxInScene } from './scene-box.ts';

const width = 280;

/** The field for a thing's link, just below the thing. */
export function LinkPopup({ id }: { readonly id: string }) {
  const { board, canvas } = useSession();
  const scene = useBoardState(currentScene);
  const { flowToScreenPosition } = useReactFlow();
  const box = boxInScene(scene, id);
  if (box === null) return null;
  const at = flowToScreenPosition({ x: box.x, y: box.y + box.height });
  return (
    <div
      className="link-popup"
      role="dialog"
      aria-label="Link"
      style={{
        left: Math.max(8, Math.min(window.innerWidth - width - 8, at.x)),
        top: Math.max(56, Math.min(window.innerHeight - 96, at.y + 8)),
        width,
      }}
    >
      <LinkField
        key={id}
        id={id}
        focused
        onDone={() => {
          if (board.get().popup?.kind !== 'link') return;
          board.view({ popup: null });
          canvas.current?.focus();
        }}
      />
    </div>
  );
}
