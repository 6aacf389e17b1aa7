import { useEffect, useState } from 'react';
import { Segments } from '../controls/Segments.tsx';
import { MermaidPreview } from './MermaidPreview.tsx';
import type { Made } from './made.ts';
import type { Shown } from './remembered.ts';

/** What is written, as it will look: a picture, a text, or both. */
export function ExportPreview({
  made,
  title,
  shown,
  onShow,
}: {
  readonly made: Made;
  readonly title: string;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}) {
  const { format, text, options } = made;
  const { preview = 'text', kind, label } = format;
  const isBoth = preview !== 'text' && kind === 'text';
  const withPicture = preview !== 'text' && (shown !== 'text' || !isBoth);
  const withText = kind === 'text' && (shown !== 'picture' || !isBoth);
  const ground = options.transparent && preview === 'picture' ? 'clear' : '';
  return (
    <div className="export-preview">
      <div className="row">
        <span className="grow muted">{preview === 'mermaid' ? 'Preview as Mermaid draws it' : 'Preview'}</span>
        {isBoth && (
          <Segments
            label="Preview"
            value={shown}
            options={[
              { value: 'picture', label: 'Picture' },
              { value: 'both', label: 'Both' },
              { value: 'text', label: 'Text' },
            ]}
            onChange={onShow}
          />
        )}
      </div>
      {withPicture && (
        <div className={`export-picture ${options.theme} ${ground}`}>
          {preview === 'mermaid' ? (
            <MermaidPreview text={text} dark={options.theme === 'dark'} />
          ) : (
            <Picture svg={text} name={title} />
          )}
        </div>
      )}
      {withText && (
        <textarea
          className={withPicture ? 'export-text' : 'export-text alone'}
          aria-label={`${label} text`}
          readOnly
          wrap="off"
          spellCheck={false}
          value={shortened(text)}
        />
      )}
    </div>
  );
}

/** The picture as a browser shows it: an image, in which nothing can run. */
function Picture({ svg, name }: { readonly svg: string; readonly name: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return url === null ? null : <img src={url} alt={name} />;
}

/** Fonts and pictures fill most of a text and say nothing to a reader. */
function shortened(text: string): string {
  return text.replace(/base64,[^"')]{80,}/g, 'base64,…');
}
