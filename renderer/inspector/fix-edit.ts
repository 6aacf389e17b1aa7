/** A finding's fix as an edit, and what it would change. */
import type { Analysis, Fix } from '../../shared/engine/analysis.ts';
import { analyses } from '../../shared/figures.ts';
import { cardSize, type Design, type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { idMaker } from '../../shared/model/id-maker.ts';
import { freePlace } from '../edits/add.ts';
import { catalog } from '../store/catalog.ts';
import { changesOf } from './fix.ts';

/** One undo step. What it puts on the board stands beside the card that it belongs to, and takes another id where its own is taken. */
export function fixEdit(document: Document, fix: Fix): Edit {
  const make = idMaker(document);
  const ids = new Map([...(fix.nodes ?? []), ...(fix.edges ?? [])].map(({ id }) => [id, make.named(id)]));
  const now = (id: string) => ids.get(id) ?? id;
  const edits: Edit[] = [];
  if (fix.remove !== undefined) edits.push({ kind: 'remove', ids: fix.remove });
  for (const [id, service] of Object.entries(fix.services ?? {})) edits.push({ kind: 'set-service', id, service });
  let drawn = document;
  for (const { near, ...node } of fix.nodes ?? []) {
    const centre = freePlace(drawn, now(near), { x: 0, y: 0 });
    const at = { x: centre.x - cardSize.width / 2, y: centre.y - cardSize.height / 2 };
    const edit: Edit = { kind: 'add-node', node: { ...node, id: now(node.id) }, at };
    edits.push(edit);
    drawn = applyEdit(drawn, edit);
  }
  for (const edge of fix.edges ?? [])
    edits.push({ kind: 'add-edge', edge: { ...edge, id: now(edge.id), from: now(edge.from), to: now(edge.to) } });
  for (const [id, { from, to }] of Object.entries(fix.reconnect ?? {}))
    edits.push({ kind: 'reconnect', id, from: now(from), to: now(to) });
  for (const { id, key, value } of changesOf(fix)) edits.push({ kind: 'set-param', id: now(id), key, value });
  return { kind: 'all', edits };
}

/** What the month's bill becomes, as a difference. */
export function fixCost(design: Design, fix: Fix, before: Analysis): number {
  const document = { ...emptyDocument(), design };
  const fixed = applyEdit(document, fixEdit(document, fix));
  return analyses(catalog, null)(fixed.design, { load: before.load }).total.usdPerMonth - before.total.usdPerMonth;
}
