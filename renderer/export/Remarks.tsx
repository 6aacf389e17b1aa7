import type { ExportSource } from '../../shared/formats/format.ts';
import { pixelsOf } from '../../shared/formats/picture-strips.ts';
import type { Made } from './made.ts';

/** What a person should know before using what was made. */
export function Remarks({ made, source }: { readonly made: Made; readonly source: ExportSource }) {
  const { format, notes, text } = made;
  if (notes.length > 0) {
    return notes.map((note) => (
      <p key={note} className="export-remark tight">
        {note}
      </p>
    ));
  }
  if (format.id === 'png' && made.picture !== null) {
    const { width, height } = pixelsOf(made.picture.area, made.options.scale);
    return (
      <p className="muted caption export-size">
        {width.toLocaleString('en-US')} × {height.toLocaleString('en-US')} pixels
      </p>
    );
  }
  if (format.preview !== 'mermaid') return null;
  const count = source.document.design.edges.length;
  return (
    <p className="export-remark ok">
      {count === 1 ? 'The label of 1 arrow is' : `The labels of all ${count} arrows are`} in the text.{' '}
      {(text.length / 1000).toFixed(1)} KB of the 50 KB that Mermaid draws.
    </p>
  );
}
