import { median } from 'd3-array';
import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import type { PlanInput } from '../../src/estimates/plan/PlanInput.ts';
import { searchPlan } from '../../src/estimates/plan/searchPlan.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { kernelTablesOf } from '../../src/scenario/plan/kernelTablesOf.ts';
import { planQuestion } from '../../src/scenario/plan/planQuestion.ts';
import { initialScenario } from '../../src/scenario/scenarioFields.ts';
import { isoDay } from '../../src/units/isoDay.ts';
import type { BenchRow } from './BenchRow.ts';

const targets = { searchMilliseconds: 1500, firstMilliseconds: 200, configurationCount: 20_000 };
const modelIds = ['llama-3.3-70b-instruct', 'deepseek-r1'];
const runs = 5;

interface Timed {
  readonly first: number;
  readonly whole: number;
  readonly configurationCount: number;
}

/** Time of a search over the whole catalogue and of its first answer, the slower of two models; the first run warms up. */
export function planRows(): readonly BenchRow[] {
  const timed = modelIds.map((modelId) => {
    const input = inputFor(modelId);
    timedSearch(input);
    return Array.from({ length: runs }, () => timedSearch(input));
  });
  const slowest = (figure: (one: Timed) => number) =>
    Math.max(...timed.map((ofModel) => median(ofModel, figure) ?? Number.NaN));
  return [
    {
      name: 'Configurations in a search for what to buy',
      measured: Math.min(...timed.flatMap((ofModel) => ofModel.map((one) => one.configurationCount))),
      unit: '',
      target: { atLeast: targets.configurationCount },
    },
    {
      name: 'The search, slower of two models',
      measured: slowest(({ whole }) => whole),
      unit: 'ms',
      target: { atMost: targets.searchMilliseconds },
    },
    {
      name: 'Its first answer',
      measured: slowest(({ first }) => first),
      unit: 'ms',
      target: { atMost: targets.firstMilliseconds },
    },
  ];
}

function timedSearch(input: PlanInput): Timed {
  const began = performance.now();
  const search = searchPlan(input);
  let first: number | undefined;
  let step = search.next();
  while (!step.done) {
    if (step.value.cheapest) first ??= performance.now() - began;
    step = search.next();
  }
  const whole = performance.now() - began;
  return {
    first: first ?? whole,
    whole,
    configurationCount: step.value.counts.configurationCount,
  };
}

function inputFor(modelId: string): PlanInput {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records, readKernelIds());
  return planQuestion({
    catalogue,
    economics: economicsFromRecords(records, isoDay(new Date())),
    scenario: { ...initialScenario, modelId, inputTokens: 2000, outputTokens: 500, maxTokens: null },
    money: initialMoney,
    kernels: kernelTablesOf(catalogue, kernelReader()),
  });
}
