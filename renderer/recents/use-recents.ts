import { useCallback, useEffect, useState } from 'react';
import type { Thumbnail } from '../../shared/drawing/thumbnail.ts';
import type { FileHandle, RecentFile } from '../../shared/host/host.ts';
import { useSession } from '../store/use-store.ts';
import { forget, forgetAll, thumbnailsOf } from './thumbnails.ts';

/** The recent files with their pictures, and what can be done with them. */
export interface RecentsInView {
  /** `null` until they are known. */
  readonly files: readonly RecentFile[] | null;
  readonly thumbnails: ReadonlyMap<FileHandle, Thumbnail>;
  open(handle: FileHandle): void;
  forget(handle: FileHandle): void;
  forgetAll(): void;
}

export function useRecents(): RecentsInView {
  const session = useSession();
  const { host } = session;
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  const [thumbnails, setThumbnails] = useState<ReadonlyMap<FileHandle, Thumbnail>>(new Map());

  const load = useCallback(async () => {
    const recent = await host.recentFiles();
    const found = recent.ok ? recent.value : [];
    setFiles(found);
    setThumbnails(await thumbnailsOf(host, found));
  }, [host]);

  useEffect(() => {
    void load();
    // A file may have come or gone while another window or program was in front.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [load]);

  return {
    files,
    thumbnails,
    open: (handle) =>
      void import('../files/opening.ts')
        .then(({ openRecent }) => openRecent(session, handle))
        // What was pressed is gone with the start screen: keys mean the board from here on.
        .then(() => session.canvas.current?.focus()),
    forget: (handle) => void forget(host, handle).then(load),
    forgetAll: () => void forgetAll(host).then(load),
  };
}
