import { arithmetic, type Board, type Rule, verdictOf } from '../rule.ts';

/** Codes of AWS regions: "eu-west-1", "us-gov-east-1". */
const regionCode =
  /\b[a-z]{2}(?:-gov|-iso[a-z]?)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d\b/i;

/** Containers that name a region are priced as what they name. Every price and quota here is of us-east-1. */
export const foreignRegion = {
  id: 'foreign-region',
  severity: 'info',
  sources: [arithmetic],
  check(board: Board) {
    const regions = board.design.groups.flatMap((group) => {
      const code = group.kind === 'region' ? regionCode.exec(group.label)?.[0].toLowerCase() : undefined;
      return code === undefined ? [] : [{ group, code }];
    });
    return verdictOf(regions, ({ group, code }) =>
      code === home ? null : { at: [group.id], facts: [], data: { label: group.label, region: code, home } },
    );
  },
} as const satisfies Rule;

const home = 'us-east-1';
