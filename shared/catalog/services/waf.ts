import { wafFacts } from '../facts/waf.ts';
import { fact } from '../formula.ts';
import { numberParam, type ServiceDefinition, switchParam } from '../service.ts';

/** Inspects web requests and drops those that a rule blocks. */
export const waf: ServiceDefinition = {
  id: 'waf',
  name: 'WAF',
  category: 'security',
  role: 'filter',
  aliases: ['aws-waf', 'web-application-firewall', 'wafv2', 'web-acl'],
  params: {
    blockRatio: numberParam('Blocked', 'ratio', 0.02, [0, 1], 'what never reaches the box behind'),
    rules: numberParam('Rules and groups', 'rules', 5, [0, 100], 'billed by the month', { whole: true }),
    webAcls: numberParam('Web ACLs', 'ACLs', 1, [1, 100], 'billed by the month', { whole: true }),
    wcu: numberParam('Capacity units', 'WCU', 1000, [1, 5000], 'above 1,500 each request costs more', { whole: true }),
    botControl: switchParam('Bot Control', false, 'a monthly fee and a charge by request'),
  },
  facts: wafFacts,
  limits: [],
  costs: [],
  card: [{ param: 'rules' }, { param: 'blockRatio' }],
  availability: fact('sla'),
  withoutFigures: true,
};
