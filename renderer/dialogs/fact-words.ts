import type { FactDates } from '../../shared/catalog/fact-dates.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How old and how sure the figures are, in sentences. */
export function factWords(dates: FactDates): readonly string[] {
  const { facts, fromAws, fromGuide, differing, oldest, newest, middle, undated, unconfirmed } = dates;
  const range =
    oldest === null || newest === null || middle === null
      ? ''
      : ` Their dates go from ${dateText(oldest)} to ${dateText(newest)}, half of them from ${dateText(middle)} on${undated === 0 ? '' : `; ${undated} state none`}.`;
  return [
    `${number(facts)} figures: ${number(fromAws)} as AWS publishes them, ${number(fromGuide)} as the guide states them. On ${number(differing)} the two differ, and both are shown.`,
    `${unconfirmed === 0 ? 'All are confirmed' : `${number(unconfirmed)} could not be confirmed and say so where they count`}.${range}`,
  ];
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** "2026-11" → "November 2026". */
function dateText(date: string): string {
  const [year, month] = date.split('-');
  return month === undefined ? `${year}` : `${months[Number(month) - 1]} ${year}`;
}
