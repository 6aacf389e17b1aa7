import type { FactSheet } from '../fact.ts';

const commonRate =
  'a round figure for planning, read from no price list; it differs by type, region and payment, so look at your own offer';
const thirdParty = 'as a third party has it (finops.com.py, 2026), not AWS itself';

/** Discounts for commitments. AWS publishes them by type and offer, so most are assumptions and are shown as such. */
export const commitmentFacts = {
  'ec2-1y': {
    label: 'Discount of a year, servers',
    unit: 'fraction',
    assumption: { value: 0.27, reason: commonRate },
    confidence: 'low',
    note: 'AWS: a Compute Savings Plan takes at most 66% off',
  },
  'ec2-3y': {
    label: 'Discount of three years, servers',
    unit: 'fraction',
    assumption: { value: 0.5, reason: commonRate },
    confidence: 'low',
    note: 'AWS: a Compute Savings Plan takes at most 66% off',
  },
  'fargate-1y': {
    label: 'Discount of a year, fargate',
    unit: 'fraction',
    assumption: { value: 0.2, reason: commonRate },
    confidence: 'low',
    note: 'a Compute Savings Plan takes at most 50% off',
  },
  'fargate-3y': {
    label: 'Discount of three years, fargate',
    unit: 'fraction',
    assumption: { value: 0.45, reason: commonRate },
    confidence: 'low',
    note: 'a Compute Savings Plan takes at most 50% off',
  },
  'lambda-1y': {
    label: 'Discount of a year, function durations',
    unit: 'fraction',
    assumption: { value: 0.12, reason: commonRate },
    confidence: 'low',
    note: 'a Compute Savings Plan takes 12% to 17% off durations, nothing off requests',
  },
  'lambda-3y': {
    label: 'Discount of three years, function durations',
    unit: 'fraction',
    assumption: { value: 0.17, reason: commonRate },
    confidence: 'low',
    note: 'a Compute Savings Plan takes 12% to 17% off durations, nothing off requests',
  },
  'sagemaker-1y': {
    label: 'Discount of a year, SageMaker instances',
    unit: 'fraction',
    assumption: { value: 0.2, reason: commonRate },
    confidence: 'low',
  },
  'sagemaker-3y': {
    label: 'Discount of three years, SageMaker instances',
    unit: 'fraction',
    assumption: { value: 0.4, reason: commonRate },
    confidence: 'low',
  },
  'rds-1y': {
    label: 'Discount of a year, database instances',
    unit: 'fraction',
    assumption: { value: 0.3, reason: commonRate },
    confidence: 'low',
    note: 'AWS: at most 69% off',
  },
  'rds-3y': {
    label: 'Discount of three years, database instances',
    unit: 'fraction',
    assumption: { value: 0.5, reason: commonRate },
    confidence: 'low',
    note: 'AWS: at most 69% off',
  },
  'elasticache-1y': {
    label: 'Discount of a year, cache nodes',
    unit: 'fraction',
    assumption: { value: 0.3, reason: commonRate },
    confidence: 'low',
  },
  'elasticache-3y': {
    label: 'Discount of three years, cache nodes',
    unit: 'fraction',
    assumption: { value: 0.48, reason: commonRate },
    confidence: 'low',
  },
  'opensearch-1y': {
    label: 'Discount of a year, search nodes',
    unit: 'fraction',
    assumption: { value: 0.31, reason: commonRate },
    confidence: 'low',
    note: 'about half at most',
  },
  'opensearch-3y': {
    label: 'Discount of three years, search nodes',
    unit: 'fraction',
    assumption: { value: 0.48, reason: commonRate },
    confidence: 'low',
    note: 'about half at most',
  },
  'redshift-1y': {
    label: 'Discount of a year, warehouse nodes',
    unit: 'fraction',
    assumption: { value: 0.3, reason: commonRate },
    confidence: 'low',
  },
  'redshift-3y': {
    label: 'Discount of three years, warehouse nodes',
    unit: 'fraction',
    assumption: { value: 0.5, reason: commonRate },
    confidence: 'low',
  },
  'dynamodb-1y': {
    label: 'Discount of a year, provisioned table capacity',
    unit: 'fraction',
    assumption: { value: 0.54, reason: thirdParty },
    confidence: 'low',
    note: 'with part of it paid ahead; standard class only, not for replicated writes',
  },
  'dynamodb-3y': {
    label: 'Discount of three years, provisioned table capacity',
    unit: 'fraction',
    assumption: { value: 0.77, reason: thirdParty },
    confidence: 'low',
    note: 'with part of it paid ahead; standard class only, not for replicated writes',
  },
} as const satisfies FactSheet;
