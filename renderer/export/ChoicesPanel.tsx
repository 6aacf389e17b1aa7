import type { ReactNode } from 'react';
import type { ExportChoice, ExportOptions, Format } from '../../shared/formats/format.ts';
import { profiles } from '../../shared/formats/format.ts';
import { mermaidProfiles } from '../../shared/formats/mermaid-profiles.ts';
import { Choice } from '../controls/Choice.tsx';
import { ParamRow } from '../controls/ParamRow.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { paddings, scales } from './remembered.ts';

const paddingNames: Readonly<Record<(typeof paddings)[number], string>> = {
  0: 'None',
  8: 'Small',
  24: 'Usual',
  64: 'Wide',
};

/** What can be chosen of a format, in sections; those of which nothing can be chosen are left out. */
export function ChoicesPanel({
  format,
  options,
  onChange,
}: {
  readonly format: Format;
  readonly options: ExportOptions;
  readonly onChange: (change: Partial<ExportOptions>) => void;
}) {
  const { takes = ['plain'], preview } = format;
  const has = (choice: ExportChoice) => takes.includes(choice);
  // A Mermaid text has the colours of the page that it is on: the preview alone is light or dark.
  const isPicture = preview === 'picture';
  const isTheme = has('theme') || preview === 'mermaid';
  return (
    <>
      {has('profile') && (
        <Section title="For">
          <ParamRow name="Program">
            <Choice
              label="Program"
              value={options.profile}
              options={profiles.map((value) => ({ value, label: mermaidProfiles[value].label }))}
              onChange={(next) => onChange({ profile: profiles.find((one) => one === next) ?? options.profile })}
            />
          </ParamRow>
          <p className="muted caption">{mermaidProfiles[options.profile].about}</p>
        </Section>
      )}
      {has('plain') && (
        <Section title="Show">
          <Switch name="Annotations" value={!options.plain} onChange={(next) => onChange({ plain: !next })} />
        </Section>
      )}
      {(isTheme || has('scale') || has('padding') || has('transparent')) && (
        <Section title={has('theme') ? 'Picture' : 'Preview'}>
          {isTheme && (
            <ParamRow name="Theme">
              <Choice
                label="Theme"
                value={options.theme}
                options={[
                  { value: 'light', label: 'Light' },
                  { value: 'dark', label: 'Dark' },
                ]}
                onChange={(next) => onChange({ theme: next === 'dark' ? 'dark' : 'light' })}
              />
            </ParamRow>
          )}
          {has('scale') && (
            <ParamRow name="Scale">
              <Choice
                label="Scale"
                value={String(options.scale)}
                options={scales.map((value) => ({ value: String(value), label: `${value}×` }))}
                onChange={(next) => onChange({ scale: Number(next) })}
              />
            </ParamRow>
          )}
          {has('padding') && (
            <ParamRow name="Padding">
              <Choice
                label="Padding"
                value={String(options.padding)}
                options={paddings.map((value) => ({ value: String(value), label: paddingNames[value] }))}
                onChange={(next) => onChange({ padding: Number(next) })}
              />
            </ParamRow>
          )}
          {has('transparent') && (
            <Switch
              name="Background"
              value={!options.transparent}
              onChange={(next) => onChange({ transparent: !next })}
            />
          )}
        </Section>
      )}
      {has('embed') && (
        <Section title="Inside">
          <Switch name="The board" value={options.embed} onChange={(next) => onChange({ embed: next })} />
          <p className="muted caption">
            {options.embed
              ? `The board is inside: this ${isPicture ? 'picture' : 'file'} opens again in Edgewise, for everybody who gets it.`
              : isPicture
                ? 'The picture alone: it cannot be opened again.'
                : 'The drawing alone: what is opened again is what it shows.'}
          </p>
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}

function Switch({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: boolean;
  readonly onChange: (next: boolean) => void;
}) {
  return (
    <ParamRow name={name}>
      <Toggle label={name} checked={value} onChange={onChange} />
    </ParamRow>
  );
}
