import { catalogue } from '../data/siteCatalogue.ts';
import type { CatalogueAccelerator, CatalogueModel } from '../data/Catalogue.ts';
import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import { layoutsOf } from '../scenario/fewestAccelerators.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';

/** The fewest accelerators that hold a model, and what they hold. */
export interface Fit {
  readonly count: number;
  readonly formatName: string;
  readonly engineName: string;
  readonly estimate: MemoryEstimate;
  /** The scenario of this answer, for a link to it. */
  readonly scenario: Scenario;
}

/** Machines with one memory for processor and accelerator run llama.cpp; the others a serving engine. */
export const engineFor = ({ sharesHostMemory }: CatalogueAccelerator): 'llama-cpp' | 'vllm' =>
  sharesHostMemory ? 'llama-cpp' : 'vllm';

/** The format asked for, or the GGUF mix of its size where llama.cpp serves. */
export function formatFor(accelerator: CatalogueAccelerator, formatId: string): string {
  if (!accelerator.sharesHostMemory) return formatId;
  const mixes: Readonly<Record<string, string>> = {
    bf16: 'gguf-bf16',
    fp8: 'gguf-q8_0',
    'int4-g128': 'gguf-q4_k_m',
  };
  return mixes[formatId] ?? 'gguf-q8_0';
}

/** The fewest accelerators that serve one request of this length; undefined when 32 do not. */
export function smallestFit(
  model: CatalogueModel,
  accelerator: CatalogueAccelerator,
  formatId: string,
  requestTokens: number,
): Fit | undefined {
  const tokens = Math.min(requestTokens, model.architecture.contextTokens);
  const engineId = engineFor(accelerator);
  const asked: Scenario = {
    ...initialScenario,
    modelId: model.id,
    acceleratorId: accelerator.id,
    weightFormatId: formatFor(accelerator, formatId),
    engineId,
    inputTokens: tokens,
    outputTokens: 0,
    requestCount: 1,
  };
  for (const { count, scenario, chosen, estimate } of layoutsOf(asked, catalogue)) {
    if (count > 1 && accelerator.sharesHostMemory) return undefined;
    if (!estimate.fits) continue;
    return {
      count,
      formatName: chosen.weights.format.name,
      engineName: chosen.engine.name,
      estimate,
      scenario,
    };
  }
  return undefined;
}
