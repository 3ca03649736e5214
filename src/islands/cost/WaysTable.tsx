import type { Way, WayCost } from '../../estimates/cost/CostEstimate.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import {
  kilowattHoursFromJoules,
  tokensFromMegatokens,
  usdPerMillionTokensFromUsdPerToken,
} from '../../units/conversions.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { horizonWords } from '../../reports/cost/costSentence.ts';
import type { CurrencyText } from './currencyText.ts';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { WayFootprint } from '../../estimates/cost/wayFootprint.ts';
import { wayDetails } from '../../reports/cost/wayDetails.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly doubt: CostDoubt | undefined;
  readonly currency: CurrencyText;
}

interface Row {
  readonly name: string;
  readonly cell: (cost: WayCost) => string;
  readonly range?: (way: Way) => string;
}

/** The ways side by side: what they cost, when it is due, and what else tells them apart. */
export function WaysTable({ question, view, doubt, currency }: Props) {
  const { estimate, cheapest, footprints } = view;
  const { allowed, money } = question;
  const perMillion = (usd: number) => currency.text(usdPerMillionTokensFromUsdPerToken(usd));
  const used =
    (text: (footprint: WayFootprint) => string) =>
    ({ way }: WayCost) => {
      const footprint = footprints[way];
      return footprint ? text(footprint) : 'not stated';
    };
  const details = wayDetails(question, estimate);
  const own = estimate.own[0];
  const rented = estimate.rent[0];
  const rows: readonly Row[] = [
    {
      name: 'Cost, in money of today',
      cell: ({ presentUsd }) => currency.text(presentUsd),
      range: (way) => (doubt ? currency.range(doubt.sampled.presentUsd[way]) : ''),
    },
    { name: 'Cash out in all', cell: ({ totalUsd }) => currency.text(totalUsd) },
    { name: 'Due in the first month', cell: ({ firstMonthUsd }) => currency.text(firstMonthUsd) },
    { name: 'Per million tokens', cell: ({ usdPerToken }) => perMillion(usdPerToken) },
    {
      name: 'of input and of output',
      cell: ({ usdPerInputToken, usdPerOutputToken }) =>
        `${perMillion(usdPerInputToken)}, ${perMillion(usdPerOutputToken)}`,
    },
    { name: 'Per user and month', cell: ({ usdPerUserMonth }) => currency.text(usdPerUserMonth) },
    {
      name: 'Cheapest in, of 100 draws',
      cell: ({ way }) => (doubt ? formatCount(doubt.sampled.cheapestFraction[way] * 100) : 'not drawn yet'),
    },
    {
      name: 'Capacity used, first month',
      cell: ({ way }) =>
        way === 'own' && own ? `${formatThreeDigits(own.utilisationFraction * 100)}\u00a0%` : 'not stated',
    },
    {
      name: 'Machines at the peak, first month',
      cell: ({ way }) =>
        way === 'own' && own
          ? formatCount(own.serverCount)
          : way === 'rent' && rented
            ? formatCount(rented.mostInstanceCount)
            : way === 'call'
              ? 'none'
              : 'not stated',
    },
    {
      name: 'Electricity a million tokens',
      cell: used(({ joulesPerToken }) => {
        const joules = joulesPerToken * tokensFromMegatokens(1);
        return `${formatThreeDigits(kilowattHoursFromJoules(joules))}\u00a0kWh`;
      }),
    },
    {
      name: 'CO₂ a year, making included',
      cell: used(({ carbonKilogramsPerYear }) => quantityText(carbonKilogramsPerYear, 'kg')),
    },
    {
      name: 'Water a year, at the site',
      cell: used(({ waterCubicMetresPerYear }) => quantityText(waterCubicMetresPerYear, 'm3')),
    },
    {
      name: 'Prompts leave your site',
      cell: ({ way }) => (way === 'own' ? 'no' : way === 'mix' ? 'above the base' : 'to the provider'),
    },
  ];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="The ways compared">
      <table class="compare-columns">
        <thead>
          <tr>
            <th scope="col">
              <small>Over {horizonWords(money.horizonYears)}</small>
            </th>
            {allowed.map((way) => (
              <th key={way} scope="col" class={way === 'own' ? 'yours' : undefined}>
                {wayNames[way]}
                <small>{details[way]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cell, range }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {allowed.map((way) => (
                <td
                  key={way}
                  class={[way === 'own' ? 'yours' : '', range && way === cheapest ? 'lowest' : '']
                    .join(' ')
                    .trim()}
                >
                  {cell(estimate.costs[way])}
                  {range ? <span class="spread"> {range(way)}</span> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
