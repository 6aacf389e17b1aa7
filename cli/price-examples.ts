import { catalog } from '../shared/catalog/index.ts';
import { compareExamples, type ExampleResult } from '../shared/compare-examples.ts';

/** AWS's worked totals beside ours, as a table or as JSON; the ones that do not follow come with the reason. */
export function priceExamples(asJson: boolean): string {
  const results = compareExamples(catalog);
  if (asJson) return `${JSON.stringify(results, null, 2)}\n`;
  const made = results.filter((result) => result.difference !== null);
  const widest = Math.max(...made.map((result) => Math.abs(result.difference ?? 0)));
  const rows = made.map(
    (result) =>
      `${result.title.padEnd(78)}${usd(result.oursUsd)}${usd(result.awsUsd)}${percent(result.difference)}${noteOf(result)}`,
  );
  const open = results.filter((result) => result.difference === null);
  return [
    `${'AWS’s example'.padEnd(78)}${'ours'.padStart(11)}${'AWS’s'.padStart(11)}${'off by'.padStart(9)}`,
    ...rows,
    '',
    'Do not follow from the list prices',
    ...open.map((result) => `${result.title.padEnd(78)}${' '.repeat(11)}${usd(result.printedUsd)}  ${result.note}`),
    '',
    `${made.length} of ${results.length} made, at most ${(widest * 100).toFixed(2)}% off; USD before free allowances, us-east-1.`,
    '',
  ].join('\n');
}

function usd(amount: number | null): string {
  return (amount === null ? '' : amount.toFixed(2)).padStart(11);
}

function percent(difference: number | null): string {
  return (difference === null ? '' : `${(difference * 100).toFixed(2).replace('-0.00', '0.00')}%`).padStart(9);
}

function noteOf(result: ExampleResult): string {
  const free = result.awsUsd === result.printedUsd ? '' : `AWS prints ${result.printedUsd}`;
  return [free, result.note]
    .filter((part) => part !== '')
    .map((part) => `  ${part}`)
    .join(';');
}
