/** Every question that a figure answers, in the order in which they are asked of each service. */
import { askedOfAi } from './ai.ts';
import type { Asked } from './asked.ts';
import { askedOfCompute } from './compute.ts';
import { askedOfDatabases } from './databases.ts';
import { askedOfEdge } from './edge.ts';
import { askedOfMessaging } from './messaging.ts';
import { askedOfNetwork } from './network.ts';
import { askedOfStorage } from './storage.ts';

export const asked: Asked = {
  ...askedOfDatabases,
  ...askedOfStorage,
  ...askedOfCompute,
  ...askedOfMessaging,
  ...askedOfEdge,
  ...askedOfAi,
  ...askedOfNetwork,
};
