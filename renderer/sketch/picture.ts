import type { Picture, PictureType, Point } from '../../shared/model/document.ts';
import { addDrawn } from '../../shared/model/edit-sketch.ts';
import type { Session } from '../store/session.ts';
import { onGrid } from './grid.ts';
import { drawnId } from './make.ts';
import { pictureLimits, pictureType, within } from './picture-bytes.ts';

/**
 * Puts a PNG or JPEG on the board, its middle at `centre` (the middle of the view where none is given), as one step, and selects it. One
 * that is very large is made smaller first, and a notice says so; one that cannot be used leaves the board as it is, with the reason.
 * `name` is the file's, or what a person would call it. True when the picture is on the board.
 */
export async function addPicture(session: Session, name: string, bytes: Uint8Array, centre?: Point): Promise<boolean> {
  const { board, canvas } = session;
  const refuse = (text: string) => {
    board.tell({ kind: 'error', text });
    return false;
  };
  const type = pictureType(bytes);
  if (type === null) return refuse(`“${name}” is no PNG or JPEG. Save the picture as one of the two and try again.`);
  if (bytes.length > pictureLimits.fileBytes)
    return refuse(
      `“${name}” has ${megabytes(bytes.length)} MB; a picture may have ${megabytes(pictureLimits.fileBytes)} MB. Make it smaller and try again.`,
    );
  const source = await createImageBitmap(new Blob([bytes.slice()], { type })).catch(() => null);
  if (source === null)
    return refuse(`“${name}” could not be read: the file is damaged. Save the picture again and try once more.`);
  const natural = { width: source.width, height: source.height };
  const kept = await smallEnough(source, type, bytes);
  const data = await base64(kept.blob);
  const there = (board.document().sketch.images ?? []).reduce((sum, image) => sum + image.data.length, 0);
  if (there + data.length > pictureLimits.boardCharacters)
    return refuse(
      `“${name}” does not fit: the pictures of this board have ${megabytes(there)} MB already. Remove one and try again.`,
    );

  const size = within(natural.width, natural.height, pictureLimits.shown);
  const middle = centre ?? canvas.current?.centre() ?? { x: 0, y: 0 };
  const corner = onGrid({ x: middle.x - size.width / 2, y: middle.y - size.height / 2 });
  const label = name.replace(/\.\w+$/, '');
  const picture: Picture = { id: drawnId(board.document()), type: kept.type, ...corner, ...size, label, data };
  board.apply(addDrawn(picture), 'record');
  board.select([picture.id]);
  if (kept.shrunk)
    board.tell({
      kind: 'info',
      text: `“${name}” had ${natural.width} × ${natural.height} px. It is kept with ${kept.width} × ${kept.height} px, so that the board stays small.`,
    });
  return true;
}

/** Asks for a picture's file and puts it on the board. */
export async function pickPicture(session: Session): Promise<void> {
  const result = await session.host.choosePicture();
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else if (result.value !== null) await addPicture(session, result.value.name, result.value.bytes);
  session.canvas.current?.focus();
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}

interface Kept {
  readonly blob: Blob;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly shrunk: boolean;
}

/** The file as it is, or drawn again in steps of half the size until it is small enough. */
async function smallEnough(source: ImageBitmap, type: PictureType, bytes: Uint8Array): Promise<Kept> {
  const { width, height } = source;
  if (Math.max(width, height) <= pictureLimits.side && bytes.length <= pictureLimits.bytes)
    return { blob: new Blob([bytes.slice()], { type }), type, width, height, shrunk: false };
  for (let side: number = pictureLimits.side; ; side /= 2) {
    const size = within(width, height, side);
    const canvas = new OffscreenCanvas(size.width, size.height);
    canvas.getContext('2d')?.drawImage(source, 0, 0, size.width, size.height);
    const blob = await canvas.convertToBlob({ type, quality: 0.85 });
    if (blob.size <= pictureLimits.bytes || side <= 256) return { blob, type, ...size, shrunk: true };
  }
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
