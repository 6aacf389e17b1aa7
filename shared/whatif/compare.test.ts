import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Design, defaultSettings, type Params, type Patch } from '../model/document.ts';
import { compare } from './compare.ts';
import { variantDeltas } from './variants.ts';

function stream(params: Params, patch: Patch = {}): Design {
  return {
    settings: defaultSettings,
    groups: [],
    nodes: [
      { id: 'a', service: 'client', label: 'Apps', group: null, params: { perSecond: 1000 } },
      { id: 'k', service: 'kinesis-data-streams', label: 'Events', group: null, params },
    ],
    edges: [{ id: 'e', from: 'a', to: 'k', label: '', params: {} }],
    variants: [{ id: 'v', title: 'More', patch }],
  };
}

const known = (value: number) => ({ value, unknown: [] });
const analysed = (design: Design) => analyze(design, catalog);

describe('a comparison', () => {
  it('says what cost, head-room and findings become', () => {
    const [one] = variantDeltas(stream({ shards: 1 }, { nodes: { k: { shards: 2 } } }), catalog);
    const delta = one?.delta;
    const shard = 0.015 * 730;
    expect(delta?.usdPerMonth.difference).toBeCloseTo(shard, 9);
    expect(delta?.byService.map(({ service }) => service)).toEqual(['kinesis-data-streams']);
    expect(delta?.utilisation).toEqual({
      before: known(1),
      after: known(0.5),
      difference: -0.5,
      ratio: -0.5,
      at: { before: { at: 'k', limit: 'shard-records' }, after: { at: 'k', limit: 'shard-records' } },
    });
    expect([delta?.breaksAt.before, delta?.breaksAt.after, delta?.breaksAt.difference]).toEqual([
      known(1),
      known(2),
      1,
    ]);
    expect(delta?.findings.lost.map(({ rule }) => rule)).toContain('provisioned-headroom');
    expect(delta?.findings.gained).toEqual([]);
  });

  it('of a board with itself is nothing', () => {
    const same = analysed(stream({ shards: 1 }));
    const { usdPerMonth, byService, utilisation, p50Ms, availability, findings } = compare(same, same);
    expect([usdPerMonth.difference, usdPerMonth.ratio, utilisation.difference]).toEqual([0, 0, 0]);
    expect([p50Ms.difference, availability.difference, byService.length]).toEqual([0, 0, 1]);
    expect(findings).toEqual({ gained: [], lost: [] });
  });

  it('states no difference where something is unknown, and says what', () => {
    const { usdPerMonth, byService } = compare(analysed(stream({ shards: 1 })), analysed(stream({ shards: -1 })));
    expect([usdPerMonth.difference, usdPerMonth.ratio, usdPerMonth.after.unknown]).toEqual([null, null, ['e']]);
    expect(byService[0]?.usdPerMonth.difference).toBe(null);
  });

  it('has no ratio from nothing, and no figures on an empty board', () => {
    const empty = analysed({ settings: defaultSettings, groups: [], nodes: [], edges: [] });
    const { usdPerMonth, utilisation, breaksAt, p50Ms } = compare(empty, analysed(stream({ shards: 1 })));
    expect([usdPerMonth.before.value, usdPerMonth.ratio]).toEqual([0, null]);
    expect([utilisation.before.value, utilisation.difference, breaksAt.difference, p50Ms.before.value]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
