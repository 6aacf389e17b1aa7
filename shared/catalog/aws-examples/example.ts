/**
 * One of AWS's own worked totals, with the board that states its inputs. They show that the price rules are AWS's: each board says
 * what the example says through ordinary parameters and arrows, and nothing in the engine knows of them.
 */
import type { Design, EdgeParams } from '../../model/document.ts';

interface ExampleSource {
  readonly id: string;
  readonly title: string;
  /** A public address, or `github:owner/repo@commit:path`. */
  readonly url: string;
  /** When the page was written or captured, as the source dates it. */
  readonly asOf: string;
  /** What AWS prints, USD. */
  readonly printedUsd: number;
}

export interface ReproducedExample extends ExampleSource {
  /** AWS's total at the stated inputs before any free allowance, USD; the printed one where none was taken off. */
  readonly usd: number;
  readonly board: Design;
  /** The lines that the example is about, as `service.line`, where it leaves the rest of the board out; all of them otherwise. */
  readonly lines?: readonly string[];
  readonly note?: string;
}

/** One that does not follow from AWS's list prices at its own inputs. */
export interface OpenExample extends ExampleSource {
  readonly reason: string;
}

export type AwsExample = ReproducedExample | OpenExample;

type BoxParams = Readonly<Record<string, number | string | boolean>>;

interface BoardParts {
  /** Boxes by id: service and parameters. */
  readonly boxes: Readonly<Record<string, readonly [service: string, params?: BoxParams]>>;
  readonly arrows?: readonly (readonly [from: string, to: string, params?: EdgeParams])[];
  /** Hours that the example bills for; AWS's examples use days of 24 hours or the calculator's month of 730. */
  readonly hours?: number;
}

/** A board in AWS's book. */
export function exampleBoard({ boxes, arrows = [], hours = 730 }: BoardParts): Design {
  return {
    settings: { figures: 'aws', hoursPerMonth: hours, region: 'us-east-1' },
    groups: [],
    nodes: Object.entries(boxes).map(([id, [service, params = {}]]) => ({
      id,
      service,
      label: id,
      group: null,
      params,
    })),
    edges: arrows.map(([from, to, params = {}], i) => ({ id: `e${i + 1}`, from, to, label: '', params })),
  };
}

/** A rate per second that makes `count` units in so many hours. */
export function perSecond(count: number, hours = 730): number {
  return count / (hours * 3600);
}

const lambdaPage = 'https://aws.amazon.com/lambda/pricing/';
const analyticsRepo =
  'github:aws-solutions-library-samples/guidance-for-game-analytics-pipeline-on-aws@7f49e6a:README.md';
const catalogueRepo =
  'github:aws-solutions-library-samples/guidance-for-product-information-management-on-aws@42aff80:README.md';
const sportsbookRepo =
  'github:aws-solutions-library-samples/guidance-for-building-an-event-driven-sportsbook-on-aws@95d636a:README.md';
const toolkitRepo = 'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills';
const auroraSkill = `${toolkitRepo}/database-skills/amazon-aurora-mysql/references`;
const flinkSkill = `${toolkitRepo}/analytics-skills/developing-applications-on-managed-service-for-apache-flink/references`;

/** Pages that several examples come from, with their dates. */
export const pages = {
  lambda: { url: lambdaPage, asOf: '2026 copy' },
  fargate: { url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2026 copy' },
  apiGateway: { url: 'https://aws.amazon.com/api-gateway/pricing/', asOf: '2025-11-02' },
  loadBalancing: {
    url: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
    asOf: '2024-10, prices read 2026-09-20',
  },
  s3Faq: { url: 'https://aws.amazon.com/s3/faqs/', asOf: 'about 2018' },
  gameAnalytics: { url: analyticsRepo, asOf: '2025-09-17' },
  productCatalogue: { url: catalogueRepo, asOf: '2026-03' },
  sportsbook: { url: sportsbookRepo, asOf: '2025-08' },
  auroraIo: { url: `${auroraSkill}/io-optimized-worked-examples.md`, asOf: '2026-08-20' },
  auroraServerless: { url: `${auroraSkill}/serverless-advisory-worked-examples.md`, asOf: '2026-08-20' },
  auroraGuide: {
    url: 'github:awsdocs/amazon-aurora-user-guide@7a931b460fab:doc_source/USER_WorkingWithReservedDBInstances.md',
    asOf: '2023-06-15',
  },
  flink: { url: `${flinkSkill}/pricing-calculator.md`, asOf: '2026-08-20' },
  emr: {
    url: 'github:aws/aws-emr-best-practices@d5f6db78055e:website/docs/benchmarks/benchmarking_variables.md',
    asOf: '2026-08-19',
  },
  athena: { url: "public copy of Athena's price page", asOf: 'undated' },
  agentcore: { url: 'https://aws.amazon.com/bedrock/agentcore/pricing', asOf: '2026-09-26' },
} as const;
