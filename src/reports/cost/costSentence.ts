import type { PricedAnswer } from '../../estimates/cost/PricedAnswer.ts';
import type { MonthRange, SampledCost } from '../../estimates/cost/SampledCost.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { formatMonthRange } from '../../units/formatMonthRange.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { rivalWords, waySubjects } from './wayNames.ts';

/** The answer in words: which way is the cheapest, how surely, and what would turn it. */
export interface CostSentence {
  readonly lead: string;
  readonly rest: string;
}

const yearWords = [
  '',
  'one year',
  'two years',
  'three years',
  'four years',
  'five years',
  'six years',
  'seven years',
];

export const horizonWords = (years: number): string => yearWords[years] ?? `${years} years`;

/** Says which way costs least, in how many draws, and from where owning would. */
export function costSentence(
  { money, allowed }: Pick<MoneyQuestion, 'money' | 'allowed'>,
  { estimate, breakEvenFactor, cheapest }: PricedAnswer,
  sampled: SampledCost | undefined,
  text: (usd: number) => string,
): CostSentence {
  const subjects = waySubjects(money.overflow);
  if (!cheapest) return { lead: 'No way is left to compare.', rest: '' };
  const { presentUsd } = estimate.costs[cheapest];
  const chance = sampled ? `, in ${formatCount(sampled.cheapestFraction[cheapest] * 100)} of 100 draws` : '';
  const lead = `${subjects[cheapest]} costs least${chance}:`;
  const cost = `${text(presentUsd)} over ${horizonWords(money.horizonYears)}.`;
  if (!allowed.includes('own')) return { lead, rest: cost };
  if (cheapest === 'own') {
    const rivals = (['rent', 'call'] as const).filter((way) => allowed.includes(way));
    const paid = rivals.map((way) => paidBack(way, estimate.breakEven[way].month, sampled?.breakEven[way]));
    return { lead, rest: [cost, ...paid].join(' ') };
  }
  const own = `Owning costs ${text(estimate.costs.own.presentUsd)}`;
  const factor = breakEvenFactor[cheapest];
  const turns =
    factor === undefined
      ? 'and stays dearer up to a thousand times the volume.'
      : factor > 1
        ? `and becomes cheaper from ${formatThreeDigits(factor)} times the volume.`
        : 'in whole servers at this volume.';
  return { lead, rest: `${cost} ${own} ${turns}` };
}

function paidBack(way: 'rent' | 'call', month: number | undefined, range: MonthRange | undefined): string {
  return month === undefined
    ? `Month by month it never overtakes ${rivalWords[way]}.`
    : `It overtakes ${rivalWords[way]} in ${monthText(month, range)}.`;
}

/** A break-even in its month, with the range of draws. */
export const monthText = (month: number, range: MonthRange | undefined): string =>
  formatMonthRange({ low: range?.low, mid: month, high: range?.high }) ?? '';
