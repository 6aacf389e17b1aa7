/** Outages as a person chooses them and as the window names them. */
import { nearest } from '../../shared/engine/crossings.ts';
import type { Design } from '../../shared/model/document.ts';
import type { Outage } from '../../shared/whatif/failure.ts';
import { nodeName, serviceOfNode } from './names.ts';

export interface OutageChoice {
  readonly value: string;
  readonly label: string;
  readonly outage: Outage;
}

/** What of a board can fail as a whole, by kind; a kind of which there is none is empty. */
export function outageChoices(design: Design): {
  readonly regions: readonly OutageChoice[];
  readonly zones: readonly OutageChoice[];
  readonly services: readonly OutageChoice[];
} {
  const containers = (kind: 'region' | 'az') => design.groups.filter((group) => group.kind === kind);
  const choice = (outage: Outage): OutageChoice => ({
    value: JSON.stringify(outage),
    label: outageName(design, outage),
    outage,
  });
  const region = nearest(design, 'region');
  const outside = design.nodes.some((node) => region(node.group) === null && serviceOfNode(node).role !== 'source');
  const services = new Map(design.nodes.map((node) => [serviceOfNode(node).id, serviceOfNode(node)]));
  return {
    regions: [
      ...containers('region').map(({ id }) => choice({ kind: 'region', group: id })),
      ...(outside ? [choice({ kind: 'region', group: null })] : []),
    ],
    zones: containers('az').map(({ id }) => choice({ kind: 'az', group: id })),
    services: [...services.values()]
      .filter(({ role }) => role !== 'source')
      .map(({ id }) => choice({ kind: 'service', service: id }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
}

/** "us-east-1a", "SQS", "Orders and 2 more". */
export function outageName(design: Design, outage: Outage): string {
  switch (outage.kind) {
    case 'nodes': {
      const [first, ...rest] = outage.ids;
      if (first === undefined) return 'nothing';
      return `${nodeName(design, first)}${rest.length === 0 ? '' : ` and ${rest.length} more`}`;
    }
    case 'service': {
      const node = design.nodes.find((one) => serviceOfNode(one).id === outage.service);
      return node === undefined ? outage.service : serviceOfNode(node).name;
    }
    case 'az':
    case 'region': {
      if (outage.group === null) return `${design.settings.region}, drawn in no region`;
      const group = design.groups.find(({ id }) => id === outage.group);
      return group?.label || outage.group;
    }
  }
}
