/** The guide's priority matrix: how much each service matters in interviews, how often it comes up, and what the guide sees coming. */
export type Importance = 'critical' | 'high' | 'medium';

export interface GuideRank {
  /** For a senior engineer and for a principal engineer. */
  readonly l6: Importance;
  readonly l7: Importance;
  /** Share of interviews that ask for it, per cent. The guide names neither a source nor a sample. */
  readonly frequency: number;
  /** The guide's word on where it goes. */
  readonly trend: string;
}

/** One row of the matrix is one key; several services may stand on one row. */
export const guideRanks = {
  bedrock: { l6: 'high', l7: 'critical', frequency: 85, trend: 'AI-first architecture' },
  dynamodb: { l6: 'critical', l7: 'critical', frequency: 90, trend: 'Vector extensions' },
  s3: { l6: 'critical', l7: 'critical', frequency: 85, trend: 'S3 Vectors integration' },
  lambda: { l6: 'high', l7: 'critical', frequency: 80, trend: 'Event-driven AI' },
  nova: { l6: 'medium', l7: 'high', frequency: 70, trend: 'Multimodal AI' },
  sagemaker: { l6: 'high', l7: 'critical', frequency: 75, trend: 'MLOps at scale' },
  ec2: { l6: 'high', l7: 'high', frequency: 75, trend: 'Trainium and Inferentia' },
  messaging: { l6: 'high', l7: 'high', frequency: 70, trend: 'AI workflow orchestration' },
  apiGateway: { l6: 'medium', l7: 'high', frequency: 65, trend: 'AI service integration' },
  kinesis: { l6: 'medium', l7: 'critical', frequency: 60, trend: 'Real-time AI processing' },
  cloudfront: { l6: 'medium', l7: 'high', frequency: 55, trend: 'Edge AI deployment' },
  containers: { l6: 'medium', l7: 'critical', frequency: 50, trend: 'Container AI workloads' },
} as const satisfies Readonly<Record<string, GuideRank>>;
