import { useEffect, useState } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { shownTheme } from '../commands/view.ts';
import { useBoardState } from '../store/use-store.ts';

/** A small picture of a board, once it is drawn. */
export function Thumbnail({ document }: { readonly document: Document }) {
  const theme = useBoardState((state) => shownTheme(state.preferences.theme));
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void import('./thumbnail.ts').then(({ thumbnailOf }) => {
      if (isGone) return;
      made = URL.createObjectURL(new Blob([thumbnailOf(document, theme)], { type: 'image/svg+xml' }));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [document, theme]);
  return <span className="recovery-picture">{url !== null && <img src={url} alt="" />}</span>;
}
