import { chooseFrom } from '../../src/scenario/chooseFrom.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { memoryInput } from '../../src/scenario/memoryInput.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { initialScenario } from '../../src/scenario/scenarioFields.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';

/** The first scenario with some fields changed, what it names and its answer. */
export function answered(changes: Partial<Scenario> = {}) {
  const scenario = { ...initialScenario, ...changes };
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen) throw new RangeError(chosen.refusals[0]?.message);
  return { scenario, chosen, estimate: estimateMemory(memoryInput(scenario, chosen)) };
}

/** One scenario for each way an answer can end. */
export const fits: Partial<Scenario> = { requestCount: 8 };
export const short: Partial<Scenario> = { requestCount: 500 };
export const tooLarge: Partial<Scenario> = { modelId: 'kimi-k2-instruct', weightFormatId: 'native' };
export const tooLong: Partial<Scenario> = {
  modelId: 'llama-3.1-8b-instruct',
  acceleratorId: 'nvidia-rtx-4090',
  tensorCount: 1,
  inputTokens: 1000,
  requestCount: 1,
  maxTokens: 131_072,
};

/** A text with its no-break spaces made plain. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
