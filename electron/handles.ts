import { randomUUID } from 'node:crypto';
import type { FileHandle } from '../shared/host/host.ts';

/** The files that a person has chosen in this run. The page knows handles only, so it can reach no other file. */
export interface Handles {
  handleOf(path: string): FileHandle;
  pathOf(handle: FileHandle): string | null;
}

/** An empty set of handles; a path gets the same handle each time. */
export function createHandles(): Handles {
  const paths = new Map<FileHandle, string>();
  const handles = new Map<string, FileHandle>();
  return {
    handleOf(path) {
      const known = handles.get(path);
      if (known !== undefined) return known;
      const handle = randomUUID() as FileHandle;
      handles.set(path, handle);
      paths.set(handle, path);
      return handle;
    },
    pathOf: (handle) => paths.get(handle) ?? null,
  };
}
