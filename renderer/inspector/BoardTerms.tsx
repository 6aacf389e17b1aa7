import { ChevronRight } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Design } from '../../shared/model/document.ts';
import { exact, exactMoney } from '../../shared/wording/numbers.ts';
import { priceTerms } from '../../shared/wording/price-terms.ts';
import { useDesign } from '../store/use-store.ts';
import { Budgets, PriceSettings } from './terms-form.ts';

/** On what terms the board is priced and what it promises: one line, until someone wants to change it. */
export function BoardTerms() {
  const [open, setOpen] = useState(false);
  const design = useDesign();
  return (
    <>
      <section>
        <button type="button" className="terms" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className="grow">
            Prices and budgets
            <span className="muted caption">{termsText(design)}</span>
          </span>
          <ChevronRight size={14} className="muted" />
        </button>
      </section>
      {open && (
        <Suspense>
          <PriceSettings />
          <Budgets />
        </Suspense>
      )}
    </>
  );
}

/** "730 hours a month, us-east-1 prices; at most $5,000 a month" */
function termsText({ settings, budgets = {} }: Design): string {
  const { usdPerMonth, p50Ms, availability } = budgets;
  const promised = [
    usdPerMonth === undefined ? '' : `at most ${exactMoney(usdPerMonth)} a month`,
    p50Ms === undefined ? '' : `p50 under ${exact(p50Ms)} ms`,
    availability === undefined ? '' : `${exact(availability * 100, 4)}% available`,
  ].filter((part) => part !== '');
  const terms = `${exact(settings.hoursPerMonth)} hours a month, ${priceTerms(settings)}`;
  return `${terms}; ${promised.length === 0 ? 'no budgets' : promised.join(', ')}`;
}
