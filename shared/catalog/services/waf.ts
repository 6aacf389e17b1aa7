import { wafFacts } from '../facts/waf.ts';
import { above, chunks, divide, fact, flow, is, million, multiply, param, perMonth, subtract } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const millionRequests = divide(perMonth(flow('requests')), million);
/** Whole steps of 500 units above what the price includes. */
const surcharges = chunks(subtract(param('wcu'), fact('wcu-included')), fact('wcu-step'));

/** Inspects web requests and drops those that a rule blocks. */
export const waf: ServiceDefinition = {
  id: 'waf',
  name: 'WAF',
  category: 'security',
  role: 'filter',
  transparent: true,
  aliases: ['aws-waf', 'web-application-firewall', 'wafv2', 'web-acl'],
  params: {
    blockRatio: numberParam('Blocked', 'ratio', 0.02, [0, 1], 'what never reaches the box behind'),
    rules: numberParam('Rules and groups', 'rules', 5, [0, 100], 'billed by the month', { whole: true }),
    webAcls: numberParam('Web ACLs', 'ACLs', 1, [1, 100], 'billed by the month', { whole: true }),
    wcu: numberParam('Capacity units', 'WCU', 1000, [1, 5000], 'above 1,500 each request costs more', { whole: true }),
    botControl: switchParam('Bot Control', false, 'a monthly fee and a charge by request'),
  },
  facts: wafFacts,
  limits: [
    {
      key: 'requests',
      label: 'Requests a second',
      unit: 'requests/s',
      side: 'in',
      demand: flow('requests'),
      capacity: multiply(param('webAcls'), fact('rps-per-web-acl')),
      growsWithLoad: true,
      soft: true,
      sizedBy: 'webAcls',
      of: { noun: 'req/s' },
    },
  ],
  costs: [
    {
      key: 'web-acls',
      label: 'Web ACLs',
      unit: 'ACL-months',
      on: 'node',
      quantity: param('webAcls'),
      unitUsd: fact('web-acl'),
    },
    { key: 'rules', label: 'Rules', unit: 'rule-months', on: 'node', quantity: param('rules'), unitUsd: fact('rule') },
    {
      key: 'requests',
      label: 'Requests inspected',
      unit: 'million requests',
      on: 'in',
      quantity: millionRequests,
      unitUsd: fact('requests'),
    },
    {
      key: 'extra-capacity',
      label: 'Capacity units above 1,500',
      unit: 'million surcharges',
      on: 'in',
      quantity: multiply(millionRequests, surcharges),
      unitUsd: fact('extra-wcu'),
      when: above('wcu', 1500),
    },
    {
      key: 'bot-control',
      label: 'Bot Control',
      unit: 'ACL-months',
      on: 'node',
      quantity: param('webAcls'),
      unitUsd: fact('bot-control'),
      when: is('botControl', true),
    },
    {
      key: 'bot-control-requests',
      label: 'Requests through Bot Control',
      unit: 'million requests',
      on: 'in',
      quantity: millionRequests,
      unitUsd: fact('bot-control-requests'),
      when: is('botControl', true),
    },
  ],
  card: [{ param: 'rules' }, { param: 'blockRatio' }],
  availability: fact('sla'),
  latencyMs: fact('latency-p50'),
};
