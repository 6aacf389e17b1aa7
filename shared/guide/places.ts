/** Whether the product has what an entry's place names. Boards and scenarios are files, so the tests beside this file look into them. */
import { guideRanks } from '../catalog/guide-ranks.ts';
import { catalog } from '../catalog/index.ts';
import { sources } from '../catalog/sources.ts';
import { decisions } from '../decide/index.ts';
import { rules } from '../engine/rules/index.ts';
import type { Place } from './entry.ts';
import { isPracticePlace } from './practice-place.ts';

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const decisionNames: ReadonlySet<string> = new Set(decisions.map(({ name }) => name));

/** What is wrong with a place, in a few words; `null` where the product has it, and for examples, practice and what comes later. */
export function missing(place: Place): string | null {
  if ('later' in place || 'example' in place || isPracticePlace(place)) return null;
  if ('fact' in place) return missingFact(place.fact, place.states);
  if ('service' in place) return Object.hasOwn(catalog.services, place.service) ? null : `no service ${place.service}`;
  if ('param' in place) return missingPart(place.param, (service) => Object.keys(service.params));
  if ('line' in place)
    return missingPart(place.line, ({ limits, costs }) => [...limits, ...costs].map(({ key }) => key));
  if ('rule' in place) return ruleIds.has(place.rule) ? null : `no rule ${place.rule}`;
  if ('decision' in place) return decisionNames.has(place.decision) ? null : `no decision ${place.decision}`;
  if ('rank' in place) return missingRank(place);
  return missingRows(place.matrix);
}

function missingFact(id: string, states: string | number | undefined): string | null {
  const fact = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (fact === undefined) return `no fact ${id}`;
  if (states === undefined || fact.guide?.value === states) return null;
  return `${id} states ${fact.guide?.value ?? 'nothing of the guide'}, not ${states}`;
}

function missingPart(
  id: string,
  keysOf: (service: (typeof catalog.services)[string]) => readonly string[],
): string | null {
  const dot = id.indexOf('.');
  const service = catalog.services[id.slice(0, dot)];
  return service !== undefined && keysOf(service).includes(id.slice(dot + 1)) ? null : `no ${id}`;
}

function missingRank(place: Extract<Place, { rank: string }>): string | null {
  const rank = catalog.services[place.rank]?.guideRank;
  if (rank === undefined) return `${place.rank} has no rank`;
  const same = rank.l6 === place.l6 && rank.l7 === place.l7 && rank.frequency === place.frequency;
  return same ? null : `${place.rank} has ${rank.l6}, ${rank.l7}, ${rank.frequency}%`;
}

function missingRows(matrix: Extract<Place, { matrix: unknown }>['matrix']): string | null {
  const rows = Object.values(guideRanks);
  const critical = (level: 'l6' | 'l7') => rows.filter((row) => row[level] === 'critical').length;
  const found = {
    rows: rows.length,
    criticalL6: critical('l6'),
    criticalL7: critical('l7'),
    sum: rows.reduce((sum, { frequency }) => sum + frequency, 0),
  };
  const wrong = (Object.keys(found) as (keyof typeof found)[]).filter((key) => found[key] !== matrix[key]);
  return wrong.length === 0 ? null : `the matrix differs in ${wrong.join(', ')}`;
}
