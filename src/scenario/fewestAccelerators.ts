import type { Catalogue } from '../data/Catalogue.ts';
import type { LanguageModel } from '../estimates/languageModel/LanguageModel.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import type { Band } from '../units/Band.ts';
import { type Chosen, chooseFrom } from './chooseFrom.ts';
import { fitTogether } from './fitTogether.ts';
import { memoryInput } from './memoryInput.ts';
import type { Scenario } from './Scenario.ts';

/** A number of accelerators that an engine can share a model over, and what it answers. */
export interface Layout {
  readonly count: number;
  readonly scenario: Scenario;
  readonly chosen: Chosen;
  readonly estimate: MemoryEstimate;
}

const tensorCounts = [1, 2, 4, 8, 16, 32];

/** One copy of the model over ever more accelerators; counts the engine cannot share it over are left out. */
export function* layoutsOf(
  asked: Scenario,
  catalogue: Catalogue,
  ownModel?: LanguageModel,
): Generator<Layout> {
  const piped = asked.engineId === 'llama-cpp';
  for (const count of tensorCounts) {
    const scenario: Scenario = {
      ...asked,
      tensorCount: piped ? 1 : count,
      pipelineCount: piped ? count : 1,
      expertCount: 1,
      dataCount: 1,
      prefillCount: 0,
    };
    const chosen = chooseFrom(catalogue, scenario, ownModel);
    if ('refusals' in chosen) return;
    if (fitTogether(scenario, chosen).refusals.length > 0) continue;
    yield { count, scenario, chosen, estimate: estimateMemory(memoryInput(scenario, chosen)) };
  }
}

/**
 * The fewest accelerators that hold a scenario's model and all its requests in one copy: likely, at best and at worst.
 * Infinite where 32 do not.
 */
export function fewestAccelerators(asked: Scenario, catalogue: Catalogue, ownModel?: LanguageModel): Band {
  const fewest = { low: Infinity, mid: Infinity, high: Infinity };
  const longest = asked.maxTokens ?? asked.inputTokens + asked.outputTokens;
  for (const { count, estimate } of layoutsOf(asked, catalogue, ownModel)) {
    const { freeBytes, longestRequestTokens } = estimate;
    const holds = (end: keyof Band) => freeBytes[end] >= 0 && longestRequestTokens[end] >= longest;
    if (holds('high')) fewest.low = Math.min(fewest.low, count);
    if (holds('mid')) fewest.mid = Math.min(fewest.mid, count);
    if (holds('low')) {
      fewest.high = count;
      break;
    }
  }
  return fewest;
}
