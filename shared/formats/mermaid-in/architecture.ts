/** What Mermaid's parser of architecture diagrams keeps, in plain words. */
import { type Cover, wordsOf } from './labels.ts';
import type { ParsedEdge, ParsedGroup, ParsedMermaid, ParsedNode } from './parsed.ts';

export interface ArchitectureDb {
  getServices(): readonly {
    readonly id: string;
    readonly title?: string;
    readonly icon?: string;
    readonly iconText?: string;
    readonly in?: string;
  }[];
  getJunctions(): readonly { readonly id: string; readonly in?: string }[];
  getGroups(): readonly {
    readonly id: string;
    readonly title?: string;
    readonly icon?: string;
    readonly in?: string;
  }[];
  getEdges(): readonly {
    readonly lhsId: string;
    readonly rhsId: string;
    readonly lhsInto?: boolean;
    readonly rhsInto?: boolean;
    readonly title?: string;
  }[];
}

export function fromArchitecture(db: ArchitectureDb, cover: Cover): Omit<ParsedMermaid, 'own'> {
  const words = (text: string) => wordsOf(text, undefined, cover).text;
  const services = db.getServices().map(
    ({ id, title, icon, iconText, in: group }): ParsedNode => ({
      id,
      label: words(title ?? iconText ?? ''),
      group: group ?? null,
      ...(icon === undefined ? {} : { icon }),
    }),
  );
  const junctions = db
    .getJunctions()
    .map(({ id, in: group }): ParsedNode => ({ id, label: '', group: group ?? null, junction: true }));
  const groups = db.getGroups().map(
    ({ id, title, icon, in: group }): ParsedGroup => ({
      id,
      label: words(title ?? id),
      group: group ?? null,
      classes: [],
      ...(icon === undefined ? {} : { icon }),
    }),
  );
  const edges = db.getEdges().map(({ lhsId, rhsId, lhsInto, rhsInto, title }): ParsedEdge => {
    const turned = lhsInto === true && rhsInto !== true;
    return {
      from: turned ? rhsId : lhsId,
      to: turned ? lhsId : rhsId,
      label: words(title ?? ''),
      dotted: false,
      ...(lhsInto === true && rhsInto === true ? { both: true } : {}),
    };
  });
  return { nodes: [...services, ...junctions], groups, edges };
}
