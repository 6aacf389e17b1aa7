import { cognitoFacts } from '../facts/cognito.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Signs people in; later calls carry a token that the gateway checks by itself. */
export const cognito: ServiceDefinition = {
  id: 'cognito',
  name: 'Cognito',
  category: 'security',
  role: 'relay',
  aliases: ['user-pool', 'user-pools', 'cognito-user-pool', 'cognito-user-pools', 'amazon-cognito', 'aws-cognito'],
  params: {
    mau: numberParam('Active users', 'per month', 50_000, [0, null], 'price', { whole: true }),
    tier: choiceParam(
      'Tier',
      { lite: 'Lite', essentials: 'Essentials', plus: 'Plus' },
      'essentials',
      'price of a user',
    ),
    federatedShare: numberParam('Through SAML or OIDC', 'ratio', 0, [0, 1], 'has a price of its own'),
    m2mTokens: numberParam('Machine tokens', 'per month', 0, [0, null], 'billed by the token', { whole: true }),
    signInQuota: numberParam('Account quota', 'requests/s', 120, [1, null], 'sign-ins of the whole region', {
      whole: true,
      source: 'user-authentication-rps',
    }),
  },
  facts: cognitoFacts,
  limits: [],
  costs: [],
  card: [{ param: 'mau' }, { param: 'tier' }],
  availability: fact('sla'),
  withoutFigures: true,
};
