import { catalogueFromRecords } from '../../../src/data/catalogueFromRecords.ts';
import { economicsFromRecords } from '../../../src/data/economicsFromRecords.ts';
import { kernelReader } from '../../../src/data/kernelReader.ts';
import { readKernelIds } from '../../../src/data/readKernelIds.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import type { PlanInput } from '../../../src/estimates/plan/PlanInput.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { kernelTablesOf } from '../../../src/scenario/plan/kernelTablesOf.ts';
import { type AskedPlan, planQuestion } from '../../../src/scenario/plan/planQuestion.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';

const { records } = readRecords();
export const catalogue = catalogueFromRecords(records, readKernelIds());
/** Prices on a day that tests can name. */
export const economics = economicsFromRecords(records, '2026-11-25');
export const kernels = kernelTablesOf(catalogue, kernelReader());

interface Changes {
  readonly scenario?: Partial<Scenario>;
  readonly money?: Partial<typeof initialMoney>;
  readonly asked?: Partial<AskedPlan>;
}

/** A question to the planner over the whole catalogue, changed as asked. */
export const planInputOf = ({ scenario, money, asked }: Changes = {}): PlanInput =>
  planQuestion({
    catalogue,
    economics,
    scenario: {
      ...initialScenario,
      modelId: 'llama-3.1-8b-instruct',
      inputTokens: 1500,
      outputTokens: 300,
      maxTokens: null,
      ...scenario,
    },
    money: { ...initialMoney, useCase: 'chat', ...money },
    kernels,
    ...asked,
  });

/** Few enough accelerators, engines and layouts for a property to be tried often. */
export const smallInputOf = (changes: Changes = {}): PlanInput => {
  const input = planInputOf(changes);
  const accelerators = ['nvidia-l4', 'nvidia-l40s', 'nvidia-h100-sxm-80gb', 'amd-instinct-mi300x'];
  return {
    ...input,
    hardware: input.hardware.filter(({ accelerator }) => accelerators.includes(accelerator.id)),
    engines: input.engines.filter(({ engine }) => ['vllm', 'llama-cpp'].includes(engine.id)),
    layouts: {
      tensorCounts: [1, 2, 4],
      pipelineCounts: [1],
      expertParallel: true,
      poolRatios: [{ prefillCount: 1, decodeCount: 1 }],
    },
  };
};
