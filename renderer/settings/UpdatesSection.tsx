import type { AppInfo } from '../../shared/host/host.ts';
import { ParamRow } from '../controls/ParamRow.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { Section } from './Section.tsx';

/** Why a build does not look for new versions by itself. */
const reasons: Readonly<Record<Exclude<AppInfo['updates'], 'ready'>, string>> = {
  'no-address': 'This build has no address for updates, so it never uses the network.',
  'kept-otherwise': 'New versions come the way this one came. It looks for none itself and never uses the network.',
  forbidden: 'Looking for updates is switched off on this machine.',
};

/** Whether new versions are looked for: only where the person wants it. */
export function UpdatesSection({
  state,
  isOn,
  onChange,
}: {
  readonly state: AppInfo['updates'];
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <Section heading="Updates">
      {state === 'ready' ? (
        <>
          <ParamRow name="Look for new versions once a day">
            <Toggle label="Look for new versions once a day" checked={isOn} onChange={onChange} />
          </ParamRow>
          <p className="muted">
            Off, Edgewise never uses the network. On, it asks one address alone, and you before it downloads anything.
          </p>
        </>
      ) : (
        <p className="muted">{reasons[state]}</p>
      )}
    </Section>
  );
}
