import type { PoolsAnswer } from '../../estimates/performance/PerformanceEstimate.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { PerformanceFigures } from './performanceView.ts';

/** The answer in words: what a reader of the service notices first. */
export interface PerformanceSentence {
  readonly verdict: 'fits' | 'tight' | 'fails';
  readonly lead: string;
  readonly rest: string;
}

/** What holds requests up. */
const fullWords: Readonly<Record<PoolsAnswer['bottleneck'], string>> = {
  decode: 'The cache is full.',
  prefill: 'Reading prompts holds everything up.',
  link: 'The network between the copies is full.',
};

/** Says how long people wait and how fast they read, or what the deployment cannot keep up with. */
export function performanceSentence(
  { requestRate, requestCount, dataCount, prefillCount }: Scenario,
  { estimate, runs }: PerformanceFigures,
): PerformanceSentence {
  const { ttftSeconds, tpotSeconds, mostRequestsPerSecond, saturated, served, pools } = estimate;
  const full = pools?.bottleneck ?? 'decode';
  const speed = formatThreeDigits(1 / tpotSeconds.mid);
  if (!runs) {
    return {
      verdict: 'fails',
      lead: 'It does not run.',
      rest: 'Not one request of this size fits beside the weights; the memory calculator says what is short.',
    };
  }
  const wait = quantityText(ttftSeconds.mid, 's');
  if (requestRate !== null && saturated) {
    return {
      verdict: 'fails',
      lead: 'This configuration cannot keep up:',
      rest: `${formatThreeDigits(mostRequestsPerSecond.mid)} requests a second at most, ${formatThreeDigits(requestRate)} asked.${pools ? ` ${fullWords[full]}` : ''} The queue grows for as long as they arrive.`,
    };
  }
  const reads = `each request then gets ${speed} tokens a second`;
  if (saturated) {
    const waiting = formatCount(Math.ceil(served.waitingCount * (dataCount - prefillCount)));
    return {
      verdict: 'tight',
      lead: fullWords[full],
      rest: `${waiting} of ${formatCount(requestCount)} requests wait for ${full === 'decode' ? 'room' : 'it'} at any time, so the first token takes ${wait}; ${reads}.`,
    };
  }
  return {
    verdict: 'fits',
    lead: `The first token comes after ${wait};`,
    rest: `${reads}. At most ${formatThreeDigits(mostRequestsPerSecond.mid)} requests a second.`,
  };
}
