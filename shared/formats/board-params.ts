/** Checks parameters and settings: those of the board, and those that a variant lays over them. */
import type { ParamDefinition, ServiceDefinition } from '../catalog/service.ts';
import {
  commitmentKinds,
  crossings,
  defaultCommitmentKind,
  defaultSettings,
  modes,
  type Settings,
} from '../model/document.ts';
import { trafficForms } from '../model/traffic-forms.ts';
import { type Check, type JsonObject, kindOf } from './board-check.ts';
import type { JsonPath } from './json-text.ts';

/** `definition` is left out where the service is unknown: then any parameter may be meant. */
export function checkNodeParams(
  params: JsonObject,
  definition: ServiceDefinition | undefined,
  at: JsonPath,
  check: Check,
): void {
  for (const [key, value] of Object.entries(params)) {
    const param = definition && Object.hasOwn(definition.params, key) ? definition.params[key] : undefined;
    if (param !== undefined) checkParam(key, param, value, [...at, key], check);
    else if (definition !== undefined && definition.id !== 'generic') {
      check.warn([...at, key], `${definition.name} has no parameter '${key}'; it is kept as it is`);
    }
  }
  checkTrafficForms(params, at, check);
}

function checkParam(key: string, param: ParamDefinition, value: unknown, at: JsonPath, check: Check): void {
  const wanted = { number: 'number', choice: 'string', switch: 'boolean' }[param.kind];
  const words = { number: 'a number', choice: 'a text', switch: 'true or false' }[param.kind];
  if (typeof value !== wanted || (typeof value === 'number' && !Number.isFinite(value))) {
    check.issue(at, `'${key}' must be ${words}, not ${kindOf(value)}`);
  }
}

function checkTrafficForms(params: JsonObject, at: JsonPath, check: Check): void {
  const used = trafficForms.filter((form) => form.some((key) => Object.hasOwn(params, key)));
  if (used.length > 1) {
    check.issue(
      at,
      `traffic is given in ${used.length} ways (${used.map((form) => form.join(' and ')).join('; ')}); keep one`,
    );
  }
}

const edgeNumbers = ['share', 'calls', 'batch', 'payloadKb', 'responseKb', 'readShare'];

export function checkEdgeParams(params: JsonObject, at: JsonPath, check: Check): void {
  check.unknownKeys(params, [...edgeNumbers, 'mode', 'crosses'], at);
  for (const key of edgeNumbers) {
    const value = params[key];
    if (value !== undefined && (typeof value !== 'number' || !Number.isFinite(value))) {
      check.issue([...at, key], `'${key}' must be a number, not ${kindOf(value)}`);
    }
  }
  check.word(params['mode'], modes, [...at, 'mode'], 'sync');
  check.word(params['crosses'], crossings, [...at, 'crosses'], 'none');
}

/** In the order of a written board. */
export const settingKeys = ['figures', 'hoursPerMonth', 'region', 'commitment', 'commitmentKind', 'discount'];

/** The settings with their defaults; what is wrong is an issue. */
export function checkedSettings(raw: JsonObject, at: JsonPath, check: Check): Settings {
  check.unknownKeys(raw, settingKeys, at);
  const figures = check.word(raw['figures'], ['guide', 'aws'] as const, [...at, 'figures'], defaultSettings.figures);
  const hours = raw['hoursPerMonth'] ?? defaultSettings.hoursPerMonth;
  if (typeof hours !== 'number' || !Number.isFinite(hours) || hours <= 0) {
    check.issue(
      [...at, 'hoursPerMonth'],
      `'hoursPerMonth' must be a number above 0, not ${typeof hours === 'number' ? hours : kindOf(hours)}`,
    );
  }
  for (const key of ['commitment', 'discount']) {
    const share = raw[key];
    if (share === undefined || (typeof share === 'number' && share >= 0 && share <= 1)) continue;
    check.issue(
      [...at, key],
      `'${key}' must be a number from 0 to 1, not ${typeof share === 'number' ? share : kindOf(share)}`,
    );
  }
  check.word(raw['commitmentKind'], commitmentKinds, [...at, 'commitmentKind'], defaultCommitmentKind);
  return {
    figures,
    hoursPerMonth: hours as number,
    region: check.optionalText(raw, 'region', at, defaultSettings.region),
  };
}
