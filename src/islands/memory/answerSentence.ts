import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { Chosen } from '../../scenario/chooseFrom.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';

/** The answer in one sentence: verdict first, then what follows from it. */
export interface AnswerSentence {
  readonly verdict: string;
  readonly rest: string;
}

/** Says whether a scenario fits, by how much, and how many requests the cache holds. */
export function answerSentence({ accelerator }: Chosen, estimate: MemoryEstimate): AnswerSentence {
  const { verdict, freeBytes, requestsAtPeak, cacheBudgetBytes, longestRequestTokens } = estimate;
  const requests = formatCount(Math.floor(requestsAtPeak.mid));
  const holds = `the cache could hold ${requests} ${requests === '1' ? 'request' : 'requests'} of this size`;
  if (verdict !== 'fails') {
    const left = quantityText(freeBytes.mid, 'B');
    const words = verdict === 'fits' ? 'It fits.' : 'It is tight.';
    return { verdict: words, rest: `Each ${accelerator.name} keeps ${left} free; ${holds}.` };
  }
  if (cacheBudgetBytes.mid <= 0) {
    const short = quantityText(-cacheBudgetBytes.mid, 'B');
    return {
      verdict: 'It does not fit.',
      rest: `Each ${accelerator.name} is ${short} short before the first request.`,
    };
  }
  if (freeBytes.mid < 0) {
    const short = quantityText(-freeBytes.mid, 'B');
    return {
      verdict: 'It does not fit.',
      rest: `Each ${accelerator.name} is ${short} short for this load; ${holds}.`,
    };
  }
  const longest = quantityText(longestRequestTokens.mid, 'token');
  return { verdict: 'It does not fit.', rest: `The longest request the cache can hold is ${longest}.` };
}
