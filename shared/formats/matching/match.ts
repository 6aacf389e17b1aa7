/** Which service a box of somebody else's drawing means, how sure that is, and why. */
import type { Catalog } from '../../catalog/service.ts';
import { parts, pieces, tails, verbs } from './name-words.ts';
import { absent, alsoMeant, looseNames, outside, selfRun, weights } from './names.ts';
import { type Stretch, stretchesOf, wordsOf } from './words.ts';

/** What a drawing says of a box. */
export interface NamedBox {
  readonly label: string;
  readonly id?: string;
  /** As in `logos:aws-lambda`, or a name of a collection of shapes. */
  readonly icon?: string;
  /** Icons that stood in the label: `fa:fa-user`. */
  readonly labelIcons?: readonly string[];
  /** As Mermaid calls it: `cylinder`, `diamond`. */
  readonly shape?: string;
}

/** What else the drawing says. */
export interface Around {
  /** Ids of all boxes: in a row of S1, S2 and S3 the last is no bucket. */
  readonly ids: ReadonlySet<string>;
  /** Topics are Kafka's. */
  readonly kafka: boolean;
}

export interface Candidate {
  readonly service: string;
  /** 0 to 1. */
  readonly score: number;
  /** What it is taken from: `the name “Lambda”`, `its icon`. */
  readonly why: string;
}

export interface Match {
  /** `null`: a plain box, because nothing is likely enough, or what it names has no figures here. */
  readonly service: string | null;
  /** How sure that is, 0 to 1. */
  readonly score: number;
  readonly why: string;
  /** What else it may be, likeliest first; none where it is clear. */
  readonly others: readonly Candidate[];
}

/** Less likely names are offered, and not taken. */
const taken = 0.5;
/** From here on nobody needs to look. */
const sure = 0.75;
/** Two candidates are as good as each other within this. */
const close = 0.06;

export function matchService(box: NamedBox, catalog: Catalog, around: Around = nowhere): Match {
  const all = [...fromIcon(box, catalog), ...fromLabel(box, catalog, around), ...fromId(box, catalog, around)].toSorted(
    (a, b) => b.score - a.score,
  );
  const best = all[0];
  if (best === undefined) return { service: null, score: 1, why: 'nothing in it names a service', others: [] };
  const others = all.filter(
    ({ service, score }, i) =>
      score >= 0.4 &&
      service !== best.service &&
      isReal(service) &&
      all.findIndex((one) => one.service === service) === i,
  );
  if (best.score < taken || !isReal(best.service)) {
    const isNamed = best.score >= taken;
    const likely = isNamed ? [] : [...(isReal(best.service) && best.score >= 0.4 ? [best] : []), ...others].slice(0, 3);
    return { service: null, score: isNamed ? best.score : 1 - best.score, why: best.why, others: likely };
  }
  const rival = others.some(({ score }) => best.score - score <= close);
  const isClear = best.score >= sure && !rival;
  return {
    service: best.service,
    score: rival ? Math.min(best.score, 0.7) : best.score,
    why: best.why,
    others: isClear ? [] : others.slice(0, 3),
  };
}

/** True for what a person should look at. */
export function isDoubtful({ service, score, others }: Match): boolean {
  return service === null ? others.length > 0 : score < sure;
}

const nowhere: Around = { ids: new Set(), kafka: false };
/** A product that has no figures here stands for a plain box. */
const noFigures = 'generic';

function isReal(service: string): boolean {
  return service !== noFigures;
}

interface Named {
  readonly service: string;
  readonly weight: number;
  readonly shown: string;
}

const indexes = new WeakMap<Catalog, ReadonlyMap<string, Named>>();

/** Every name, without blanks and hyphens. */
function indexOf(catalog: Catalog): ReadonlyMap<string, Named> {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const index = new Map<string, Named>();
  const add = (name: string, service: string, weight: number) => {
    const key = wordsOf(name).join('');
    if (key !== '' && !index.has(key)) index.set(key, { service, weight, shown: name });
  };
  const weightOf = (name: string) => (Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0.93);
  for (const { id, name } of Object.values(catalog.services)) {
    if (id === noFigures) continue;
    add(name, id, weightOf(name.toLowerCase()));
    add(id, id, weightOf(id));
  }
  for (const [service, names] of Object.entries(looseNames))
    if (Object.hasOwn(catalog.services, service)) for (const [name, weight] of names) add(name, service, weight);
  for (const name of absent) add(name, noFigures, pieces.has(name) ? 0.8 : 0.95);
  for (const name of outside) add(name, 'external', 0.87);
  for (const [alias, service] of Object.entries(catalog.aliases))
    if (service !== noFigures) add(alias, service, weightOf(alias));
  indexes.set(catalog, index);
  return index;
}

interface Hit extends Named {
  readonly from: number;
  readonly to: number;
}

const longestName = 5;

/** The names in a row of words, the longest at each place. */
function hitsIn(words: readonly string[], index: ReadonlyMap<string, Named>): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    let found: Hit | null = null;
    for (let to = Math.min(words.length, from + longestName); to > from && found === null; to--) {
      const named = lookedUp(words.slice(from, to), index);
      if (named !== null) found = { ...named, from, to };
    }
    if (found !== null) hits.push(found);
    from = found?.to ?? from + 1;
  }
  return hits;
}

function lookedUp(words: readonly string[], index: ReadonlyMap<string, Named>): Named | null {
  const key = words.join('');
  if (key.length > 60) return null;
  const last = words.at(-1) ?? '';
  const bare = words.length > 1 && (words[0] === 'aws' || words[0] === 'amazon') ? words.slice(1).join('') : null;
  for (const one of bare === null ? [key] : [key, bare]) {
    const found =
      index.get(one) ?? (last.length > 3 ? index.get(one.replace(/(?<=[a-z]{2})(?:s|\d{1,3})$/, '')) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

function fromLabel({ label, shape }: NamedBox, catalog: Catalog, around: Around): readonly Candidate[] {
  const index = indexOf(catalog);
  const stretches = stretchesOf(label);
  const isLong = label.length > 160 || stretches.length > 8;
  const isAsked = shape === 'diamond' || shape === 'diam' || shape === 'decision';
  const isSelfRun = stretches.some(({ words }) => words.includes('hosted') || words.includes('localstack'));
  const found: Candidate[] = [];
  const firstLine = stretches[0]?.line ?? 0;
  const firstWords = stretches.find(({ isAside, line }) => !isAside && line === firstLine)?.words ?? [];
  for (const stretch of stretches) {
    const { words } = stretch;
    const hits = hitsIn(words, index);
    for (const hit of hits) {
      let score = placed(hit, hits, stretch, firstLine);
      if (isAsked) score = hit.weight >= 0.9 ? score - 0.25 : 0;
      if (isLong) score -= 0.3;
      if (hit.weight < 0.9 && isSelfRun) score = Math.min(score, 0.3);
      // Under a name of its own, an everyday word tells what is in it.
      if (hit.weight < 0.9 && stretch.line > firstLine && isGenericHead(firstWords.at(-1) ?? '')) score -= 0.15;
      if (around.kafka && hit.shown === 'topic') score = 0.3;
      if (hit.shown === 'table' && isStore(shape)) score += 0.1;
      if (score >= 0.4)
        for (const [service, less] of alsoMeant.get(hit.shown) ?? [])
          if (Object.hasOwn(catalog.services, service))
            found.push({ service, score: less, why: `“${hit.shown}” in its words` });
      if (score > 0)
        found.push({ service: hit.service, score, why: `“${words.slice(hit.from, hit.to).join(' ')}” in its words` });
    }
  }
  return found;
}

function isStore(shape: string | undefined): boolean {
  return shape === 'cylinder' || shape === 'cyl' || shape === 'database' || shape === 'lin-cyl' || shape === 'disk';
}

/** How sure a name makes where it stands. */
function placed(hit: Hit, hits: readonly Hit[], { words, isAside, line }: Stretch, firstLine: number): number {
  const { from, to, weight } = hit;
  const isWhole = to - from === words.length;
  const isTail = (word: string) => tails.has(word) || (weight >= 0.9 && parts.has(word));
  const behind = words
    .slice(to)
    .filter((word) => !(isTail(word) || /^\d+$/.test(word) || /^[a-z]?\d[a-z]?$/.test(word)));
  const isHead = behind.length === 0;
  const isFirst = from === 0 || (from === 1 && (words[0] === 'aws' || words[0] === 'amazon' || words[0] === 'the'));
  const later = hits.some((other) => other.from >= to && other.weight >= 0.9);
  const onwards = words[to] ?? '';
  const leads = /^(?:for|via|to|with|by|from|für|para|pour)$/.test(words.slice(0, from).at(-1) ?? '');
  if (weight < 0.9) {
    // An everyday word names the thing only as its last word, and in a name, not in a sentence.
    const isSentence = words.length > 4 || (verbs.has(words[0] ?? '') && !isWhole);
    const isOurs =
      weight >= 0.8 && isFirst && words.length <= 3 && hit.service !== 'client' && !isGenericHead(words.at(-1) ?? '');
    if (isSentence && weight < 0.84) return 0;
    if (!(isHead || isOurs || (hit.service === 'external' && words.length <= 5))) return 0;
    if (from > 0 && selfRun.has(words[from - 1] ?? '') && hit.service !== 'external' && hit.service !== 'client')
      return Math.min(weight, 0.45);
    const aside = isAside ? 0.08 : line > firstLine ? 0.12 : 0;
    return weight - aside + (isWhole && line === firstLine && !isAside ? 0.02 : 0);
  }
  let score = weight;
  if (isWhole && !isAside && line === firstLine) score += 0.05;
  else if (isAside) score -= 0.03;
  else if (line > firstLine) score -= 0.06;
  if (!(isWhole || isHead || isFirst)) score -= 0.05;
  // "S3 upload Lambda" is a function; "Redis for Lambda" is none.
  if (later && !/^(?:for|via|to|with|by|from)$/.test(onwards)) score -= 0.1;
  if (leads) score -= 0.15;
  if (words.length > 6) score -= 0.12;
  if (verbs.has(words[0] ?? '') && !isWhole) score -= 0.1;
  return score;
}

function isGenericHead(word: string): boolean {
  return /^(?:services?|servers?|workers?|handlers?|modules?|engines?|managers?|adapters?|processors?|generators?|controllers?|gateways?|plugins?|utility|utilities|consumers?|producers?|clients?|library|sdk|backend|pods?|proxy|exporter|migration|access)$/.test(
    word,
  );
}

function fromId({ id = '', label }: NamedBox, catalog: Catalog, { ids }: Around): readonly Candidate[] {
  const written = id.replaceAll(/[-_.]+/g, ' ').trim();
  if (written === '' || written === label.trim()) return [];
  const row = rowOf(id);
  // One of a row says nothing: S3 beside S1 and S2, L2, EC2 beside EC1.
  if (row !== null && (rowsIn(ids).get(row) ?? 0) > 1) return [];
  const words = wordsOf(written).filter((word) => !/^\d+$/.test(word));
  const hits = hitsIn(words, indexOf(catalog));
  const hit = hits.at(-1);
  if (hit === undefined || words.length > 4) return [];
  const isHead = words.slice(hit.to).every((word) => tails.has(word) || parts.has(word));
  const isFirst = hit.from === 0;
  if (!(isHead || isFirst) || hit.weight < 0.84) return [];
  // What it is called outranks what the writer called it for themselves.
  return [{ service: hit.service, score: hit.weight >= 0.9 ? 0.78 : 0.6, why: `its id “${id}”` }];
}

/** What an id in a row begins with: `s` of `S3`. */
function rowOf(id: string): string | null {
  return /^([a-z]{1,3})\d{1,2}$/i.exec(id)?.[1]?.toLowerCase() ?? null;
}

const rows = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, number>>();

/** How many ids stand in each row. */
function rowsIn(ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const known = rows.get(ids);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const id of ids) {
    const row = rowOf(id);
    if (row !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  rows.set(ids, counts);
  return counts;
}

const signs: readonly (readonly [RegExp, string, number])[] = [
  [/\bfa-(?:user|users|user-tie|mobile|mobile-alt|mobile-screen|laptop|desktop|tablet|person)$/, 'client', 0.76],
  [/\bfa-(?:github|gitlab|slack|google|microsoft|paypal|stripe)$/, 'external', 0.76],
];

/** Icons of AWS name their service; the plain ones that every diagram has say nothing. */
function fromIcon({ icon, labelIcons = [] }: NamedBox, catalog: Catalog): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const name of labelIcons)
    for (const [pattern, service, score] of signs)
      if (pattern.test(name)) found.push({ service, score, why: `its icon ${name}` });
  const name = icon ?? labelIcons.find((one) => /aws/.test(one));
  if (name === undefined) return found;
  const isAws = /(?:^|[:/_-])(?:aws|amazon|arch|res)(?:$|[:/_-])/i.test(name);
  const bare = name
    .replace(/^.*[:/]/, '')
    .replace(/^(?:logos|mdi|simple-icons)[-_]/i, '')
    .replace(/^(?:arch|res)[-_]/i, '')
    .replace(/^(?:aws|amazon)[-_]/i, '')
    .replace(/[-_](?:\d+|light|dark|icon)$/i, '');
  const words = wordsOf(bare);
  const index = indexOf(catalog);
  for (let to = words.length; to > 0; to--) {
    const hit = lookedUp(words.slice(0, to), index);
    if (hit === null || (!isAws && hit.weight < 0.9)) continue;
    found.push({ service: hit.service, score: isAws ? 0.96 : 0.85, why: `its icon ${name}` });
    break;
  }
  return found;
}
