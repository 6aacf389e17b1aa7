import { ExternalLink } from 'lucide-react';
import type { FactSheet } from '../../../shared/catalog/fact.ts';
import { sourcedFact } from '../../../shared/decide/basis.ts';
import { decisions } from '../../../shared/decide/index.ts';
import type { Card, CardSource } from '../../../shared/practice/drills/card.ts';
import { valueWords } from '../../../shared/practice/drills/fact-words.ts';
import { pageAddress } from '../../../shared/practice/drills/source-words.ts';
import { ruleWords } from '../../../shared/wording/findings/index.ts';
import { pageName } from '../../inspector/fact-text.ts';
import { useSession } from '../../store/use-store.ts';

/** Where an answer is read: figures as the certificate shows them, sections of the guide, pages of AWS. */
export function Sources({ card, facts }: { readonly card: Card; readonly facts: FactSheet }) {
  return (
    <section className="drill-sources" aria-label="Source">
      <ul>
        {card.sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <SourceView source={source} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceView({ source, facts }: { readonly source: CardSource; readonly facts: FactSheet }) {
  switch (source.kind) {
    case 'fact':
      return <FactSource id={source.id} facts={facts} />;
    case 'guide':
      return <Line name="Guide" text={source.section} />;
    case 'aws':
      return <PageLink url={source.url} date={source.asOf} />;
    case 'rule':
      return <Line name="Advice" text={ruleWords(source.id).title} />;
    case 'decision':
      return <Line name="Decision" text={decisions.find(({ name }) => name === source.name)?.title ?? source.name} />;
    case 'sum':
      return <Line name="Sum" text={source.line} />;
    case 'own':
      return <Line name="Own card" text={source.text === '' ? 'written by you' : source.text} />;
  }
}

function FactSource({ id, facts }: { readonly id: string; readonly facts: FactSheet }) {
  const fact = sourcedFact(facts, id);
  if (fact === null) return null;
  return (
    <div className="drill-fact">
      <b>{fact.label}</b>
      {fact.guide !== undefined && (
        <Line name="Guide" text={`${valueWords(fact.guide.value, fact.unit)}, ${fact.guide.section}`} />
      )}
      {fact.aws !== undefined && (
        <PageLink url={fact.aws.url} date={fact.aws.asOf} value={valueWords(fact.aws.value, fact.unit)} />
      )}
      {fact.assumption !== undefined && (
        <Line name="Assumed" text={`${valueWords(fact.assumption.value, fact.unit)}: ${fact.assumption.reason}`} />
      )}
      {fact.note !== undefined && <span className="caption muted">{fact.note}</span>}
    </div>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <span className="drill-source">
      <span className="source">{name}</span>
      <span>{text}</span>
    </span>
  );
}

/** Opens outside, once the person has agreed. */
function PageLink({
  url,
  date,
  value,
}: {
  readonly url: string;
  readonly date?: string | undefined;
  readonly value?: string;
}) {
  const { board, host } = useSession();
  const address = pageAddress(url);
  const words = [value, pageName(url), date].filter((one) => one !== undefined).join(', ');

  async function open(): Promise<void> {
    if (address === null) return;
    const result = await host.openAddress(address);
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
  }

  if (address === null) return <Line name="AWS" text={words} />;
  return (
    <span className="drill-source">
      <span className="source">{/^https:\/\/([^/]*\.)?aws\.amazon\.com\//.test(address) ? 'AWS' : 'Page'}</span>
      <button type="button" className="drill-link" title={address} onClick={() => void open()}>
        <span>{words}</span>
        <ExternalLink size={12} aria-hidden />
      </button>
    </span>
  );
}
