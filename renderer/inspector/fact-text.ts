/** Facts as a certificate shows them: value, unit, and where they were read. */
import type { SourcedFact } from '../../shared/engine/analysis.ts';
import type { RuleSource } from '../../shared/engine/rules/rule.ts';
import { exact, unitPrice } from '../../shared/wording/numbers.ts';

export interface FactText {
  readonly value: string;
  readonly unit: string;
}

/** "$0.015" for a price, "1,000" and "records/s" for the rest. */
export function factText(value: number | string, unit: string): FactText {
  if (typeof value === 'string') return { value, unit: '' };
  if (/^USD\b/.test(unit)) return { value: unitPrice(value), unit: unit.replace(/^USD\s*/, '') };
  if (unit === 'ratio') return { value: `${exact(value * 100, 4)}%`, unit: '' };
  return {
    value: value !== 0 && Math.abs(value) < 0.01 ? String(Number(value.toPrecision(4))) : exact(value, 4),
    unit,
  };
}

export interface SourceText {
  readonly kind: 'guide' | 'aws' | 'board' | 'assumption';
  readonly name: string;
  readonly text: string;
  /** In full, for a title. */
  readonly detail: string;
}

/** "Guide: section", "AWS: page, date", "Assumption: reason". */
export function sourceText({ source }: Pick<SourcedFact, 'source'>): SourceText {
  switch (source.kind) {
    case 'guide':
      return { kind: 'guide', name: 'Guide', text: source.section, detail: source.section };
    case 'aws':
      return {
        kind: 'aws',
        name: 'AWS',
        text: `${pageName(source.url)}, ${source.asOf}`,
        detail: `${source.url} (${source.asOf})`,
      };
    case 'assumption':
      return { kind: 'assumption', name: 'Assumption', text: source.reason, detail: source.reason };
  }
}

/** Where a rule comes from, in the words that a fact's source has. */
export function ruleSource(source: RuleSource): SourceText {
  switch (source.kind) {
    case 'guide':
      return { kind: 'guide', name: 'Guide', text: source.section, detail: source.section };
    case 'aws':
      return { kind: 'aws', name: 'AWS', text: pageName(source.url), detail: source.url };
    case 'board': {
      const text = 'The board’s own figures';
      return { kind: 'board', name: 'Board', text, detail: text };
    }
  }
}

/** What a page is about, from its address: the product and the page's own name. */
export function pageName(address: string): string {
  if (address.startsWith('github:')) return address.slice('github:'.length).split('@')[0] ?? address;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const parts = url.pathname.split('/').filter((part) => part !== '' && !/^(latest|index\.html?)$/.test(part));
  const last = parts.at(-1)?.replace(/\.html?$/, '');
  const host = url.hostname.replace(/^www\./, '');
  if (host.startsWith('pricing.')) return 'price list';
  return last === undefined ? host : `${host === 'docs.aws.amazon.com' ? 'docs' : host}, ${last.replaceAll('-', ' ')}`;
}
