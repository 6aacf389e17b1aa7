import { counted, exact } from '../wording/numbers.ts';
import { roundUp } from './basis.ts';
import { askNumber, decision, type Step } from './decision.ts';

const bytesInGb = 1e9;
const bytesInMb = 1e6;
const bytesInMib = 1024 ** 2;
const bytesInTib = 1024 ** 4;

/** One PUT or an upload in parts, and how large the parts must be. */
export const upload = decision({
  name: 'upload',
  title: 'Upload and part size',
  about: 'One request or many parts, and how large?',
  family: ['s3'],
  questions: {
    fileGb: askNumber('File', 'GB', 100, [0, 100_000], 'decides how it may be sent', { guideName: 'file_size_gb' }),
    linkMbps: askNumber('Line', 'Mbit/s', 100, [0.1, 100_000], 'how long it takes, and what a lost part costs'),
  },
  gaps: [
    'The line with the part size stands behind three returns, so it never runs.',
    'Its parts have at most 100 MB: past 1,000 GB they are more than S3 takes.',
    'Its smallest part has 5 MB of a million bytes, less than the 5 MiB that S3 asks for.',
    'Its comment says more than 5 GB, its code also means 5 GB itself, which one PUT still carries.',
  ],
  answer({ fileGb, linkMbps }, basis) {
    const bytes = fileGb * bytesInGb;
    const mostParts = basis.number('s3.multipart-parts');
    const leastPart = basis.number('decide.part-size-min');
    const largestPart = basis.number('decide.part-size-max');
    const advisedFrom = basis.number('s3.multipart-recommended-from') * bytesInMb;
    const singleMost = basis.number('s3.single-put-max') * bytesInGb;
    const largest = basis.number('s3.max-object-size') * bytesInTib;
    const partMib = Math.min(largestPart, Math.max(leastPart, roundUp(bytes / bytesInMib / mostParts)));
    const parts = Math.max(1, roundUp(bytes / (partMib * bytesInMib)));
    const kind =
      bytes < advisedFrom ? 'single' : bytes <= singleMost ? 'advised' : bytes <= largest ? 'needed' : 'too-large';
    const partText = `${counted(exact(parts), 'parts')} of ${exact(partMib)} MiB`;
    const steps: Step[] = [
      {
        said: bytes <= singleMost ? 'One PUT may carry it' : 'One PUT cannot carry it',
        because: `up to ${exact(singleMost / bytesInGb)} GB`,
        holds: true,
      },
      ...(kind === 'single'
        ? [
            {
              said: 'One PUT is enough',
              because: `parts are advised from ${exact(advisedFrom / bytesInMb)} MB`,
              holds: true,
            },
          ]
        : [
            {
              said: 'Parts are sent side by side, and a lost one alone again',
              because: `AWS advises them from ${exact(advisedFrom / bytesInMb)} MB`,
              holds: true,
            },
            {
              said: partText,
              because: `at most ${exact(mostParts)} parts of ${exact(leastPart)} to ${exact(largestPart)} MiB`,
              holds: parts <= mostParts,
            },
          ]),
      {
        said: 'It may be one object',
        because: `up to ${exact(basis.number('s3.max-object-size'))} TiB`,
        holds: bytes <= largest,
      },
    ];
    const guide = guideUpload(fileGb);
    const guidePartMb = guidePart(fileGb);
    const guideParts = roundUp(bytes / (guidePartMb * bytesInMb));
    const agrees = guide === guideWords[kind];
    return {
      choice: { single: 'single-put', advised: 'multipart', needed: 'multipart', 'too-large': 'several-objects' }[kind],
      headline: {
        single: 'One PUT',
        advised: `Multipart, ${partText}`,
        needed: `Multipart, ${partText}`,
        'too-large': 'Too large for one object: split the file',
      }[kind],
      steps,
      guide: {
        answer: guide,
        section: 'S3 Request Patterns & Optimization',
        agrees,
        ...(kind === 'single'
          ? {}
          : { fault: guideFault(kind, agrees, guidePartMb, guideParts, leastPart, mostParts) }),
      },
      figures: [
        { label: 'Part size', value: kind === 'single' ? bytes / bytesInMib : partMib, unit: 'MiB' },
        { label: 'Parts', value: kind === 'single' ? 1 : parts, unit: 'parts' },
        { label: 'Part size of the guide’s last line', value: guidePartMb, unit: 'MB' },
        { label: 'Parts that this would take', value: Math.max(1, guideParts), unit: 'parts' },
        { label: 'Time on this line', value: (bytes * 8) / (linkMbps * 1e6), unit: 's' },
        {
          label: 'Lost when one part fails',
          value: (Math.min(bytes, kind === 'single' ? bytes : partMib * bytesInMib) * 8) / (linkMbps * 1e6),
          unit: 's',
        },
      ],
      put: kind === 'too-large' || bytes === 0 ? [] : [{ service: 's3', params: { objectKb: bytes / 1024 } }],
    };
  },
});

const guideWords = {
  single: 'Single PUT',
  advised: 'Optional multipart',
  needed: 'Mandatory multipart',
  'too-large': null,
} as const;

/** What the guide's `optimize_large_file_upload` returns. */
export function guideUpload(fileGb: number): string {
  if (fileGb < 0.1) return 'Single PUT';
  return fileGb < 5 ? 'Optional multipart' : 'Mandatory multipart';
}

/** The part size in MB of its last line, which nothing reaches. */
export function guidePart(fileGb: number): number {
  return Math.min(100, Math.max(5, (fileGb * 1000) / 10_000));
}

function guideFault(
  kind: keyof typeof guideWords,
  agrees: boolean,
  partMb: number,
  parts: number,
  leastMib: number,
  mostParts: number,
): string {
  if (kind === 'too-large') return 'It knows no largest object.';
  const unreached = `Its line with the part size is never reached; it would say ${exact(partMb)} MB`;
  if (!agrees) return 'One PUT still carries 5 GB: parts are mandatory only above.';
  if (parts > mostParts) return `${unreached}, which takes ${exact(parts)} parts where S3 has ${exact(mostParts)}.`;
  if (partMb * bytesInMb < leastMib * bytesInMib)
    return `${unreached}, less than the ${exact(leastMib)} MiB that S3 asks for.`;
  return `${unreached}.`;
}
