interface Between {
  readonly from: string;
  readonly to: string;
}

/** The links without those that close a circle, walking from the blocks that nothing feeds, in order, then from the others. */
export function acyclic<L extends Between>(ids: readonly string[], links: readonly L[]): readonly L[] {
  const out = new Map<string, L[]>(ids.map((id) => [id, []]));
  for (const link of links) out.get(link.from)?.push(link);
  const fed = new Set(links.map((link) => link.to));
  const state = new Map<string, 'open' | 'done'>();
  const kept: L[] = [];
  for (const start of [...ids.filter((id) => !fed.has(id)), ...ids]) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const walk: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const link = out.get(step.id)?.[step.next++];
      if (link === undefined) {
        state.set(step.id, 'done');
        walk.pop();
      } else if (state.get(link.to) === undefined) {
        kept.push(link);
        state.set(link.to, 'open');
        walk.push({ id: link.to, next: 0 });
      } else if (state.get(link.to) === 'done') kept.push(link);
    }
  }
  return kept;
}
