import type { Asked } from './asked.ts';

/** Front doors: APIs, load balancers, the CDN, names, protection, watching. */
export const askedOfEdge: Asked = {
  'api-gateway-rest': {
    'account-throttle': 'How many requests a second do all API Gateway APIs of an account and region share by default?',
    'account-burst': 'How large is the burst that the guide gives API Gateway?',
    'integration-timeout': 'How long does a REST API wait for the answer behind it, by default?',
    payload: 'How large may a request to API Gateway be?',
    'requests-tier1': 'What do a million requests to a REST API cost, in the first tier?',
    'throttle-method': 'By which method does API Gateway throttle?',
    sla: 'What availability does the SLA promise for API Gateway?',
  },
  'api-gateway-http': {
    'requests-tier1': 'What do a million requests to an HTTP API cost, in the first tier?',
    'saving-over-rest': 'How much cheaper is an HTTP API than a REST API?',
  },
  'api-gateway-websocket': {
    'new-connections-per-s': 'How many new WebSocket connections a second does API Gateway take by default?',
    connections: 'How many WebSocket connections can be open at once on API Gateway?',
    'connection-duration': 'How long may a WebSocket connection to API Gateway last?',
    'idle-timeout': 'After what silence does API Gateway close a WebSocket connection?',
    'message-payload': 'How large may a WebSocket message on API Gateway be?',
    frame: 'In frames of which size are WebSocket messages billed?',
    'message-rate': 'How many WebSocket messages a second does API Gateway take, with all APIs of the account?',
    'messages-tier1': 'What do a million WebSocket messages cost, in the first billion?',
    'connection-minutes': 'What do a million minutes of WebSocket connection cost?',
  },
  cloudfront: {
    'dto-tier1': 'What does CloudFront charge for a GB sent to viewers in the United States, in the first 10 TB?',
    'from-aws-origin': 'What does CloudFront cost for a GB fetched from an origin in AWS?',
    'rps-per-distribution': 'How many requests a second does a CloudFront distribution take by default?',
    'ttl-static': 'How long does the guide have CloudFront keep /static/*?',
    'ttl-images': 'How long does the guide have CloudFront keep /images/*?',
    'ttl-api': 'How long does the guide have CloudFront keep /api/*?',
    invalidation: 'What does an invalidated path cost on CloudFront, beyond the free ones?',
    'free-invalidation-paths': 'How many invalidated paths a month are free on CloudFront?',
    'origin-shield-requests': 'What do 10,000 requests to Origin Shield cost?',
    'origin-shield-saving': 'What part of origin requests does the guide say Origin Shield saves?',
  },
  alb: {
    layer: 'On which layer does an Application Load Balancer work?',
    'lcu-new-connections': 'How many new connections a second are in one capacity unit (LCU) of an ALB?',
    'lcu-processed-bytes': 'How much volume an hour is in one LCU of an ALB?',
    hour: 'What does an ALB cost an hour, before capacity units?',
    'lcu-hour': 'What does one LCU of an ALB cost an hour?',
    'idle-timeout': 'After what silence does an ALB close a connection by default?',
  },
  nlb: {
    layer: 'On which layer does a Network Load Balancer work?',
    'nlcu-tcp-new': 'How many new TCP connections a second are in one capacity unit of an NLB?',
  },
  'route-53': {
    'failover-detection': 'How long does a Route 53 health check need by default until it sees a failure?',
    'standard-queries': 'What do a million standard DNS queries cost on Route 53?',
    sla: 'What availability does the SLA promise for Route 53?',
  },
  cloudwatch: {
    'logs-ingest': 'What does CloudWatch charge for a GB of logs received?',
    'metric-tier1': 'What does a custom metric cost a month, in the first 10,000?',
    'metric-retention-months': 'For how many months does CloudWatch keep metrics?',
  },
  'x-ray': {
    recorded: 'What do a million recorded X-Ray traces cost?',
  },
  cognito: {
    'user-authentication-rps': 'How many sign-ins a second does Cognito take by default?',
  },
};
