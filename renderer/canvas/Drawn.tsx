/** What is drawn by hand. Its code loads with the first thing that is drawn, or with the first tool for it. */
import type { NodeProps } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import { type SketchTool, sketchTools } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';
import type { DrawnNode } from './to-flow.ts';

const views = () => import('./sketch/views.ts');
const ShapeView = lazy(() => views().then((module) => ({ default: module.ShapeView })));
const PictureView = lazy(() => views().then((module) => ({ default: module.PictureView })));
const StrokeView = lazy(() => views().then((module) => ({ default: module.StrokeView })));
const ToolLayer = lazy(() => import('./sketch/ToolLayer.tsx').then((module) => ({ default: module.ToolLayer })));

export const DrawnView = memo(function DrawnView({ data: { item }, selected = false }: NodeProps<DrawnNode>) {
  return (
    <Suspense fallback={null}>
      {item.form === 'shape' && <ShapeView item={item} selected={selected} />}
      {item.form === 'picture' && <PictureView item={item} selected={selected} />}
      {item.form === 'stroke' && <StrokeView item={item} selected={selected} />}
    </Suspense>
  );
});

/** The layer of the tool in hand, where that draws by hand. */
export function SketchTools() {
  const tool = useBoardState((state) => state.tool);
  const own = sketchTools.find((name): name is SketchTool => name === tool);
  if (own === undefined) return null;
  return (
    <Suspense fallback={<div className="draw-layer" />}>
      <ToolLayer key={own} tool={own} />
    </Suspense>
  );
}
