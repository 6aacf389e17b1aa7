import { eventbridgeFacts } from '../facts/eventbridge.ts';
import { fact } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** An event bus: routes each event to the rules that match it. */
export const eventbridge: ServiceDefinition = {
  id: 'eventbridge',
  name: 'EventBridge',
  category: 'messaging',
  role: 'copier',
  aliases: [
    'event-bridge',
    'event-bus',
    'eventbus',
    'amazon-eventbridge',
    'eventbridge-bus',
    'cloudwatch-events',
    'bus',
  ],
  params: {
    busType: choiceParam(
      'Bus type',
      { classic: 'classic' },
      'classic',
      'classic (rules) | custom event bus V2 (subscribers, retention) - new in 2026',
    ),
    rulesMatched: numberParam('Rules matched per event', 'rules', 1, [0, 300], 'invocations = rate*rules*targets', {
      whole: true,
    }),
    targetsPerRule: numberParam('Targets per rule', 'targets', 1, [1, 5], 'hard limit 5', { whole: true }),
  },
  facts: eventbridgeFacts,
  limits: [],
  costs: [],
  card: [],
  takesAsync: true,
  availability: fact('sla'),
  withoutFigures: true,
};
