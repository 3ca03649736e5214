import type { Engine } from './Engine.ts';
import { llamaCppBudget } from './llamaCppBudget.ts';
import { sglangBudget } from './sglangBudget.ts';
import type { Stage, StageBudget } from './StageBudget.ts';
import { tensorrtBudget } from './tensorrtBudget.ts';
import { vllmBudget } from './vllmBudget.ts';

/** How an engine divides the memory of one accelerator. */
export function engineBudget(stage: Stage, engine: Engine): StageBudget {
  switch (engine.budget) {
    case 'vllm':
      return vllmBudget(stage, engine);
    case 'sglang':
      return sglangBudget(stage, engine);
    case 'tensorrt-llm':
      return tensorrtBudget(stage, engine);
    case 'llama.cpp':
      return llamaCppBudget(stage, engine);
  }
}
