/** The colours that AWS gives its kinds of services, as its icons have them, and which of our categories has which. */
import type { Category } from '../catalog/service.ts';
import { colours } from './colours.ts';

export const awsColours = {
  compute: '#ED7100',
  integration: '#E7157B',
  database: '#C925D1',
  network: '#8C4FFF',
  storage: '#7AA116',
  security: '#DD344C',
  learning: '#01A88D',
  general: '#232F3D',
} as const;

/** The colour of a category, `#RRGGBB`, the same in both themes. What is no service of AWS has that of a plain line. */
export const categoryColours: Readonly<Record<Category, string>> = {
  client: awsColours.general,
  compute: awsColours.compute,
  database: awsColours.database,
  storage: awsColours.storage,
  cache: awsColours.database,
  messaging: awsColours.integration,
  streaming: awsColours.network,
  integration: awsColours.integration,
  network: awsColours.network,
  edge: awsColours.network,
  security: awsColours.security,
  analytics: awsColours.network,
  search: awsColours.network,
  ai: awsColours.learning,
  observability: awsColours.integration,
  generic: colours.light.line,
};
