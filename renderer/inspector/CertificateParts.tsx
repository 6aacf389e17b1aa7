import { useState } from 'react';
import type { Certificate } from '../../shared/explain/certificate.ts';
import { exactMoney } from '../../shared/wording/numbers.ts';
import { nameOf } from '../panels/names.ts';
import { showCertificate } from '../store/show-certificate.ts';
import { useBoard, useDesign } from '../store/use-store.ts';

const page = 40;

/** What a sum is the sum of; each line leads to where it comes from. */
export function CertificateParts({ parts }: { readonly parts: NonNullable<Certificate['parts']> }) {
  const board = useBoard();
  const design = useDesign();
  const [shown, setShown] = useState(page);
  return (
    <section>
      <h2>
        <span>The sum of</span>
      </h2>
      {parts.slice(0, shown).map(({ id, label, usd }, index) => (
        <button
          // Lines of one name may stand on one arrow twice, once for each end.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with every analysis
          key={index}
          type="button"
          className="sum-part"
          onClick={() => showCertificate(board, { id, part: 'cost' })}
        >
          <span className="grow cut">
            {nameOf(design, id)} <span className="muted">{label}</span>
          </span>
          <span className="figure">{usd === null ? 'unknown' : exactMoney(usd)}</span>
        </button>
      ))}
      {parts.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + page)}>
          Show {Math.min(page, parts.length - shown)} more
        </button>
      )}
    </section>
  );
}
