import type { CostAssumption } from '../../estimates/cost/CostAssumptions.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { countText } from '../../units/countText.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { horizonWords } from '../cost/costSentence.ts';
import type { RecordInput } from './RecordInput.ts';

type Told = Pick<RecordInput, 'asked' | 'priced' | 'figureText' | 'text'>;

/** What may go wrong with a way and what leaving it takes, in figures of the estimate and of its assumptions. */
export function riskLines(way: Way, told: Told): readonly string[] {
  switch (way) {
    case 'own':
      return [...ofServers(way, told), utilisation(told), ...unmetRules(way, told)];
    case 'rent':
      return [...ofRent(told), ...unmetRules(way, told)];
    case 'call':
      return [...ofCall(told), ...unmetRules(way, told)];
    case 'mix':
      return [
        `The base is ${figureOf('baseFraction', told)} of the capacity that the peak needs; both kinds of risk are there, each smaller.`,
        ...ofServers(way, told),
        ...unmetRules(way, told),
      ];
  }
}

/** A figure as it is used, with its range. */
function figureOf(name: CostAssumption, { asked: { question }, figureText }: Told): string {
  const figure = question.figures.find((one) => one.name === name);
  if (!figure) return 'unknown';
  const { low, mid, high } = figure.used;
  const text = figureText(figure, mid);
  return low === high
    ? text
    : `${text} (${formatThreeDigits(low)}${low < 0 ? ' to ' : '\u2013'}${formatThreeDigits(high)})`;
}

function ofServers(way: Way, told: Told): readonly string[] {
  const { asked, priced, text } = told;
  const { costs } = priced.estimate;
  const { categories, totalUsd, firstMonthUsd } = costs[way];
  const bought = categories.servers ?? 0;
  const sold = -(categories.resale ?? 0);
  const years = horizonWords(asked.question.money.horizonYears);
  return [
    `Exit: leaving costs ${figureOf('exitUsd', told)}. ${
      bought > 0
        ? `Servers bought for ${text(bought)} sell for ${text(sold)} in all, if they lose ${figureOf('valueLossPerYearFraction', told)} of their value.`
        : 'No server is bought.'
    }`,
    `${text(firstMonthUsd)} leave in the first month, of ${text(totalUsd)} over ${years}: an early end gets back no more of it than the servers then sell for.`,
    `New hardware gets cheaper by ${figureOf('hardwareFallPerYearFraction', told)}; a negative figure is a rise. Who waits pays that much less, or more.`,
  ];
}

function utilisation({ priced }: Told): string {
  const [first] = priced.estimate.own;
  const percent = formatThreeDigits((first?.utilisationFraction ?? 0) * 100);
  return `Servers are used to ${percent}\u00a0% in the first month. If the load stays away, the cost stays.`;
}

function ofRent(told: Told): readonly string[] {
  const { plan, chosen } = told.asked.question;
  const months = plan.rent.termMonthCount;
  const providers = new Set(chosen.rent?.offers.map(({ providerId }) => providerId)).size;
  return [
    `Exit: leaving costs ${figureOf('exitUsd', told)}${months > 1 ? `, and the rent of a term of ${formatCount(months)} months runs on` : '; no term binds'}.`,
    `Rents fall by ${figureOf('rentFallPerYearFraction', told)}; a negative figure is a rise.`,
    ...(providers > 0
      ? [
          `${countText(providers, 'provider')} on record ${providers === 1 ? 'rents' : 'rent'} it out as asked; with few, capacity may not be there when it is needed.`,
        ]
      : []),
    ...(plan.rent.mode === 'spot'
      ? [`Machines may be taken away: ${figureOf('interruptionFraction', told)} more work is counted for it.`]
      : []),
  ];
}

function ofCall(told: Told): readonly string[] {
  const providers = new Set(told.asked.question.chosen.call?.models.map(({ providerId }) => providerId)).size;
  return [
    `Exit: nothing is counted for leaving.${
      providers > 1
        ? ` ${countText(providers, 'provider')} on record sell the same model, so leaving one is a change of address and contract.`
        : providers === 1
          ? ' One provider on record sells it: leaving means another model.'
          : ''
    }`,
    `Prices fall by ${figureOf('callFallPerYearFraction', told)}; a negative figure is a rise.`,
    'A provider may withdraw the model or change its terms; no record says when.',
  ];
}

/** Rules that a way could not keep: where one of them comes to hold, the way has to end. */
function unmetRules(way: Way, { asked: { evidence } }: Told): readonly string[] {
  const unmet = (evidence.find((one) => one.way === way)?.rules ?? []).filter(
    ({ metFraction }) => metFraction === 0,
  );
  if (unmet.length === 0) return [];
  return [`Would have to end under: ${unmet.map(({ name }) => name).join('; ')}.`];
}
