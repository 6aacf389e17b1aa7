import { wafFacts } from '../facts/waf.ts';
import {
  above,
  chunks,
  divide,
  type Formula,
  fact,
  flow,
  is,
  million,
  multiply,
  param,
  perMonth,
  subtract,
  when,
} from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

const millionRequests = divide(perMonth(flow('requests')), million);
/** Whole steps of 500 units above what the price includes. */
const surcharges = chunks(subtract(param('wcu'), fact('wcu-included')), fact('wcu-step'));

/** What Shield Advanced pays for the resources that it protects. */
function standardUsd(key: string): Formula {
  return when(is('underShieldAdvanced', true), fact('shield.waf-included'), fact(key));
}

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
    bodyKb: numberParam('Body inspected', 'KB', 16, [16, 64], 'each 16 KB above the first cost more by request'),
    underShieldAdvanced: switchParam(
      'Paid by Shield Advanced',
      false,
      'its subscription covers ACLs, rules and requests of what it protects',
    ),
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
      unitUsd: standardUsd('web-acl'),
    },
    {
      key: 'rules',
      label: 'Rules',
      unit: 'rule-months',
      on: 'node',
      quantity: param('rules'),
      unitUsd: standardUsd('rule'),
    },
    {
      key: 'requests',
      label: 'Requests inspected',
      unit: 'million requests',
      on: 'in',
      quantity: millionRequests,
      unitUsd: standardUsd('requests'),
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
      key: 'large-bodies',
      label: 'Bodies above 16 KB',
      unit: 'million surcharges',
      on: 'in',
      quantity: multiply(
        millionRequests,
        chunks(subtract(param('bodyKb'), fact('body-inspection-default')), fact('body-inspection-default')),
      ),
      unitUsd: fact('extra-body'),
      when: above('bodyKb', 16),
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
