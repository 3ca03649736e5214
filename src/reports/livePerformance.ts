import type { PerformanceEstimate } from '../estimates/performance/PerformanceEstimate.ts';
import type { Band } from '../units/Band.ts';
import { formatCount, formatThreeDigits, quantityText, type Shown } from '../units/formatQuantity.ts';
import { formatRange } from '../units/formatRange.ts';
import type { LiveText } from './liveQuantities.ts';

export const livePerformanceNames = [
  'ttft',
  'tpot',
  'tokens-per-second-each',
  'output-rate',
  'requests-per-second',
  'most-requests-per-second',
  'running-requests',
  'decode-step',
  'prompt-adds',
  'largest-part',
  'prompt-cache',
  'cache-transfer',
  'prefill-share',
] as const;

/** Names that prose may use for a performance figure of the reader's scenario. */
export type LivePerformanceName = (typeof livePerformanceNames)[number];

function ranged(band: Band, shown: Shown): LiveText {
  const { value, unit, range } = formatRange(band, shown);
  return { text: unit === '' ? value : `${value}\u00a0${unit}`, range };
}

const plain = (text: string): LiveText => ({ text, range: '' });

/** Parts of a step in the middle of a sentence. */
const partWords: Readonly<Record<PerformanceEstimate['step'][number]['part'], string>> = {
  projections: 'projections of attention',
  attention: 'attention',
  'feed-forward': 'feed-forward layers',
  experts: 'experts',
  head: 'the output head',
  'element-wise': 'norms and copies',
  communication: 'traffic between accelerators',
  host: 'the processor',
  prompts: 'prompts of other requests',
};

/** Every performance figure that prose may show. */
export function livePerformance({
  ttftSeconds,
  tpotSeconds,
  outputTokensPerSecond,
  requestsPerSecond,
  mostRequestsPerSecond,
  served,
  step,
  transfer,
  balancedPrefillFraction,
}: Omit<PerformanceEstimate, 'memory'>): Readonly<Record<LivePerformanceName, LiveText>> {
  const each: Band = { low: 1 / tpotSeconds.high, mid: 1 / tpotSeconds.mid, high: 1 / tpotSeconds.low };
  const largest = step.reduce((one, other) => (other.seconds > one.seconds ? other : one));
  return {
    ttft: ranged(ttftSeconds, 's'),
    tpot: ranged(tpotSeconds, 's'),
    'tokens-per-second-each': ranged(each, 'token/s'),
    'output-rate': ranged(outputTokensPerSecond, 'token/s'),
    'requests-per-second': ranged(requestsPerSecond, '1/s'),
    'most-requests-per-second': ranged(mostRequestsPerSecond, '1/s'),
    'running-requests': plain(
      served.pace.runningCount >= 100
        ? formatCount(served.pace.runningCount)
        : formatThreeDigits(served.pace.runningCount),
    ),
    'decode-step': plain(quantityText(served.pace.decodeSeconds, 's')),
    'prompt-adds': plain(quantityText(served.pace.mixSeconds, 's')),
    'largest-part': plain(partWords[largest.part]),
    'prompt-cache': plain(quantityText(transfer.wholeBytes, 'B')),
    'cache-transfer': plain(quantityText(transfer.seconds, 's')),
    'prefill-share': plain(quantityText(balancedPrefillFraction, 'fraction')),
  };
}
