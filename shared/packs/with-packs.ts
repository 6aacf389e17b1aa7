/** The catalog as packs change it. */
import type { BareFact, BareSheet } from '../catalog/fact.ts';
import type { Catalog, RuleSetting, ServiceDefinition } from '../catalog/service.ts';
import { type Pack, packName } from './pack.ts';

/**
 * `catalog` with every pack applied, later ones over earlier ones. Figures replace the catalog's in both books and name the pack; what they
 * replace stays beside them. Services are added; one whose id or alias is taken is left out, since boards already mean the other.
 */
export function withPacks(catalog: Catalog, packs: readonly Pack[]): Catalog {
  return packs.reduce(withPack, catalog);
}

function withPack(catalog: Catalog, pack: Pack): Catalog {
  const services: Record<string, ServiceDefinition> = { ...catalog.services };
  const sheets: Record<string, BareSheet> = { ...catalog.sheets };
  const aliases: Record<string, string> = { ...catalog.aliases };
  const isTaken = (name: string) => Object.hasOwn(services, name) || Object.hasOwn(aliases, name);
  for (const service of pack.services) {
    if (isTaken(service.id)) continue;
    const own = service.aliases.filter((alias) => !isTaken(alias));
    services[service.id] = { ...service, aliases: own };
    for (const alias of own) aliases[alias] = service.id;
  }
  for (const [id, figure] of Object.entries(pack.figures)) {
    const dot = id.indexOf('.');
    const [name, key] = [id.slice(0, dot), id.slice(dot + 1)];
    const statement: BareFact['pack'] = { value: figure.value, reason: `${packName(pack)}: ${figure.source}` };
    const changed = (sheet: BareSheet): BareSheet => {
      const fact = Object.hasOwn(sheet, key) ? sheet[key] : undefined;
      return fact === undefined ? sheet : { ...sheet, [key]: { ...fact, pack: statement } };
    };
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (service !== undefined) services[name] = { ...service, facts: changed(service.facts) };
    else if (Object.hasOwn(sheets, name)) sheets[name] = changed(sheets[name] ?? {});
  }
  const rules: Record<string, RuleSetting> = { ...catalog.rules };
  for (const [id, setting] of Object.entries(pack.rules)) rules[id] = { ...rules[id], ...setting };
  return { services, sheets, aliases, rules };
}
