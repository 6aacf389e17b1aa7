import type { Finding } from '../../../shared/engine/analysis.ts';
import type { Delta } from '../../../shared/whatif/compare.ts';
import { exactMoney } from '../../../shared/wording/numbers.ts';
import { catalog } from '../../store/catalog.ts';
import { useBoard } from '../../store/use-store.ts';

/** Where the difference of the shown variant comes from: services whose bill changes, and findings that come or go. */
export function DeltaDetails({ delta }: { readonly delta: Delta }) {
  const services = delta.byService.filter(({ usdPerMonth: { difference } }) => difference === null || difference !== 0);
  const { gained, lost } = delta.findings;
  return (
    <>
      {services.length > 0 && (
        <>
          <h3>Cost that changes</h3>
          <div className="costs">
            {services.map(({ service, usdPerMonth: { difference } }) => (
              <ServiceChange key={service} service={service} difference={difference} />
            ))}
          </div>
        </>
      )}
      <FindingList title="New findings" findings={gained} />
      <FindingList title="Findings gone" findings={lost} />
    </>
  );
}

function ServiceChange({ service, difference }: { readonly service: string; readonly difference: number | null }) {
  const name = service === 'data-transfer' ? 'Data transfer' : (catalog.services[service]?.name ?? service);
  return (
    <>
      <span>{name}</span>
      <span className="figure">
        {difference === null ? 'unknown' : `${difference < 0 ? '−' : '+'}${cents(Math.abs(difference))}`}
      </span>
    </>
  );
}

function FindingList({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const board = useBoard();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="delta-findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.at.join(' ')} ${finding.message}`}>
            <button type="button" onClick={() => board.select(finding.at)}>
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Differences are read to the cent: what is less is said to be less. */
function cents(usd: number): string {
  return usd < 0.005 ? '<$0.01' : exactMoney(Number(usd.toFixed(2)));
}
