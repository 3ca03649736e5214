import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import { quantityText } from '../units/formatQuantity.ts';

export const verdictWords = { fits: 'fits', tight: 'tight', fails: 'does not fit' } as const;

/** What is left or missing on the fullest accelerator, or the longest request it holds where one does not fit. */
export function verdictDetail({ verdict, freeBytes, longestRequestTokens }: MemoryEstimate): string {
  if (verdict !== 'fails') return `${quantityText(freeBytes.mid, 'B')} free`;
  if (freeBytes.mid < 0) return `${quantityText(-freeBytes.mid, 'B')} short`;
  return `the longest request it holds is ${quantityText(longestRequestTokens.mid, 'token')}`;
}

/** The verdict and its detail in words. */
export const verdictText = (estimate: MemoryEstimate): string =>
  `${verdictWords[estimate.verdict]}, ${verdictDetail(estimate)}`;
