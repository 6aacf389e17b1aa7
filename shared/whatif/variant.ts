/**
 * Variants: other sizings of one drawing, kept as what they change. A variant is laid over the design; nothing of it is in the design
 * itself, so that the baseline stays what it was.
 */

import {
  type Design,
  type Document,
  defaultSettings,
  type Edge,
  type Figures,
  type Params,
  type Patch,
  type ServiceNode,
  type Settings,
} from '../model/document.ts';
import type { Edit } from '../model/edit.ts';
import { trafficForms } from '../model/traffic-forms.ts';

const nothing: Params = {};

/**
 * The design with a variant's patch laid over it. `null` in a patch returns a parameter to the catalog's default. Nodes and edges that
 * the patch leaves alone stay the same objects; without such a variant, or with an empty patch, so does the design.
 */
export function withVariant(design: Design, id: string | null): Design {
  const variant = id === null ? undefined : design.variants?.find((candidate) => candidate.id === id);
  return variant === undefined ? design : patched(design, variant.patch);
}

function patched(design: Design, patch: Patch): Design {
  const nodes = overlaid(design.nodes, patch.nodes, nodeParams);
  const edges = overlaid(design.edges, patch.edges, laidOver) as readonly Edge[];
  const settings = settingsOf(design.settings, patch.settings);
  const isSame = nodes === design.nodes && edges === design.edges && settings === design.settings;
  return isSame ? design : { ...design, settings, nodes, edges };
}

/** The list with other parameters for the items that a patch names; the same list when it names none of them. */
function overlaid<T extends ServiceNode | Edge>(
  items: readonly T[],
  patches: Readonly<Record<string, Params>> | undefined,
  lay: (params: Params, patch: Params) => Params,
): readonly T[] {
  if (patches === undefined) return items;
  let isSame = true;
  const next = items.map((item) => {
    const patch = Object.hasOwn(patches, item.id) ? patches[item.id] : undefined;
    if (patch === undefined || Object.keys(patch).length === 0) return item;
    isSame = false;
    return { ...item, params: lay(item.params as Params, patch) };
  });
  return isSame ? items : next;
}

function laidOver(params: Params, patch: Params): Params {
  return Object.fromEntries(Object.entries({ ...params, ...patch }).filter(([, value]) => value !== null));
}

/** A node sends its traffic in one form: a patch that gives another replaces the board's. */
function nodeParams(params: Params, patch: Params): Params {
  const form = trafficForms.find((keys) => keys.some((key) => (patch[key] ?? null) !== null)) as
    | readonly string[]
    | undefined;
  if (form === undefined) return laidOver(params, patch);
  const others = new Set(trafficForms.flat().filter((key) => !form.includes(key)) as readonly string[]);
  return laidOver(Object.fromEntries(Object.entries(params).filter(([key]) => !others.has(key))), patch);
}

function settingsOf(settings: Settings, patch: Params = nothing): Settings {
  if (Object.keys(patch).length === 0) return settings;
  return { ...defaultSettings, ...laidOver(settings as unknown as Params, patch) } as Settings;
}

/**
 * What an edit means while a variant is shown: parameters and settings of what is on the board already go into the variant's patch,
 * everything else changes the board. Whose figures are in force is a way of reading and stays with the board, unless the variant has said.
 */
export function intoVariant(document: Document, variant: string | null, edit: Edit): Edit {
  const { design } = document;
  const own = design.variants?.find(({ id }) => id === variant);
  if (own === undefined) return edit;
  const nodes = new Map(design.nodes.map((node) => [node.id, node.params]));
  const edges = new Map(design.edges.map((edge) => [edge.id, edge.params as Params]));
  const patch = (id: string | null, key: string, value: unknown, board: unknown): Edit => ({
    kind: 'set-patch',
    variant: own.id,
    id,
    key,
    // What is as on the board is no change; what the board gives and the variant does not is back at its default.
    value: value === board ? undefined : (value ?? null),
  });
  const turned = (one: Edit): Edit => {
    if (one.kind === 'all') {
      // What takes the variant away, as making it the design does, leaves nothing to write into.
      const leaves = one.edits.some((part) => part.kind === 'remove-variant' && part.id === own.id);
      return leaves ? one : { kind: 'all', edits: one.edits.map(turned) };
    }
    if (one.kind === 'set-param') {
      const params = nodes.get(one.id) ?? edges.get(one.id);
      return params === undefined ? one : patch(one.id, one.key, one.value, ownValue(params, one.key));
    }
    if (one.kind !== 'set-settings') return one;
    const before = design.settings as unknown as Params;
    return {
      kind: 'all',
      edits: Object.entries(one.settings).map(([key, value]): Edit => {
        const reads = key === 'figures' && !Object.hasOwn(own.patch.settings ?? nothing, key);
        return reads
          ? { kind: 'set-settings', settings: { figures: one.settings.figures as Figures } }
          : patch(null, key, value, before[key]);
      }),
    };
  };
  return turned(edit);
}

function ownValue(params: Params, key: string): unknown {
  return Object.hasOwn(params, key) ? params[key] : undefined;
}

/** Makes a variant the board's own design: its values go onto the board and it leaves the list. One undo step. */
export function adoptVariant(design: Design, id: string): Edit {
  const overlay = withVariant(design, id);
  const edits: Edit[] = [];
  const changes = (before: readonly (ServiceNode | Edge)[], after: readonly (ServiceNode | Edge)[]) => {
    after.forEach((item, i) => {
      const [old, next] = [before[i]?.params as Params, item.params as Params];
      if (old === next) return;
      for (const key of new Set([...Object.keys(old), ...Object.keys(next)])) {
        const value = ownValue(next, key);
        if (value !== ownValue(old, key)) edits.push({ kind: 'set-param', id: item.id, key, value });
      }
    });
  };
  changes(design.nodes, overlay.nodes);
  changes(design.edges, overlay.edges);
  if (overlay.settings !== design.settings) edits.push({ kind: 'set-settings', settings: overlay.settings });
  return { kind: 'all', edits: [...edits, { kind: 'remove-variant', id }] };
}

/** Whether a variant says something of its own about a parameter, or about a setting with `id` `null`. */
export function isPatched(design: Design, variant: string | null, id: string | null, key: string): boolean {
  if (variant === null) return false;
  const patch = design.variants?.find((candidate) => candidate.id === variant)?.patch;
  if (patch === undefined) return false;
  if (id === null) return Object.hasOwn(patch.settings ?? nothing, key);
  return [patch.nodes, patch.edges].some(
    (part) => part !== undefined && Object.hasOwn(part, id) && Object.hasOwn(part[id] ?? nothing, key),
  );
}
