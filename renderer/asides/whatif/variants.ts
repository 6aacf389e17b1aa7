/** Variants as a person makes them: names, ids, and what each changes. */
import type { ParamDefinition } from '../../../shared/catalog/service.ts';
import type { Design, Patch, Variant } from '../../../shared/model/document.ts';
import { withVariant } from '../../../shared/whatif/variant.ts';
import { paramText } from '../../../shared/wording/card.ts';
import { edgeChoices, edgeNumbers } from '../../inspector/edge-params.ts';
import { nameOf, nodeOf, serviceOfNode } from '../../panels/names.ts';

/** A variant under a free id and name: "Variant 2", or "Optimised copy" of another. */
export function newVariant({ variants = [] }: Design, from?: Variant): Variant {
  const ids = new Set(variants.map(({ id }) => id));
  const titles = new Set(variants.map(({ title }) => title));
  const free = (taken: ReadonlySet<string>, name: (count: number) => string) => {
    let count = 1;
    while (taken.has(name(count))) count += 1;
    return name(count);
  };
  const title = (count: number) => {
    if (from === undefined) return `Variant ${count}`;
    return `${from.title} copy${count === 1 ? '' : ` ${count}`}`;
  };
  return { ...from, id: free(ids, (count) => `v${count}`), title: free(titles, title), patch: from?.patch ?? {} };
}

export interface PatchLine {
  /** The node or edge; `null` for a setting. */
  readonly id: string | null;
  readonly key: string;
  /** "Events", "Apps to Events", "Board". */
  readonly where: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that a variant changes, as a person would say it. What it says of things that are not on the board changes nothing. */
export function patchLines(design: Design, variant: Variant): readonly PatchLine[] {
  const overlay = withVariant(design, variant.id);
  const { settings = {}, nodes = {}, edges = {} }: Patch = variant.patch;
  const lines: PatchLine[] = Object.keys(settings).map((key) => ({
    id: null,
    key,
    where: 'Board',
    label: settingNames[key] ?? key,
    before: settingText(design, key),
    after: settingText(overlay, key),
  }));
  for (const [part, items, other] of [
    [nodes, design.nodes, overlay.nodes],
    [edges, design.edges, overlay.edges],
  ] as const) {
    items.forEach((item, i) => {
      const patch = Object.hasOwn(part, item.id) ? part[item.id] : undefined;
      for (const key of Object.keys(patch ?? {})) {
        const definition = definitionOf(design, item.id, key);
        const text = (params: object | undefined) =>
          valueText(definition, (params as Readonly<Record<string, unknown>> | undefined)?.[key]);
        lines.push({
          id: item.id,
          key,
          where: nameOf(design, item.id),
          label: definition?.label ?? key,
          before: text(item.params),
          after: text(other[i]?.params),
        });
      }
    });
  }
  return lines;
}

const settingNames: Readonly<Record<string, string>> = {
  figures: 'Figures',
  hoursPerMonth: 'Hours a month',
  region: 'Region',
  commitment: 'Under a commitment',
  commitmentKind: 'Commitment',
  discount: 'Private discount',
};

function settingText({ settings }: Design, key: string): string {
  return String((settings as unknown as Readonly<Record<string, unknown>>)[key] ?? 'default');
}

function definitionOf(design: Design, id: string, key: string) {
  const node = nodeOf(design, id);
  if (node !== undefined) return serviceOfNode(node).params[key];
  return { ...edgeNumbers, ...edgeChoices }[key as keyof typeof edgeNumbers | keyof typeof edgeChoices];
}

/** A value as it stands in a list; what the board does not give is the catalog's default. */
function valueText(definition: ParamDefinition | undefined, given: unknown): string {
  const value = given ?? definition?.default ?? null;
  if (value === null) return 'not set';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return paramText(definition, value) || String(value);
}
