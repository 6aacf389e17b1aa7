import { Copy, Download } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ExportOptions, ExportSource, Format } from '../../shared/formats/format.ts';
import { usualExport } from '../../shared/formats/format.ts';
import { formatById, formats } from '../../shared/formats/index.ts';
import { mermaid } from '../../shared/formats/mermaid.ts';
import { only } from '../../shared/formats/only.ts';
import type { ClipboardContent, FileKind } from '../../shared/host/host.ts';
import { everything } from '../../shared/model/ids.ts';
import { shownTheme } from '../commands/view.ts';
import { Segments } from '../controls/Segments.tsx';
import { Modal } from '../dialogs/Modal.tsx';
import { catalog } from '../store/catalog.ts';
import { useAnalysis, useBoard, useBoardState, useDocument, useSession } from '../store/use-store.ts';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { shownVariant } from './completed.ts';
import { ExportPreview } from './ExportPreview.tsx';
import { FormatList } from './FormatList.tsx';
import { bytesOf, type Made, make } from './made.ts';
import { Remarks } from './Remarks.tsx';
import { type ExportChoices, readChoices, writeChoices } from './remembered.ts';
import { withFiles } from './with-files.ts';

/** Exports the board or the selection, with a preview of exactly what is written. What was chosen last is chosen again. */
export function ExportDialog({ format: first }: { readonly format: string | null }) {
  const { host } = useSession();
  const board = useBoard();
  const document = useDocument();
  const analysis = useAnalysis();
  const selection = useBoardState((state) => state.selection);
  const variant = useBoardState((state) => state.variant);
  const drawn = useBoardState((state) => state.timeline.document.design);
  const [choices, setChoices] = useState<ExportChoices>(() => {
    const last = readChoices(localStorage);
    return { ...last, format: first ?? last.format };
  });
  const [part, setPart] = useState<'all' | 'selection'>('all');
  const format: Format = formatById(choices.format) ?? mermaid;
  const theme = choices.theme ?? shownTheme(board.get().preferences.theme);

  function choose(change: Partial<ExportChoices>) {
    const next = { ...choices, ...change };
    setChoices(next);
    writeChoices(localStorage, next);
  }

  const chosen = useMemo(() => {
    const result = selection.size === 0 ? null : only(document, [...selection]);
    return result?.ok && everything(result.value).length > 0 ? result.value : null;
  }, [document, selection]);
  const source: ExportSource = useMemo(
    () => ({
      document: part === 'selection' && chosen ? chosen : document,
      analysis,
      catalog,
      ...shownVariant(drawn, variant),
    }),
    [part, chosen, document, analysis, drawn, variant],
  );
  const options: ExportOptions = useMemo(
    () => ({ ...usualExport, ...choices.options, theme }),
    [choices.options, theme],
  );
  const { made, problem } = useMade(format, source, options);
  // Between a choice and its text, the last one stays in view; what is written is always the text of the choice.
  const isCurrent = made !== null && made.format === format && made.options === options;

  async function run(what: () => Promise<string | null>) {
    try {
      const done = await what();
      if (done !== null) board.tell({ kind: 'info', text: done });
    } catch (error) {
      board.tell({ kind: 'error', text: words(error) });
    }
  }

  async function written() {
    const suggestedName = document.title;
    if (format.kind === 'text' && format.beside !== undefined)
      return host.exportNote(await withFiles(format, source, options, suggestedName));
    const bytes = await bytesOf(await make(format, source, options));
    return host.exportFile({ suggestedName, kind: format.id as FileKind, bytes });
  }

  const save = () =>
    run(async () => {
      const result = await written();
      if (!result.ok) throw new Error(result.error.message);
      return result.value === null ? null : `Exported ${result.value.name}`;
    });

  const copy = () =>
    run(async () => {
      const result = await host.writeClipboard(await clipboardOf(await make(format, source, options)));
      if (!result.ok) throw new Error(result.error.message);
      return `Copied as ${format.label}`;
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
        <FormatList formats={formats} chosen={format.id} onChoose={(id) => choose({ format: id })} />
        {made === null ? (
          <div className="export-preview">
            <p className={problem === null ? 'muted' : 'over'}>{problem ?? 'Drawing …'}</p>
          </div>
        ) : (
          <ExportPreview
            made={made}
            title={document.title}
            shown={choices.shown}
            onShow={(shown) => choose({ shown })}
          />
        )}
        <div className="export-options">
          <ChoicesPanel
            format={format}
            options={options}
            onChange={({ theme: next, ...change }) =>
              choose({ options: { ...choices.options, ...change }, theme: next ?? choices.theme })
            }
          />
          {made !== null && isCurrent && <Remarks made={made} source={source} />}
        </div>
      </div>
      <div className="dialog-foot">
        <span className="muted grow cut">{format.about}</span>
        <button type="button" className="button" onClick={() => void save()}>
          <Download size={14} />
          Save as…
        </button>
        {isCopied(format) && (
          <button type="button" className="button primary" onClick={() => void copy()}>
            <Copy size={14} />
            Copy {format.label}
          </button>
        )}
      </div>
    </Modal>
  );
}

/** A clipboard takes text, and of pictures PNG alone. */
function isCopied({ kind, id }: Format): boolean {
  return kind === 'text' || id === 'png';
}

async function clipboardOf(made: Made): Promise<ClipboardContent> {
  const { format, text } = made;
  if (format.kind === 'picture') return { png: await bytesOf(made) };
  return format.id === 'svg' ? { svg: text, text } : { text };
}

/** What the format makes of it, as soon as there is time; the last one until then. */
function useMade(
  format: Format,
  source: ExportSource,
  options: ExportOptions,
): { readonly made: Made | null; readonly problem: string | null } {
  const wanted = useDeferredValue(useMemo(() => ({ format, source, options }), [format, source, options]));
  const [result, setResult] = useState<{ readonly made: Made | null; readonly problem: string | null }>({
    made: null,
    problem: null,
  });
  useEffect(() => {
    let stale = false;
    make(wanted.format, wanted.source, wanted.options).then(
      (made) => !stale && setResult({ made, problem: null }),
      (error: unknown) => !stale && setResult({ made: null, problem: words(error) }),
    );
    return () => {
      stale = true;
    };
  }, [wanted]);
  return result;
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
