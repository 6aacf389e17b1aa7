/** The parameters of an arrow, described as a service's are. */

import { type ChoiceParam, choiceParam, type NumberParam, numberParam } from '../../shared/catalog/service.ts';
import type { Crossing } from '../../shared/model/document.ts';

export const edgeNumbers = {
  share: numberParam('Share', 'ratio', null, [0, 1], 'part of the source’s units that takes this arrow'),
  calls: numberParam('Calls for each unit', 'calls', 1, [0, null], 'units put on the arrow for each one taken'),
  batch: numberParam('Units a request', 'units', null, [1, null], 'how many units one request carries'),
  payloadKb: numberParam('Size of a unit', 'KB', null, [0, null], 'volume, and how prices round it up'),
  responseKb: numberParam('Size of an answer', 'KB', null, [0, null], 'data transfer out'),
  readShare: numberParam('Share of reads', 'ratio', null, [0, 1], 'what caches can answer and how stores bill it'),
} as const satisfies Readonly<Record<string, NumberParam>>;

export const automatic = 'automatic';

export const edgeChoices = {
  mode: choiceParam(
    'Waits for an answer',
    { [automatic]: 'Automatic', sync: 'Yes, synchronous', async: 'No, asynchronous' },
    automatic,
    'synchronous arrows add up to a path’s time; by itself the target decides',
  ),
  crosses: choiceParam(
    'Crosses',
    { [automatic]: 'Automatic', none: 'Nothing', az: 'Zones', region: 'Regions', internet: 'The internet' },
    automatic,
    'what AWS charges for the transfer; by itself the containers decide',
  ),
} as const satisfies Readonly<Record<string, ChoiceParam>>;

const crossingWords: Readonly<Record<Crossing, string>> = {
  none: 'nothing',
  az: 'from one zone into another',
  region: 'from one region into another',
  internet: 'the internet',
};

/** What the containers on the board make of an arrow, where nobody chose anything else. */
export function crossingFound(derived: Crossing): string {
  return `From the drawing: ${crossingWords[derived]}`;
}
