import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { PricedAnswer } from '../../estimates/cost/PricedAnswer.ts';
import type { SampledCost } from '../../estimates/cost/SampledCost.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import {
  joulesFromKilowattHours,
  kilowattHoursFromJoules,
  secondsFromHours,
  tokensFromMegatokens,
  usdPerMillionTokensFromUsdPerToken,
} from '../../units/conversions.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { LiveText } from '../liveQuantities.ts';
import { horizonWords, monthText } from './costSentence.ts';
import { categoryNames } from './categoryNames.ts';

export const liveCostNames = [
  'cost-own',
  'cost-rent',
  'cost-call',
  'cost-mix',
  'cost-own-first',
  'cost-own-tokens',
  'cost-rent-tokens',
  'cost-call-tokens',
  'cost-mix-tokens',
  'cost-own-user',
  'break-even-rent',
  'break-even-call',
  'break-even-volume',
  'servers',
  'copies',
  'racks',
  'mean-load',
  'peak-load',
  'own-utilisation',
  'own-power',
  'own-energy-year',
  'own-energy-tokens',
  'own-carbon-year',
  'chance-own',
  'chance-rent',
  'chance-call',
  'horizon',
  'users',
  'tariff',
  'largest-own-cost',
] as const;

/** Names that prose may use for a figure about money. */
export type LiveCostName = (typeof liveCostNames)[number];

const plain = (text: string): LiveText => ({ text, range: '' });

/** Below this many a second a rate is told by the hour, which people can picture. */
const leastPerSecond = 0.1;

const rateText = (perSecond: number): string =>
  perSecond < leastPerSecond
    ? `${formatThreeDigits(perSecond * secondsFromHours(1))}\u00a0an hour`
    : quantityText(perSecond, '1/s');

/** Every figure about money that prose may show. `text` writes an amount in the reader's currency. */
export function liveCost(
  { money, figures }: Pick<MoneyQuestion, 'money' | 'figures'>,
  { estimate, largest, footprints, breakEvenFactor }: PricedAnswer,
  sampled: SampledCost | undefined,
  text: (usd: number) => string,
): Readonly<Record<LiveCostName, LiveText>> {
  const { costs, breakEven, own, load } = estimate;
  const present = (way: Way): LiveText => {
    const band = sampled?.presentUsd[way];
    return {
      text: text(costs[way].presentUsd),
      range: band ? `${text(band.low)}\u2013${text(band.high)}` : '',
    };
  };
  const tokens = (way: Way) => plain(text(usdPerMillionTokensFromUsdPerToken(costs[way].usdPerToken)));
  const chance = (way: Way) =>
    plain(sampled ? `${formatCount(sampled.cheapestFraction[way] * 100)}\u00a0%` : 'not drawn yet');
  const pays = (way: 'rent' | 'call') =>
    plain(
      breakEven[way].month === undefined
        ? `not within ${horizonWords(money.horizonYears)}`
        : monthText(breakEven[way].month, sampled?.breakEven[way]),
    );
  const [first] = own;
  const { usdPerUserMonth, firstMonthUsd } = costs.own;
  const { joulesPerYear = 0, joulesPerToken = 0, carbonKilogramsPerYear = 0 } = footprints.own ?? {};
  const tariff = figures.find(({ name }) => name === 'electricityUsdPerJoule')?.range.mid ?? 0;
  return {
    'cost-own': present('own'),
    'cost-rent': present('rent'),
    'cost-call': present('call'),
    'cost-mix': present('mix'),
    'cost-own-first': plain(text(firstMonthUsd)),
    'cost-own-tokens': tokens('own'),
    'cost-rent-tokens': tokens('rent'),
    'cost-call-tokens': tokens('call'),
    'cost-mix-tokens': tokens('mix'),
    'cost-own-user': plain(text(usdPerUserMonth)),
    'break-even-rent': pays('rent'),
    'break-even-call': pays('call'),
    'break-even-volume': plain(
      breakEvenFactor.call === undefined
        ? 'at no volume'
        : `${formatThreeDigits(breakEvenFactor.call)} times`,
    ),
    servers: plain(formatCount(first?.serverCount ?? 0)),
    copies: plain(formatCount(first?.copyCount ?? 0)),
    racks: plain(formatCount(first?.rackCount ?? 0)),
    'mean-load': plain(rateText(load.meanPerSecond)),
    'peak-load': plain(rateText(load.peakPerSecond)),
    'own-utilisation': plain(`${formatThreeDigits((first?.utilisationFraction ?? 0) * 100)}\u00a0%`),
    'own-power': plain(quantityText(first?.watts ?? 0, 'W')),
    'own-energy-year': plain(`${formatCount(kilowattHoursFromJoules(joulesPerYear))}\u00a0kWh`),
    'own-energy-tokens': plain(
      `${formatThreeDigits(kilowattHoursFromJoules(joulesPerToken * tokensFromMegatokens(1)))}\u00a0kWh`,
    ),
    'own-carbon-year': plain(quantityText(carbonKilogramsPerYear, 'kg')),
    'chance-own': chance('own'),
    'chance-rent': chance('rent'),
    'chance-call': chance('call'),
    horizon: plain(horizonWords(money.horizonYears)),
    users: plain(formatCount(money.userCount)),
    tariff: plain(text(tariff * joulesFromKilowattHours(1))),
    'largest-own-cost': plain(largest.own ? categoryNames[largest.own.category].toLowerCase() : 'nothing'),
  };
}
