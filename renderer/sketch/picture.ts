import type { Picture, PictureType, Point } from '../../shared/model/document.ts';
import { addDrawn } from '../../shared/model/edit-sketch.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import { pictureRoom } from '../../shared/model/limits.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { onGrid } from '../edits/board-grid.ts';
import type { Session } from '../store/session.ts';
import { pictureLimits, pictureType, within } from './picture-bytes.ts';

/** A picture by its file: its name, or what a person would call it, and its bytes. */
export interface PictureFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far each of several pictures lies from the one before it, px. */
const aside = 24;

/**
 * Puts PNGs and JPEGs on the board as one step and selects them, the middle of the first at `centre` (the middle of the view where none is
 * given). One that is very large is made smaller first, and a notice says so; one that cannot be used is left out, with the reason. True
 * when a picture is on the board.
 */
export async function addPictures(session: Session, files: readonly PictureFile[], centre?: Point): Promise<boolean> {
  const { board, canvas } = session;
  const middle = centre ?? canvas.current?.centre() ?? { x: 0, y: 0 };
  const there = (board.document().sketch.images ?? []).reduce((sum, image) => sum + image.data.length, 0);
  const pictures: Omit<Picture, 'id'>[] = [];
  const remarks: string[] = [];
  const refusals: string[] = [];
  let room = pictureRoom - there;
  for (const file of files) {
    const read = await readPicture(file, room);
    if (!read.ok) {
      refusals.push(read.error);
      continue;
    }
    const { picture, remark } = read.value;
    room -= picture.data.length;
    if (remark !== null) remarks.push(remark);
    const by = pictures.length * aside;
    const corner = onGrid({ x: middle.x - picture.width / 2 + by, y: middle.y - picture.height / 2 + by });
    pictures.push({ ...picture, ...corner });
  }
  const make = idMaker(board.document());
  const added = pictures.map((picture): Picture => ({ ...picture, id: make.counted('d') }));
  if (added.length > 0) {
    board.apply({ kind: 'all', edits: added.map(addDrawn) }, 'record');
    board.select(added.map(({ id }) => id));
  }
  const [text, ...lines] = [...refusals, ...remarks];
  if (text !== undefined)
    board.tell({ kind: refusals.length > 0 ? 'error' : 'info', text, ...(lines.length > 0 ? { lines } : {}) });
  return added.length > 0;
}

interface ReadPicture {
  readonly picture: Omit<Picture, 'id' | 'x' | 'y'>;
  /** What the person should know of it. */
  readonly remark: string | null;
}

/** A picture as the board keeps it, or why it cannot: `room` is how many characters of base64 the board still takes. */
async function readPicture({ name, bytes }: PictureFile, room: number): Promise<Result<ReadPicture, string>> {
  const type = pictureType(bytes);
  if (type === null) return failed(`“${name}” is no PNG or JPEG. Save the picture as one of the two and try again.`);
  if (bytes.length > pictureLimits.fileBytes)
    return failed(
      `“${name}” has ${megabytes(bytes.length)} MB; a picture may have ${megabytes(pictureLimits.fileBytes)} MB. Make it smaller and try again.`,
    );
  const source = await createImageBitmap(new Blob([bytes.slice()], { type })).catch(() => null);
  if (source === null)
    return failed(`“${name}” could not be read: the file is damaged. Save the picture again and try once more.`);
  const natural = { width: source.width, height: source.height };
  const kept = await smallEnough(source, type, bytes);
  const data = await base64(kept.blob);
  if (data.length > room)
    return failed(
      `“${name}” does not fit: the pictures of this board have ${megabytes(pictureRoom - room)} MB already. Remove one and try again.`,
    );
  const size = within(natural.width, natural.height, pictureLimits.shown);
  const remark = kept.shrunk
    ? `“${name}” had ${natural.width} × ${natural.height} px. It is kept with ${kept.width} × ${kept.height} px, so that the board stays small.`
    : null;
  return ok({ picture: { type: kept.type, ...size, label: name.replace(/\.\w+$/, ''), data }, remark });
}

/** Asks for a picture's file and puts it on the board. */
export async function pickPicture(session: Session): Promise<void> {
  const result = await session.host.choosePicture();
  if (!result.ok) session.board.tell({ kind: 'error', text: result.error.message });
  else if (result.value !== null) await addPictures(session, [result.value]);
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
