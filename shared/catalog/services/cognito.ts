import { countedCost } from '../counted-cost.ts';
import { cognitoFacts } from '../facts/cognito.ts';
import { above, fact, flow, is, isSet, largest, multiply, not, param, pick, subtract, unit } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const federated = multiply(param('mau'), param('federatedShare'));
const direct = multiply(param('mau'), subtract(unit(1, 'all users'), param('federatedShare')));

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
  limits: [
    {
      key: 'sign-ins',
      label: 'Sign-ins a second, whole account',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: param('signInQuota'),
      shared: 'cognito-sign-ins',
      growsWithLoad: true,
      soft: true,
      sizedBy: 'signInQuota',
      of: { noun: 'req/s' },
    },
    {
      key: 'users',
      label: 'Users of the pool',
      unit: 'users',
      side: 'node',
      demand: param('mau'),
      capacity: fact('users-per-pool'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'users' },
    },
  ],
  costs: [
    {
      key: 'users-lite',
      label: 'Active users',
      unit: 'users',
      on: 'node',
      quantity: direct,
      unitUsd: [
        { upTo: 100_000, unitUsd: fact('lite-mau-tier1') },
        { upTo: 1_000_000, unitUsd: fact('lite-mau-tier2') },
        { upTo: 10_000_000, unitUsd: fact('lite-mau-tier3') },
        { upTo: null, unitUsd: fact('lite-mau-tier4') },
      ],
      when: is('tier', 'lite'),
    },
    {
      key: 'users',
      label: 'Active users',
      unit: 'users',
      on: 'node',
      quantity: direct,
      unitUsd: pick('tier', { essentials: fact('essentials-mau'), plus: fact('plus-mau') }),
      when: not(is('tier', 'lite')),
    },
    {
      key: 'federated-users',
      label: 'Active users through SAML or OIDC',
      unit: 'users',
      on: 'node',
      quantity: federated,
      unitUsd: fact('saml-oidc-mau'),
      when: above('federatedShare', 0),
    },
    {
      key: 'machine-tokens',
      label: 'Machine tokens',
      unit: 'tokens',
      on: 'node',
      quantity: param('m2mTokens'),
      unitUsd: fact('m2m-token'),
      when: above('m2mTokens', 0),
    },
    countedCost({
      key: 'extra-quota',
      label: 'Quota above the default',
      unit: 'requests/s-months',
      param: 'signInQuota',
      quantity: largest(unit(0, 'nothing'), subtract(param('signInQuota'), fact('user-authentication-rps'))),
      unitUsd: fact('extra-quota-rps'),
      when: isSet('signInQuota'),
    }),
  ],
  card: [{ param: 'mau' }, { param: 'tier' }],
  availability: fact('sla'),
};
