/** Who may reach what. */
import type { Rule } from '../rule.ts';
import { apiAuthentication } from './api-authentication.ts';
import { bucketOpen } from './bucket-open.ts';
import { databaseOpen } from './database-open.ts';
import { databaseSubnet } from './database-subnet.ts';
import { ddosCover } from './ddos-cover.ts';
import { edgeBypassed } from './edge-bypassed.ts';
import { externalIntoQueue } from './external-into-queue.ts';
import { publicWaf } from './public-waf.ts';
import { serverSubnet } from './server-subnet.ts';
import { shieldWorth } from './shield-worth.ts';
import { tableBehindService } from './table-behind-service.ts';
import { tokenCheck } from './token-check.ts';
import { wafAttachment } from './waf-attachment.ts';
import { wafBody } from './waf-body.ts';

export const securityRules = [
  databaseOpen,
  databaseSubnet,
  publicWaf,
  wafAttachment,
  wafBody,
  edgeBypassed,
  tokenCheck,
  apiAuthentication,
  bucketOpen,
  tableBehindService,
  externalIntoQueue,
  serverSubnet,
  ddosCover,
  shieldWorth,
] as const satisfies readonly Rule[];
