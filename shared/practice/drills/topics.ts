/** What cards are about, and how early each topic comes: the guide's own order of importance for a level. */
import { type GuideRank, guideRanks, type Importance } from '../../catalog/guide-ranks.ts';
import type { Catalog } from '../../catalog/service.ts';
import type { Level } from '../scenario.ts';

/** Topics that are no service. */
export const themes = {
  estimates: 'Estimates',
  decisions: 'Decisions',
  dr: 'Disaster recovery',
  networking: 'Networking',
  security: 'Security',
} as const;
export type Theme = keyof typeof themes;

/**
 * The guide gives its themes sections and no rank. Sums and decisions are asked in every interview; the others weigh as much as its high
 * rows.
 */
const themeRanks: Readonly<Record<Theme, Pick<GuideRank, 'l6' | 'l7' | 'frequency'>>> = {
  estimates: { l6: 'critical', l7: 'critical', frequency: 80 },
  decisions: { l6: 'critical', l7: 'critical', frequency: 75 },
  dr: { l6: 'high', l7: 'high', frequency: 60 },
  networking: { l6: 'high', l7: 'high', frequency: 55 },
  security: { l6: 'high', l7: 'high', frequency: 50 },
};

/** Services that stand on no row of the guide's matrix and belong beside one: cards on them come as early. */
const besideRow: Readonly<Record<string, keyof typeof guideRanks>> = {
  dax: 'dynamodb',
  's3-vectors': 's3',
  'bedrock-knowledge-bases': 'bedrock',
  'bedrock-titan-embeddings': 'bedrock',
};

/** Sheets and services whose cards stand under a theme: they are asked for as one subject. */
const themeOf: Readonly<Record<string, Theme>> = {
  'data-transfer': 'networking',
  'nat-gateway': 'networking',
  'vpc-gateway-endpoint': 'networking',
  'vpc-interface-endpoint': 'networking',
  'vpc-peering': 'networking',
  networking: 'networking',
  waf: 'security',
  shield: 'security',
  client: 'estimates',
  external: 'estimates',
  generic: 'decisions',
};

/** Services without cards of their own: what their neighbours teach holds for them, too. */
const neighbours: Readonly<Record<string, string>> = {
  msk: 'kinesis-data-streams',
  emr: 'athena',
  redshift: 'athena',
  glue: 'athena',
  rds: 'aurora',
  appsync: 'api-gateway-websocket',
  efs: 's3',
  'bedrock-agentcore': 'bedrock',
  'bedrock-nova-micro': 'bedrock-nova-lite',
  'bedrock-nova-2-lite': 'bedrock-nova-lite',
  'bedrock-claude-3-haiku': 'bedrock-claude-haiku-4-5',
  'bedrock-claude-3-sonnet': 'bedrock-claude-sonnet-4-6',
  'bedrock-claude-sonnet-4': 'bedrock-claude-sonnet-4-6',
};

/** The topic of the cards that teach a service or a sheet: its own, the theme that it stands under, or that of its neighbour. */
export function topicOf(owner: string): string {
  for (const table of [themeOf, neighbours]) if (Object.hasOwn(table, owner)) return table[owner] ?? owner;
  return owner;
}

const order: readonly (Importance | 'none')[] = ['critical', 'high', 'medium', 'none'];

export interface TopicRank {
  readonly importance: Importance | 'none';
  /** Per cent of interviews, by the guide; 0 where it says nothing. */
  readonly frequency: number;
}

export function isTheme(topic: string): topic is Theme {
  return Object.hasOwn(themes, topic);
}

/** What a person reads: "DynamoDB", "Disaster recovery", or the word itself of a topic of one's own. */
export function topicName(topic: string, catalog: Catalog): string {
  if (isTheme(topic)) return themes[topic];
  if (topic === 'own') return 'Own cards';
  return Object.hasOwn(catalog.services, topic) ? (catalog.services[topic]?.name ?? topic) : topic;
}

export function topicRank(topic: string, level: Level, catalog: Catalog): TopicRank {
  const row = rowOf(topic, catalog);
  return row === undefined
    ? { importance: 'none', frequency: 0 }
    : { importance: level === 'L6' ? row.l6 : row.l7, frequency: row.frequency };
}

function rowOf(topic: string, catalog: Catalog): Pick<GuideRank, 'l6' | 'l7' | 'frequency'> | undefined {
  if (isTheme(topic)) return themeRanks[topic];
  const beside = Object.hasOwn(besideRow, topic) ? besideRow[topic] : undefined;
  if (beside !== undefined) return guideRanks[beside];
  return Object.hasOwn(catalog.services, topic) ? catalog.services[topic]?.guideRank : undefined;
}

/** Negative where `a` comes first: the more important, then the one that more interviews ask for, then by name. */
export function compareTopics(level: Level, catalog: Catalog): (a: string, b: string) => number {
  return (a, b) => {
    const [one, other] = [topicRank(a, level, catalog), topicRank(b, level, catalog)];
    return (
      order.indexOf(one.importance) - order.indexOf(other.importance) ||
      other.frequency - one.frequency ||
      Number(Object.hasOwn(besideRow, a)) - Number(Object.hasOwn(besideRow, b)) ||
      (a < b ? -1 : Number(a > b))
    );
  };
}

/** Place of a topic's importance: 0 for critical … 3 for none. */
export function importancePlace(topic: string, level: Level, catalog: Catalog): number {
  return order.indexOf(topicRank(topic, level, catalog).importance);
}
