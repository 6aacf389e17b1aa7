import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import type { FileVersion } from '../../shared/host/host.ts';
import type { Document } from '../../shared/model/document.ts';
import { differenceParts } from '../../shared/wording/difference.ts';
import { useShownTheme } from '../controls/use-shown-theme.ts';
import { Modal } from '../dialogs/Modal.tsx';
import { BoardThumbnail } from '../recents/ThumbnailPicture.tsx';
import { catalog } from '../store/catalog.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { bringBack, openAsCopy } from './bring-back.ts';
import { changeWords, readVersions, type VersionRow, versionsOf } from './load.ts';
import { whenSaved } from './when.ts';
import './versions.css';

/** What the board's file held before: the list, and beside it the chosen one as it looks and what is different about it. */
export function VersionsDialog() {
  const session = useSession();
  const { board, host } = session;
  const file = useBoardState((state) => state.file);
  const now = useMemo(() => Date.now(), []);
  const [versions, setVersions] = useState<readonly FileVersion[] | string | null>(null);
  const [rows, setRows] = useState<readonly VersionRow[]>([]);
  const [chosen, setChosen] = useState(0);
  const handle = file?.handle ?? null;

  useEffect(() => {
    if (handle === null) return;
    let isOver = false;
    setRows([]);
    void versionsOf(host, handle).then(async (found) => {
      if (isOver) return;
      setVersions(found);
      if (typeof found === 'string') return;
      await readVersions(
        host,
        handle,
        found,
        (row) => setRows((before) => [...before, row]),
        () => isOver,
      );
    });
    return () => {
      isOver = true;
    };
  }, [host, handle]);

  const empty = emptyWords(file?.name ?? null, versions);
  if (empty !== null || !Array.isArray(versions)) {
    return (
      <Modal title="Versions" {...(file === null ? {} : { subtitle: file.name })} className="small-dialog">
        <div className="dialog-body">
          <p className="muted" role="status">
            {empty}
          </p>
        </div>
        <div className="dialog-foot">
          <span className="grow" />
          <button type="button" className="button" onClick={() => board.show(null)}>
            Close
          </button>
        </div>
      </Modal>
    );
  }

  const row = rows[chosen];
  const held = row?.held;
  const when = row === undefined ? '' : whenSaved(row.version.savedAt, now);

  function move(event: KeyboardEvent<HTMLElement>) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, chosen + by));
    setChosen(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }

  return (
    <Modal title="Versions" subtitle={file?.name ?? ''} className="versions-dialog">
      <div className="versions-parts">
        <ul className="versions-list" aria-label="Versions, the newest first" onKeyDown={move}>
          {versions.map((version, i) => (
            <li key={version.id}>
              <button
                type="button"
                className="versions-row"
                aria-current={i === chosen}
                disabled={rows[i] === undefined}
                onClick={() => setChosen(i)}
              >
                <span className="versions-stamp">
                  <Stamp row={rows[i]} />
                </span>
                <span className="versions-words">
                  <span className="medium">{whenSaved(version.savedAt, now)}</span>
                  <span className="muted caption" dir="auto">
                    {rows[i] === undefined ? 'reading…' : changeWords(rows, i, versions.length)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <section className="versions-shown" aria-label={when === '' ? 'Version' : `Version of ${when}`}>
          {held === undefined ? (
            <p className="muted">Reading…</p>
          ) : 'problem' in held ? (
            <p className="versions-problem" role="alert">
              {held.problem}
            </p>
          ) : (
            <Shown document={held.document} when={when} />
          )}
        </section>
      </div>
      <div className="dialog-foot">
        <span className="muted cut">Nothing is overwritten until you save.</span>
        <span className="grow" />
        <button
          type="button"
          className="button"
          disabled={held === undefined || 'problem' in held}
          onClick={() => {
            if (held === undefined || 'problem' in held) return;
            board.show(null);
            openAsCopy(session, held.document, when);
          }}
        >
          Open as a Copy
        </button>
        <button
          type="button"
          className="button primary"
          disabled={held === undefined || 'problem' in held}
          onClick={() => {
            if (held === undefined || 'problem' in held) return;
            board.show(null);
            bringBack(session, held.document, `the version of ${when}`);
          }}
        >
          Bring Back
        </button>
      </div>
    </Modal>
  );
}

/** Why there is nothing to choose from; `null` where there is. */
function emptyWords(name: string | null, versions: readonly FileVersion[] | string | null): string | null {
  if (name === null)
    return 'This board is in no file yet. Once it is saved, what each save wrote is kept as a version.';
  if (versions === null) return 'Reading…';
  if (typeof versions === 'string') return versions;
  return versions.length > 0
    ? null
    : `No version of “${name}” is kept yet. From the next save on, what each save wrote is kept here.`;
}

/** A version from afar. */
function Stamp({ row }: { readonly row: VersionRow | undefined }) {
  return row !== undefined && 'document' in row.held ? <BoardThumbnail document={row.held.document} /> : null;
}

function Shown({ document, when }: { readonly document: Document; readonly when: string }) {
  const now = useBoardState((state) => state.timeline.document);
  const theme = useShownTheme();
  const url = usePicture(document, theme);
  const parts = useMemo(() => differenceParts(now, document, catalog), [now, document]);
  return (
    <>
      <div className="versions-picture">
        {url !== null && <img src={url} alt={`The board “${document.title}” as it was ${when}`} />}
      </div>
      <div className="versions-difference">
        <h3>{parts.length === 0 ? 'The same as the board now' : 'What bringing it back changes'}</h3>
        {parts.length > 0 && (
          <ul>
            {parts.map((part) => (
              <li key={part} dir="auto">
                {part}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** The address of a picture of the board, once it is drawn. */
function usePicture(document: Document, theme: 'light' | 'dark'): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void import('./picture.ts').then(({ pictureOf }) => {
      if (isGone) return;
      made = URL.createObjectURL(new Blob([pictureOf(document, theme)], { type: 'image/svg+xml' }));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [document, theme]);
  return url;
}
