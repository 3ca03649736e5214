import type { RejectionReason } from '../../estimates/plan/Rejection.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { limitText } from './limitText.ts';
import type { PromisePart } from '../../estimates/performance/LatencyPromise.ts';

/** Why nothing of a family was taken, with its numbers. */
export function rejectionText(reason: RejectionReason, moneyText: (usd: number) => string): string {
  switch (reason.kind) {
    case 'not-allowed':
      switch (reason.constraint) {
        case 'takingModelIds':
          return 'The model is not stated to take the inputs you ask for.';
        case 'speakingModelIds':
          return 'The model is not stated to handle the languages you ask for.';
        case 'ruledModelIds':
          return 'A rule you keep to leaves the model out.';
        case 'ruledAcceleratorIds':
          return 'A rule you keep to leaves it out.';
        default:
          return 'You left it out.';
      }
    case 'engine-hardware':
      return 'The engine does not run on it.';
    case 'engine-format':
      return 'The engine does not read this format.';
    case 'no-server':
      return 'No server with it is recorded.';
    case 'no-price':
      return 'No price of a server with it is recorded.';
    case 'context':
      return `The model reads ${formatCount(reason.contextTokens)} tokens, the longest request has ${formatCount(reason.neededTokens)}.`;
    case 'layout':
      return `No number of accelerators that a server has divides its ${reason.headCounts.map(formatCount).join(' and ')} heads.`;
    case 'memory':
      return (
        `Needs ${atLeast(reason)}${quantityText(reason.neededBytes, 'B')} for requests of ${formatCount(reason.tokens)} tokens; ` +
        `${formatCount(reason.acceleratorCount)} of them lack ${atLeast(reason)}${quantityText(reason.missingBytes, 'B')} each.`
      );
    case 'promise':
      return `Even alone, ${partWords[reason.limit]} takes ${quantityText(reason.reachedSeconds, 's')} where ${quantityText(reason.promisedSeconds, 's')} are promised.`;
    case 'limit':
      return `Needs ${limitText(reason.constraint, reason.needed, moneyText)}; you allow ${limitText(reason.constraint, reason.allowed, moneyText)}.`;
    case 'dearer':
      return `Costs ${atLeast(reason)}${moneyText(reason.presentUsd)}, ${timesText(reason.presentUsd, reason.cheapestUsd)} the cheapest.`;
  }
}

const partWords: Readonly<Record<PromisePart, string>> = {
  ttft: 'a first token',
  tpot: 'each token',
  endToEnd: 'a whole answer',
};

const atLeast = ({ exact }: { readonly exact: boolean }): string => (exact ? '' : 'at least ');

const timesText = (usd: number, cheapestUsd: number): string =>
  `${formatThreeDigits(usd / cheapestUsd)} times`;
