/** What keeps data inside a network and trusts whoever reaches it. */
export const databases = [
  'rds',
  'aurora',
  'aurora-serverless-v2',
  'elasticache',
  'dax',
  'redshift',
  'opensearch',
  'efs',
  'msk',
] as const;
