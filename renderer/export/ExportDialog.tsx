import { Copy, Download, Image, type LucideIcon, PenTool, Workflow } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Theme } from '../../shared/formats/colours.ts';
import { type ExportOptions, type ExportSource, usualExport } from '../../shared/formats/format.ts';
import { mermaid } from '../../shared/formats/mermaid.ts';
import { only } from '../../shared/formats/only.ts';
import { svgOf } from '../../shared/formats/svg.ts';
import { everything } from '../../shared/model/ids.ts';
import { shownTheme } from '../commands/view.ts';
import { Choice } from '../controls/Choice.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { Modal } from '../dialogs/Modal.tsx';
import { catalog } from '../store/catalog.ts';
import { useAnalysis, useBoard, useBoardState, useDocument, useSession } from '../store/use-store.ts';
import { artwork } from './artwork.ts';
import { MermaidPreview } from './MermaidPreview.tsx';
import { pngOf } from './png.ts';

type FormatId = 'mermaid' | 'svg' | 'png';
type Shown = 'picture' | 'both' | 'text';

const choices: readonly {
  readonly id: FormatId;
  readonly label: string;
  readonly hint: string;
  readonly icon: LucideIcon;
}[] = [
  { id: 'mermaid', label: 'Mermaid', hint: 'text, for notes and Git', icon: Workflow },
  { id: 'svg', label: 'SVG', hint: 'a picture that scales', icon: PenTool },
  { id: 'png', label: 'PNG', hint: 'a picture for anywhere', icon: Image },
];

const scales = ['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }));

/** Exports the board or the selection, with a preview of exactly what is written. */
export function ExportDialog({ format: first }: { readonly format: FormatId }) {
  const { host } = useSession();
  const board = useBoard();
  const document = useDocument();
  const analysis = useAnalysis();
  const selection = useBoardState((state) => state.selection);
  const [format, setFormat] = useState<FormatId>(first);
  const [part, setPart] = useState<'all' | 'selection'>('all');
  const [shown, setShown] = useState<Shown>('both');
  const [annotated, setAnnotated] = useState(true);
  const [theme, setTheme] = useState<Theme>(() => shownTheme(board.get().preferences.theme));
  const [scale, setScale] = useState('2');

  const chosen = useMemo(() => {
    const result = selection.size === 0 ? null : only(document, [...selection]);
    return result?.ok && everything(result.value).length > 0 ? result.value : null;
  }, [document, selection]);
  const source: ExportSource = useMemo(
    () => ({ document: part === 'selection' && chosen ? chosen : document, analysis, catalog }),
    [part, chosen, document, analysis],
  );
  const options: ExportOptions = useMemo(() => ({ ...usualExport, plain: !annotated, theme }), [annotated, theme]);
  const text = useDeferredValue(
    useMemo(
      () => (format === 'mermaid' ? mermaid.write(source, options, artwork) : svgOf(source, options, artwork)),
      [format, source, options],
    ),
  );
  const label = choices.find((choice) => choice.id === format)?.label ?? '';
  const withText = format !== 'png';

  async function bytes(): Promise<Uint8Array> {
    if (format === 'png') return (await pngOf(text, Number(scale))).bytes;
    return new TextEncoder().encode(text);
  }

  async function run(what: () => Promise<string | null>) {
    try {
      const done = await what();
      if (done !== null) board.tell({ kind: 'info', text: done });
    } catch (error) {
      board.tell({ kind: 'error', text: error instanceof Error ? error.message : String(error) });
    }
  }

  const save = () =>
    run(async () => {
      const result = await host.exportFile({ suggestedName: document.title, kind: format, bytes: await bytes() });
      if (!result.ok) throw new Error(result.error.message);
      return result.value === null ? null : `Exported ${result.value.name}`;
    });

  const copy = () =>
    run(async () => {
      const result = await host.writeClipboard(
        format === 'png' ? { png: await bytes() } : format === 'svg' ? { svg: text, text } : { text },
      );
      if (!result.ok) throw new Error(result.error.message);
      return `Copied as ${label}`;
    });

  return (
    <Modal
      title="Export"
      subtitle={document.title}
      className="export-dialog"
      head={
        chosen && (
          <Segments
            label="What is exported"
            value={part}
            options={[
              { value: 'all', label: 'Whole board' },
              { value: 'selection', label: 'Selection' },
            ]}
            onChange={setPart}
          />
        )
      }
    >
      <div className="export-body">
        <div className="export-formats" role="radiogroup" aria-label="Format">
          {choices.map(({ id, label: name, hint, icon: Icon }) => (
            // biome-ignore lint/a11y/useSemanticElements: a radio button cannot hold an icon and two lines
            <button
              key={id}
              type="button"
              role="radio"
              aria-checked={id === format}
              aria-label={name}
              className="export-format"
              onClick={() => setFormat(id)}
            >
              <Icon size={16} />
              <span>
                <span className="medium">{name}</span>
                <span className="muted caption">{hint}</span>
              </span>
            </button>
          ))}
        </div>
        <div className="export-preview">
          <div className="row">
            <span className="grow muted">{format === 'mermaid' ? 'Preview as Mermaid draws it' : 'Preview'}</span>
            {withText && (
              <Segments
                label="Preview"
                value={shown}
                options={[
                  { value: 'picture', label: 'Picture' },
                  { value: 'both', label: 'Both' },
                  { value: 'text', label: 'Text' },
                ]}
                onChange={setShown}
              />
            )}
          </div>
          {(shown !== 'text' || !withText) && (
            <div className={`export-picture ${theme}`}>
              {format === 'mermaid' ? (
                <MermaidPreview text={text} dark={theme === 'dark'} />
              ) : (
                <Picture svg={text} name={document.title} />
              )}
            </div>
          )}
          {withText && shown !== 'picture' && (
            <textarea
              className={shown === 'text' ? 'export-text alone' : 'export-text'}
              aria-label={`${label} text`}
              readOnly
              wrap="off"
              spellCheck={false}
              value={format === 'svg' ? shortened(text) : text}
            />
          )}
        </div>
        <div className="export-options">
          <h3>Show</h3>
          <div className="param">
            <span className="grow">Annotations</span>
            <Toggle label="Annotations" checked={annotated} onChange={setAnnotated} />
          </div>
          <h3>{format === 'mermaid' ? 'Preview' : 'Picture'}</h3>
          <div className="param">
            <span className="grow">Theme</span>
            <Choice
              label="Theme"
              value={theme}
              options={[
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
              onChange={(next) => setTheme(next === 'dark' ? 'dark' : 'light')}
            />
          </div>
          {format === 'png' && (
            <div className="param">
              <span className="grow">Scale</span>
              <Choice label="Scale" value={scale} options={scales} onChange={setScale} />
            </div>
          )}
          <Remarks format={format} text={text} source={source} />
        </div>
      </div>
      <div className="dialog-foot">
        <span className="muted grow cut">
          {format === 'mermaid'
            ? 'GitHub, GitLab, Obsidian and Notion draw this text.'
            : 'Icons and type are inside the picture: it looks the same everywhere.'}
        </span>
        <button type="button" className="button" onClick={() => void save()}>
          <Download size={14} />
          Save as…
        </button>
        <button type="button" className="button primary" onClick={() => void copy()}>
          <Copy size={14} />
          Copy {label}
        </button>
      </div>
    </Modal>
  );
}

/** What a person should know before using the text. */
function Remarks({
  format,
  text,
  source,
}: {
  readonly format: FormatId;
  readonly text: string;
  readonly source: ExportSource;
}) {
  if (format !== 'mermaid') return null;
  const notes = mermaid.notes?.(text, source) ?? [];
  const kilobytes = (text.length / 1000).toFixed(1);
  if (notes.length > 0) {
    return notes.map((note) => (
      <p key={note} className="export-remark tight">
        {note}
      </p>
    ));
  }
  const count = source.document.design.edges.length;
  return (
    <p className="export-remark ok">
      {count === 1 ? 'The label of 1 arrow is' : `The labels of all ${count} arrows are`} in the text. {kilobytes} KB of
      the 50 KB that Mermaid draws.
    </p>
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

/** Fonts fill most of an SVG and say nothing to a reader. */
function shortened(svg: string): string {
  return svg.replace(/base64,[^"')]{80,}/g, 'base64,…');
}
