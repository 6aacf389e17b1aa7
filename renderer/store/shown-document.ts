/** The document with a variant laid over it, remembered by identity: moving a card while a variant is shown costs no analysis. */
import type { Design, Document } from '../../shared/model/document.ts';
import { withVariant } from '../../shared/whatif/variant.ts';

interface Remembered<T> {
  readonly variant: string;
  readonly shown: T;
}

const designs = new WeakMap<Design, Remembered<Design>>();
const documents = new WeakMap<Document, Remembered<Document>>();

/** The same object as long as document and variant are; the very document where the variant changes nothing. */
export function shownDocument(document: Document, variant: string | null): Document {
  if (variant === null) return document;
  const found = documents.get(document);
  if (found?.variant === variant) return found.shown;
  const design = shownDesign(document.design, variant);
  const shown = design === document.design ? document : { ...document, design };
  documents.set(document, { variant, shown });
  return shown;
}

function shownDesign(design: Design, variant: string): Design {
  const found = designs.get(design);
  if (found?.variant === variant) return found.shown;
  const shown = withVariant(design, variant);
  designs.set(design, { variant, shown });
  return shown;
}
