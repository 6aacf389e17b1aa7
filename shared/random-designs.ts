/** For property tests: random boards that any reader would take. */
import fc from 'fast-check';
import { catalog } from './catalog/index.ts';
import type { ParamDefinition, ServiceDefinition } from './catalog/service.ts';
import { type Design, defaultSettings, type Edge, type Group, groupKinds, type ServiceNode } from './model/document.ts';

export const services = Object.values(catalog.services);

function valuesFor(definition: ParamDefinition): fc.Arbitrary<unknown> {
  switch (definition.kind) {
    case 'number': {
      const { min, whole } = definition;
      const max = definition.max ?? min + 5000;
      const inside = whole ? fc.integer({ min, max }) : fc.nat(1000).map((k) => min + ((max - min) * k) / 1000);
      return fc.oneof({ weight: 4, arbitrary: inside }, fc.constant(whole ? Math.ceil(min) : min), fc.constant(max));
    }
    case 'choice':
      return fc.constantFrom(...definition.options.map(({ value }) => value));
    case 'switch':
      return fc.boolean();
  }
}

const forms = [['perSecond'], ['perDay'], ['users', 'perUserPerDay'], ['concurrentUsers', 'perUserPerMinute']] as const;
const traffic: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    form: fc.constantFrom(...forms),
    rate: fc.constantFrom(0, 0.5, 3, 90, 2500, 40_000),
    payloadKb: fc.constantFrom(0, 0.2, 1, 7, 300),
    responseKb: fc.constantFrom(0, 2, 40),
    readShare: fc.constantFrom(0, 0.3, 1),
    peakFactor: fc.constantFrom(1, 1.5, 10),
    ramp: fc.constantFrom({}, {}, { rampSeconds: 0 }, { rampSeconds: 20 }, { rampSeconds: 7200 }),
  })
  .map(({ form, rate, ramp, ...rest }) => ({
    ...rest,
    ...ramp,
    ...Object.fromEntries(form.map((key) => [key, rate])),
  }));

function paramsOf(service: ServiceDefinition): fc.Arbitrary<Record<string, unknown>> {
  if (Object.hasOwn(service.params, 'perUserPerMinute')) return traffic;
  const values = Object.fromEntries(Object.entries(service.params).map(([key, one]) => [key, valuesFor(one)]));
  return fc.record(values, { requiredKeys: [] });
}

/** A service with parameters within their ranges. */
export const boxes = fc
  .constantFrom(...services)
  .chain((service) => paramsOf(service).map((params) => ({ service, params })));
const clients = traffic.map((params) => ({ service: catalog.services['client'] as ServiceDefinition, params }));
const arrows = fc.record({
  from: fc.nat(7),
  to: fc.nat(7),
  params: fc.record(
    {
      share: fc.constantFrom(0, 0.25, 0.5, 1),
      calls: fc.constantFrom(0, 0.4, 1, 2),
      batch: fc.constantFrom(1, 10),
      payloadKb: fc.constantFrom(0, 0.5, 30),
      responseKb: fc.constantFrom(0, 5),
      readShare: fc.constantFrom(0, 0.5, 1),
      mode: fc.constantFrom('sync' as const, 'async' as const),
      crosses: fc.constantFrom('none' as const, 'az' as const, 'region' as const, 'internet' as const),
    },
    { requiredKeys: [] },
  ),
});

/** Small boards of any services, with loops, parallel arrows and nested containers; node `n0` is a client. */
export const designs: fc.Arbitrary<Design> = fc
  .record({
    figures: fc.constantFrom('guide' as const, 'aws' as const),
    first: clients,
    boxes: fc.array(boxes, { minLength: 1, maxLength: 7 }),
    arrows: fc.array(arrows, { maxLength: 12 }),
    kinds: fc.array(fc.constantFrom(...groupKinds), { maxLength: 4 }),
    places: fc.array(fc.nat(7), { minLength: 8, maxLength: 8 }),
  })
  .map(({ figures, first, boxes: others, arrows: drawn, kinds, places }) => {
    const all = [first, ...others];
    const groups = kinds.map(
      (kind, g): Group => ({ id: `g${g}`, kind, label: '', group: g % 2 === 1 ? `g${g - 1}` : null }),
    );
    const nodes = all.map(({ service, params }, i): ServiceNode => {
      const place = places[i] as number;
      return {
        id: `n${i}`,
        service: service.id,
        label: '',
        group: place < groups.length ? `g${place}` : null,
        params,
      };
    });
    // The first arrow leaves the client, so that most boards carry something.
    const edges = drawn.map(
      ({ from, to, params }, e): Edge => ({
        id: `e${e}`,
        from: `n${e === 0 ? 0 : from % all.length}`,
        to: `n${to % all.length}`,
        label: '',
        params,
      }),
    );
    return { settings: { ...defaultSettings, figures }, groups, nodes, edges };
  });
