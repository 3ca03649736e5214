import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import type { Chosen } from '../scenario/chooseFrom.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { type Band, exactly, mapBand } from '../units/Band.ts';
import { formatCount, quantityText, type Shown } from '../units/formatQuantity.ts';
import { formatRange } from '../units/formatRange.ts';
import { verdictText } from './verdictText.ts';

/** A number or word of the reader's scenario as prose shows it. */
export interface LiveText {
  readonly text: string;
  /** Range, where there is one. */
  readonly range: string;
}

export const liveQuantityNames = [
  'model',
  'weight-format',
  'accelerator',
  'engine',
  'accelerator-count',
  'request-count',
  'request-tokens',
  'context-tokens',
  'parameters',
  'weights-total',
  'weights-each',
  'cache-per-token',
  'cache-per-request',
  'cache-all-requests',
  'cache-budget',
  'activations-each',
  'runtime-each',
  'visible-memory',
  'free-each',
  'requests-at-peak',
  'requests-on-average',
  'longest-request',
  'verdict',
] as const;

/** Names that prose may use for a figure of the reader's scenario. */
export type LiveQuantityName = (typeof liveQuantityNames)[number];

const plain = (text: string): LiveText => ({ text, range: '' });

function ranged(band: Band, shown: Shown): LiveText {
  const { value, unit, range } = formatRange(band, shown);
  return { text: unit === '' ? value : `${value}\u00a0${unit}`, range };
}

/** Every figure that prose may show, for one scenario and its answer. */
export function liveQuantities(
  scenario: Scenario,
  { model, weights: { format }, accelerator, engine }: Chosen,
  estimate: MemoryEstimate,
): Readonly<Record<LiveQuantityName, LiveText>> {
  const requestTokens = scenario.inputTokens + scenario.outputTokens;
  const perToken = estimate.cacheBytesPerToken.mid;
  const line = (part: string) => estimate.lines.find((one) => one.part === part)?.bytes ?? exactly(0);
  const weights = estimate.lines.find(({ part }) => part === 'weights')?.formula.input['parameterCount'] ?? 0;
  return {
    model: plain(model.name),
    'weight-format': plain(format.name),
    accelerator: plain(accelerator.name),
    engine: plain(engine.name),
    'accelerator-count': plain(
      formatCount(scenario.tensorCount * scenario.pipelineCount * scenario.dataCount),
    ),
    'request-count': plain(formatCount(scenario.requestCount)),
    'request-tokens': plain(quantityText(requestTokens, 'token')),
    'context-tokens': plain(quantityText(model.architecture.contextTokens, 'token')),
    parameters: plain(quantityText(weights, 'parameter')),
    'weights-total': plain(quantityText(estimate.weightTotalBytes, 'B')),
    'weights-each': ranged(line('weights'), 'B'),
    'cache-per-token': plain(quantityText(perToken, 'B/token')),
    'cache-per-request': plain(quantityText(perToken * requestTokens, 'B')),
    'cache-all-requests': plain(quantityText(perToken * requestTokens * scenario.requestCount, 'B')),
    'cache-budget': ranged(estimate.cacheBudgetBytes, 'B'),
    'activations-each': ranged(line('activations'), 'B'),
    'runtime-each': ranged(line('runtime'), 'B'),
    'visible-memory': ranged(estimate.memoryBytes, 'B'),
    'free-each': ranged(estimate.freeBytes, 'B'),
    'requests-at-peak': ranged(mapBand(estimate.requestsAtPeak, Math.floor), 'count'),
    'requests-on-average': ranged(mapBand(estimate.requestsOnAverage, Math.floor), 'count'),
    'longest-request': ranged(estimate.longestRequestTokens, 'token'),
    verdict: plain(verdictText(estimate)),
  };
}
