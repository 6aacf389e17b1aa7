/** What a commitment of a year or three can cover: the lines of one class share a discount. */
import type { Condition } from './formula.ts';

export type CommitmentClass =
  | 'ec2'
  | 'fargate'
  | 'lambda'
  | 'sagemaker'
  | 'rds'
  | 'elasticache'
  | 'opensearch'
  | 'redshift'
  | 'dynamodb';

/** A line's class, and when it is covered where that depends on the box. */
export interface Committable {
  readonly of: CommitmentClass;
  readonly when?: Condition;
}

/** What a Compute Savings Plan covers. Reservations cover what is left, but for SageMaker, which has a plan of its own. */
export const savingsPlanClasses: readonly CommitmentClass[] = ['ec2', 'fargate', 'lambda'];
export const reservedClasses: readonly CommitmentClass[] = ['rds', 'elasticache', 'opensearch', 'redshift', 'dynamodb'];
