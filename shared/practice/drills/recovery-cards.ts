/** The guide's table of recovery patterns, asked in both directions. */
import { type FactSheet, factValue } from '../../catalog/fact.ts';
import type { Card, CardSource } from './card.ts';

const patterns = [
  { key: 'backup-restore', name: 'Backup & Restore' },
  { key: 'pilot-light', name: 'Pilot Light' },
  { key: 'warm-standby', name: 'Warm Standby' },
  { key: 'active-active', name: 'Multi-Site Active-Active' },
] as const;

const what: Readonly<Record<(typeof patterns)[number]['key'], string>> = {
  'backup-restore': 'Nothing runs in the second region: data is copied there, all else is made when it is needed.',
  'pilot-light': 'Data is replicated all the time; servers are off, or not there, until they are needed.',
  'warm-standby': 'A small copy of everything runs and is made large when it is needed.',
  'active-active': 'All regions take traffic all the time.',
};

/** The cards name each value as the fact has it, so they follow it. */
export function recoveryCards(sources: FactSheet): readonly Card[] {
  return patterns.flatMap(({ key, name }): readonly Card[] => {
    const read = (part: string) => {
      const id = `disaster-recovery.${key}-${part}`;
      const fact = Object.hasOwn(sources, id) ? sources[id] : undefined;
      return { id, text: fact === undefined ? '' : String(factValue(fact, 'aws')), differs: fact?.differs };
    };
    const [rto, rpo, cost, use] = [read('rto'), read('rpo'), read('cost'), read('use')];
    const from = (...facts: readonly { readonly id: string }[]): readonly CardSource[] => [
      ...facts.map(({ id }): CardSource => ({ kind: 'fact', id })),
      { kind: 'guide', section: 'Disaster Recovery Patterns' },
    ];
    const doubts = [rto.differs, rpo.differs].filter((one) => one !== undefined);
    return [
      {
        id: `dr-${key}-targets`,
        topic: 'dr',
        question: `${name}: which recovery time (RTO) and which loss of data (RPO) does the guide give it?`,
        answer: `RTO ${rto.text}, RPO ${rpo.text}`,
        because: [what[key], ...doubts.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}.`)].join(' '),
        sources: from(rto, rpo),
      },
      {
        id: `dr-${key}-use`,
        topic: 'dr',
        question: `Which recovery pattern costs ${cost.text} of $$$$, and what is it for?`,
        answer: `${name}: ${use.text}`,
        because: what[key],
        sources: from(cost, use),
      },
    ];
  });
}
