import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import type { Chosen } from '../scenario/chooseFrom.ts';
import { scenarioQuery } from '../scenario/linkCodec.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { Band } from '../units/Band.ts';
import { formatCount, type Shown } from '../units/formatQuantity.ts';
import { formatRange } from '../units/formatRange.ts';
import type { ScenarioSummary, SummaryAnswer } from './ScenarioSummary.ts';
import { verdictText } from './verdictText.ts';

const calculatorPath = 'calculators/memory/';

function answer(words: readonly string[], label: string, band: Band, shown: Shown): SummaryAnswer {
  const { value, unit, range } = formatRange(band, shown);
  return { words, label, value: `${value}\u00a0${unit}`.trim(), range, path: calculatorPath };
}

/** A scenario and its memory answer in the few words that bar and search show. */
export function summariseScenario(
  scenario: Scenario,
  chosen: Chosen,
  estimate: MemoryEstimate,
): ScenarioSummary {
  const { tensorCount, pipelineCount, dataCount, inputTokens, outputTokens, requestCount } = scenario;
  const weights = estimate.lines.find(({ part }) => part === 'weights')?.bytes;
  const cache = estimate.lines.find(({ part }) => part === 'cache')?.bytes;
  return {
    query: scenarioQuery(scenario),
    model: `${chosen.model.name}, ${chosen.weights.format.name}`,
    hardware: `${tensorCount * pipelineCount * dataCount} \u00d7 ${chosen.accelerator.name}`,
    workload: `${formatCount(inputTokens)} in, ${formatCount(outputTokens)} out`,
    load: `${formatCount(requestCount)} at once`,
    verdict: estimate.verdict,
    verdictText: verdictText(estimate),
    capacity: `${formatCount(Math.floor(estimate.requestsAtPeak.mid))} requests`,
    answers: [
      ...(cache ? [answer(['kv', 'cache'], 'KV cache of your requests, each accelerator', cache, 'B')] : []),
      ...(weights ? [answer(['weight', 'parameter'], 'Weights on each accelerator', weights, 'B')] : []),
      answer(
        ['concurren', 'users', 'requests', 'how many'],
        'Requests that fit at once',
        estimate.requestsAtPeak,
        'count',
      ),
      answer(
        ['context', 'longest', 'length'],
        'Longest request that fits',
        estimate.longestRequestTokens,
        'token',
      ),
      answer(['memory', 'vram', 'fit', 'free'], 'Memory left on each accelerator', estimate.freeBytes, 'B'),
    ],
  };
}
