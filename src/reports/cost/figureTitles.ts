import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { BookYear } from '../../estimates/cost/yearlyBooks.ts';
import type { PricedAnswer } from '../../estimates/cost/PricedAnswer.ts';
import type { SampledCost } from '../../estimates/cost/SampledCost.ts';
import type { CostCategory } from '../../estimates/cost/Ledger.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { categoryNames } from './categoryNames.ts';
import { horizonWords, monthText } from './costSentence.ts';
import { rivalWords } from './wayNames.ts';

type Asked = Pick<MoneyQuestion, 'money' | 'allowed'>;

const doing: Readonly<Record<Way, string>> = {
  own: 'owning',
  rent: 'renting',
  call: 'calling an API',
  mix: 'a mix',
};

const rivalsIn = ({ allowed }: Asked) => (['rent', 'call'] as const).filter((way) => allowed.includes(way));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** When the cash spent on owning falls below the others'. */
export function cashTitle(
  asked: Asked,
  { estimate }: PricedAnswer,
  sampled: SampledCost | undefined,
): string {
  if (!asked.allowed.includes('own')) return 'Cash spent, month by month';
  const parts = rivalsIn(asked).map((way) => {
    const { month } = estimate.breakEven[way];
    return month === undefined
      ? `never overtakes ${rivalWords[way]}`
      : `overtakes ${rivalWords[way]} in ${monthText(month, sampled?.breakEven[way])}`;
  });
  return parts.length === 0
    ? 'Cash spent, month by month'
    : `Owning ${parts.join(' and ')} within ${horizonWords(asked.money.horizonYears)}`;
}

/** From which volume owning costs less. */
export function volumeTitle(asked: Asked, { breakEvenFactor }: PricedAnswer): string {
  if (!asked.allowed.includes('own')) return 'What a month costs as the volume grows';
  const parts = rivalsIn(asked).map((way) => {
    const factor = breakEvenFactor[way];
    return factor === undefined
      ? `at no volume than ${rivalWords[way]}`
      : `from ${formatThreeDigits(factor)} times your volume on than ${rivalWords[way]}`;
  });
  return parts.length === 0
    ? 'What a month costs as the volume grows'
    : `Owning costs less ${parts.join(' and ')}`;
}

/** Categories whose name stands for one thing. */
const singular: ReadonlySet<CostCategory> = new Set([
  'network',
  'energy',
  'colocation',
  'financing',
  'rent',
  'cached',
  'resale',
]);

/** What takes the largest share of each way. */
export function sharesTitle({ allowed }: Asked, answer: Pick<PricedAnswer, 'largest'>): string {
  const parts = allowed
    .filter((way) => way !== 'mix')
    .flatMap((way) => {
      const largest = answer.largest[way];
      return largest
        ? [{ way, category: largest.category, percent: formatCount(largest.paidFraction * 100) }]
        : [];
    });
  const [first] = parts;
  if (!first) return 'What the money goes to';
  const verb = singular.has(first.category) ? ' takes' : ' take';
  return capitalised(
    parts
      .map(
        ({ way, category, percent }, place) =>
          `${categoryNames[category].toLowerCase()}${place === 0 ? verb : ''} ${percent}\u00a0% of ${doing[way]}`,
      )
      .join(', '),
  );
}

/** How surely the likeliest way costs least at the reader's load. */
export function chancesTitle({ allowed }: Asked, { cheapestFraction }: SampledCost): string {
  const [best] = allowed.toSorted((one, other) => cheapestFraction[other] - cheapestFraction[one]);
  if (!best) return 'No way is left to compare';
  return `At your load ${doing[best]} costs least in ${formatCount(cheapestFraction[best] * 100)} of 100 draws`;
}

/** What the first year of owning takes from the account, and what it costs in the books. */
export function booksTitle(
  { allowed }: Asked,
  books: Readonly<Partial<Record<Way, readonly BookYear[]>>>,
  text: (usd: number) => string,
): string {
  const [first] = books.own ?? [];
  if (!first || !allowed.includes('own')) return 'Books by year';
  const costUsd = first.depreciationUsd + first.operatingUsd + first.interestUsd;
  return `In its first year owning takes ${text(first.cashUsd)} in cash and counts as ${text(costUsd)} of cost`;
}
