/** Edits of what is drawn by hand: strokes, shapes and pictures. They leave `design` and `layout` the very same objects. */
import type { Document, Note, Picture, Point, Shape, Sketch, Stroke } from './document.ts';
import { type DrawnBox, fitted } from './drawn.ts';
import { isTaken } from './ids.ts';
import { assertNever } from './result.ts';

export type SketchEdit =
  | { readonly kind: 'add-stroke'; readonly stroke: Stroke }
  | { readonly kind: 'add-shape'; readonly shape: Shape }
  | { readonly kind: 'add-picture'; readonly picture: Picture }
  /** Another value for the one of that id. */
  | { readonly kind: 'set-stroke'; readonly stroke: Stroke }
  | { readonly kind: 'set-shape'; readonly shape: Shape }
  | { readonly kind: 'set-picture'; readonly picture: Picture }
  /** A new box for a stroke, shape, picture or note; points are spread over it. */
  | { readonly kind: 'resize'; readonly id: string; readonly to: DrawnBox };

/** The edit that adds a drawn thing, whatever it is. */
export function addDrawn(drawn: Stroke | Shape | Picture): SketchEdit {
  if ('data' in drawn) return { kind: 'add-picture', picture: drawn };
  return 'kind' in drawn ? { kind: 'add-shape', shape: drawn } : { kind: 'add-stroke', stroke: drawn };
}

/** The document after the edit; the same one where an added id is taken or a changed one is not there. */
export function withSketchEdit(document: Document, edit: SketchEdit): Document {
  const { sketch } = document;
  switch (edit.kind) {
    case 'add-stroke':
      if (isTaken(document, edit.stroke.id)) return document;
      return { ...document, sketch: { ...sketch, strokes: [...sketch.strokes, edit.stroke] } };
    case 'add-shape':
      if (isTaken(document, edit.shape.id)) return document;
      return { ...document, sketch: { ...sketch, shapes: [...(sketch.shapes ?? []), edit.shape] } };
    case 'add-picture':
      if (isTaken(document, edit.picture.id)) return document;
      return { ...document, sketch: { ...sketch, images: [...(sketch.images ?? []), edit.picture] } };
    case 'set-stroke':
      return changed(document, new Set([edit.stroke.id]), { stroke: () => edit.stroke });
    case 'set-shape':
      return changed(document, new Set([edit.shape.id]), { shape: () => edit.shape });
    case 'set-picture':
      return changed(document, new Set([edit.picture.id]), { picture: () => edit.picture });
    case 'resize':
      return changed(document, new Set([edit.id]), {
        note: (note) => ({ ...note, ...edit.to }),
        stroke: (stroke) => fitted(stroke, edit.to),
        shape: (shape) => fitted(shape, edit.to),
        picture: (picture) => fitted(picture, edit.to),
      });
    default:
      return assertNever(edit);
  }
}

/** Everything of the sketch that is named in `to` at its new place. */
export function movedSketch(document: Document, to: Readonly<Record<string, Point>>): Document {
  const at = <T extends { readonly id: string }>(item: T): T => {
    const { x, y } = to[item.id] as Point;
    return { ...item, x, y };
  };
  return changed(document, new Set(Object.keys(to)), { note: at, stroke: at, shape: at, picture: at });
}

/** Everything of the sketch that is named, as `mark` makes it. */
export function markedSketch(
  document: Document,
  ids: ReadonlySet<string>,
  mark: <T extends { readonly id: string }>(item: T) => T,
): Document {
  return changed(document, ids, { note: mark, stroke: mark, shape: mark, picture: mark });
}

/** The sketch without what is named. Lists that lose nothing stay the same; an emptied list of shapes or pictures goes. */
export function withoutDrawn(sketch: Sketch, ids: ReadonlySet<string>): Sketch {
  const left = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => {
    const found = list.filter(({ id }) => !ids.has(id));
    return found.length === list.length ? list : found;
  };
  const { shapes, images, ...rest } = sketch;
  const keptShapes = shapes && left(shapes);
  const keptImages = images && left(images);
  return {
    ...rest,
    notes: left(sketch.notes),
    strokes: left(sketch.strokes),
    ...(keptShapes === undefined || (keptShapes.length === 0 && keptShapes !== shapes) ? {} : { shapes: keptShapes }),
    ...(keptImages === undefined || (keptImages.length === 0 && keptImages !== images) ? {} : { images: keptImages }),
  };
}

interface Changes {
  readonly note?: (note: Note) => Note;
  readonly stroke?: (stroke: Stroke) => Stroke;
  readonly shape?: (shape: Shape) => Shape;
  readonly picture?: (picture: Picture) => Picture;
}

function changed(document: Document, ids: ReadonlySet<string>, { note, stroke, shape, picture }: Changes): Document {
  const { sketch } = document;
  const notes = eachNamed(sketch.notes, ids, note);
  const strokes = eachNamed(sketch.strokes, ids, stroke);
  const shapes = sketch.shapes && eachNamed(sketch.shapes, ids, shape);
  const images = sketch.images && eachNamed(sketch.images, ids, picture);
  if (notes === sketch.notes && strokes === sketch.strokes && shapes === sketch.shapes && images === sketch.images)
    return document;
  return {
    ...document,
    sketch: { ...sketch, notes, strokes, ...(shapes ? { shapes } : {}), ...(images ? { images } : {}) },
  };
}

/** The list with what is named changed; the very same list where nothing of it is. */
function eachNamed<T extends { readonly id: string }>(
  list: readonly T[],
  ids: ReadonlySet<string>,
  change: ((item: T) => T) | undefined,
): readonly T[] {
  if (change === undefined || !list.some(({ id }) => ids.has(id))) return list;
  return list.map((item) => (ids.has(item.id) ? change(item) : item));
}
