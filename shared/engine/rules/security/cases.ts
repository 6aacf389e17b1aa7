import type { RuleIn } from '../index.ts';
import { boardOf, type Case, client } from '../try-rule.ts';

const subnets = { v: ['vpc'], priv: ['subnet-private', 'v'], pub: ['subnet-public', 'v'] } as const;
const external = ['external', { perSecond: 1 }] as const;

export const securityCases: Readonly<Record<RuleIn<'security'>, Case>> = {
  'database-open': [
    boardOf({ a: client(1), f: ['lambda'], d: ['rds'] }, { 'a>f': {}, 'f>d': {} }),
    boardOf({ a: client(1), d: ['rds'], x: external, e: ['elasticache'] }, { 'a>d': {}, 'x>e': {} }),
    ['d a>d', 'e x>e'],
  ],
  'database-subnet': [
    boardOf({ d: ['rds', {}, 'priv'] }, {}, { groups: subnets }),
    boardOf({ d: ['rds', {}, 'pub'] }, {}, { groups: subnets }),
    ['d pub'],
  ],
  'public-waf': [
    boardOf({ a: client(1), w: ['waf'], l: ['alb'] }, { 'a>w': {}, 'w>l': {} }),
    boardOf({ a: client(1), l: ['alb'], h: ['api-gateway-http'] }, { 'a>l': {}, 'a>h': {} }),
    ['h a>h', 'l a>l'],
  ],
  'waf-attachment': [
    boardOf({ w: ['waf'], l: ['alb'] }, { 'w>l': {} }),
    boardOf({ w: ['waf'], n: ['nlb'], f: ['ecs-fargate'] }, { 'w>n': {}, 'w>f': {} }),
    ['w>f', 'w>n'],
  ],
  'waf-body': [
    boardOf({ a: client(1, { payloadKb: 8 }), w: ['waf'], l: ['alb'] }, { 'a>w': {}, 'w>l': {} }),
    boardOf({ a: client(1, { payloadKb: 9 }), w: ['waf'], l: ['alb'] }, { 'a>w': {}, 'w>l': {} }),
    ['w>l'],
  ],
  'edge-bypassed': [
    boardOf({ a: client(1), c: ['cloudfront'], l: ['alb'] }, { 'a>c': {}, 'c>l': {} }),
    boardOf({ a: client(1), c: ['cloudfront'], l: ['alb'] }, { 'a>c': {}, 'c>l': {}, 'a>l': {} }),
    ['a>l l'],
  ],
  'token-check': [
    boardOf({ a: client(10), g: ['api-gateway-rest'], c: ['cognito'] }, { 'a>g': {}, 'a>c': { calls: 0.01 } }),
    boardOf({ a: client(10), g: ['api-gateway-rest'], c: ['cognito'] }, { 'a>g': {}, 'g>c': {} }),
    ['g>c'],
  ],
  'api-authentication': [
    boardOf({ a: client(1), g: ['api-gateway-rest'], c: ['cognito'] }, { 'a>g': {}, 'a>c': {} }),
    boardOf({ a: client(1), g: ['api-gateway-rest'] }, { 'a>g': {} }),
    ['g a>g'],
  ],
  'bucket-open': [
    boardOf({ a: client(1, { readShare: 1 }), c: ['cloudfront'], b: ['s3'] }, { 'a>c': {}, 'c>b': {} }),
    boardOf({ a: client(1, { readShare: 1 }), b: ['s3'], u: client(1), o: ['s3'] }, { 'a>b': {}, 'u>o': {} }),
    ['b a>b', 'o u>o'],
  ],
  'table-behind-service': [
    boardOf({ a: client(1), f: ['lambda'], d: ['dynamodb'] }, { 'a>f': {}, 'f>d': {} }),
    boardOf({ a: client(1), d: ['dynamodb'] }, { 'a>d': {} }),
    ['d a>d'],
  ],
  'external-into-queue': [
    boardOf({ a: client(1), q: ['sqs-standard'] }, { 'a>q': {} }),
    boardOf({ x: external, q: ['sqs-standard'] }, { 'x>q': {} }),
    ['q x>q'],
  ],
  'server-subnet': [
    boardOf({ l: ['alb', {}, 'pub'], s: ['ec2-auto-scaling', {}, 'priv'] }, { 'l>s': {} }, { groups: subnets }),
    boardOf({ l: ['alb', {}, 'pub'], s: ['ec2-auto-scaling', {}, 'pub'] }, { 'l>s': {} }, { groups: subnets }),
    ['s pub'],
  ],
  'ddos-cover': [
    boardOf({ a: client(1000), l: ['alb'], g: ['api-gateway-rest'] }, { 'a>l': {}, 'l>g': {} }),
    boardOf({ a: client(10_000), l: ['alb'], g: ['api-gateway-rest'] }, { 'a>l': {}, 'l>g': {} }),
    ['l'],
  ],
  'shield-worth': [
    boardOf({ a: client(1000), s: ['shield', { advanced: true }], g: ['api-gateway-rest'] }, { 'a>s': {}, 's>g': {} }),
    boardOf({ a: client(10), s: ['shield', { advanced: true }], g: ['api-gateway-rest'] }, { 'a>s': {}, 's>g': {} }),
    ['s'],
  ],
};
