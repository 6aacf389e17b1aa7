import { numberParam, type ParamDefinition } from './service.ts';

/** What `client`, `external` and `scheduler` say of the traffic that enters, in exactly one of four ways. */
export const trafficParams: Readonly<Record<string, ParamDefinition>> = {
  perSecond: numberParam('Units a second', 'per s', null, [0, null], 'average rate that enters here'),
  perDay: numberParam('Units a day', 'per day', null, [0, null], 'average rate, spread over 86,400 seconds'),
  users: numberParam('Users', 'users', null, [0, null], 'together with units per user and day'),
  perUserPerDay: numberParam('Units per user', 'per day', null, [0, null], 'together with the number of users'),
  concurrentUsers: numberParam('Users at once', 'users', null, [0, null], 'together with units per user and minute'),
  perUserPerMinute: numberParam('Units per user', 'per min', null, [0, null], 'together with the users at once'),
  payloadKb: numberParam('Size of a unit', 'KB', 1, [0, null], 'volume, and how prices round it up'),
  responseKb: numberParam('Size of an answer', 'KB', 0, [0, null], 'data transfer out'),
  readShare: numberParam('Share of reads', 'ratio', 0, [0, 1], 'what caches can answer and how stores bill it'),
  peakFactor: numberParam('Peak over average', '×', 1, [1, null], 'limits are judged at the peak, cost at the average'),
};

/** Clients and external systems may also say how fast their traffic grows; a scheduler keeps its own clock. */
export const growingTrafficParams: Readonly<Record<string, ParamDefinition>> = {
  ...trafficParams,
  rampSeconds: numberParam(
    'Grows within',
    's',
    null,
    [0, null],
    'time from the average to the peak, or from nothing without one; 0 is at once, unset is slowly enough',
  ),
};

export const secondsPerDay = 86_400;
export const secondsPerMinute = 60;
