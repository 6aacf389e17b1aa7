/** A file as it was at one moment. */
export interface Contents {
  readonly file: File;
  /** Null where there is more of it than was wanted. */
  readonly bytes: Uint8Array | null;
}

/** How long is waited before a file is read afresh, ms: a program that is writing it has a second to end. */
const pauses = [20, 60, 120, 300, 500];

/**
 * A file and what is in it, where that is no more than `most` bytes. A browser refuses to read a file that was written
 * after it was asked for, so the file is then asked for again.
 *
 * @throws DOMException as the browser says it: `NotFoundError` where the file is gone, `NotReadableError` where it could
 *   not be read after a second of trying.
 */
export async function contentsOf(
  handle: Readable,
  most: number,
  wait: (ms: number) => Promise<void> = pause,
): Promise<Contents> {
  for (const ms of pauses) {
    try {
      return await read(handle, most);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'NotReadableError')) throw error;
      await wait(ms);
    }
  }
  return read(handle, most);
}

type Readable = Pick<FileSystemFileHandle, 'getFile'>;

async function read(handle: Readable, most: number): Promise<Contents> {
  const file = await handle.getFile();
  return { file, bytes: file.size > most ? null : new Uint8Array(await file.arrayBuffer()) };
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
