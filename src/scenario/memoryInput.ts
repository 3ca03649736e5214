import type { MemoryInput } from '../estimates/memory/MemoryInput.ts';
import type { Chosen } from './chooseFrom.ts';
import { newestVersion, type Scenario } from './Scenario.ts';

/** What a memory estimate takes, from a scenario and what its ids stand for. */
export function memoryInput(scenario: Scenario, chosen: Chosen): MemoryInput {
  const { model, accelerator, engine, weights, cacheFormat } = chosen;
  return {
    architecture: model.architecture,
    weights,
    cacheFormat,
    accelerator,
    parallelism: {
      tensorCount: scenario.tensorCount,
      pipelineCount: scenario.pipelineCount,
      expertCount: scenario.expertCount,
      dataCount: scenario.dataCount,
      ...(scenario.prefillCount > 0 && { prefillCount: scenario.prefillCount }),
    },
    engine,
    engineVersion: scenario.engineVersion === newestVersion ? engine.newestVersion : scenario.engineVersion,
    ...(scenario.memoryFraction !== null && { memoryFraction: scenario.memoryFraction }),
    maxTokens: scenario.maxTokens ?? scenario.inputTokens + scenario.outputTokens,
    ...(scenario.batchTokens !== null && { batchTokens: scenario.batchTokens }),
    workload: {
      inputTokens: scenario.inputTokens,
      outputTokens: scenario.outputTokens,
      requestCount: scenario.requestCount,
      prefixTokens: scenario.prefixTokens,
    },
  };
}
