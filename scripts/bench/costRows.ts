import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { type Way, ways } from '../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../src/estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../src/estimates/cost/midAssumptions.ts';
import { sampleCost } from '../../src/estimates/cost/sampleCost.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { capacityWithin } from '../../src/estimates/performance/capacityWithin.ts';
import { compileStep } from '../../src/estimates/performance/compileStep.ts';
import { chooseFrom } from '../../src/scenario/chooseFrom.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { type MoneyQuestion, moneyQuestion } from '../../src/scenario/money/moneyQuestion.ts';
import { promiseOf } from '../../src/scenario/money/promiseOf.ts';
import { performanceInput } from '../../src/scenario/performanceInput.ts';
import { initialScenario } from '../../src/scenario/scenarioFields.ts';
import { isoDay } from '../../src/units/isoDay.ts';
import type { BenchRow } from './BenchRow.ts';
import { medianMilliseconds } from './medianMilliseconds.ts';

const targets = { estimateMilliseconds: 1, drawsMilliseconds: 300 };
const drawCount = 10_000;
const runs = { warm: 200, estimates: 2000, warmDraws: 1, draws: 7 };

/** Time of the ways over sixty months, and of ten thousand draws of them, in the first scenario. */
export function costRows(): readonly BenchRow[] {
  const { plan, ranges } = firstQuestion();
  const assumed = midAssumptions(ranges);
  const drawMilliseconds = (allowed: readonly Way[]) =>
    medianMilliseconds(
      () => sampleCost(plan, ranges, { drawCount, seed: 42, allowed }),
      runs.warmDraws,
      runs.draws,
    );
  return [
    {
      name: 'Cost of four ways over sixty months',
      measured: medianMilliseconds(() => estimateCost(plan, assumed), runs.warm, runs.estimates),
      unit: 'ms',
      target: { atMost: targets.estimateMilliseconds },
    },
    {
      name: 'Ten thousand draws of three ways',
      measured: drawMilliseconds(['own', 'rent', 'call']),
      unit: 'ms',
      target: { atMost: targets.drawsMilliseconds },
    },
    { name: 'The same with a mix of ways', measured: drawMilliseconds(ways), unit: 'ms' },
  ];
}

function firstQuestion(): MoneyQuestion {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records, readKernelIds());
  const chosen = chooseFrom(catalogue, initialScenario);
  if ('refusals' in chosen)
    throw new RangeError(chosen.refusals[0]?.message ?? 'scenario must name known records');
  const { kernelsFrom } = chosen.accelerator;
  const kernels = kernelsFrom === undefined ? undefined : kernelReader()(kernelsFrom);
  const input = performanceInput(initialScenario, chosen, catalogue, kernels);
  return moneyQuestion({
    catalogue: economicsFromRecords(records, isoDay(new Date())),
    scenario: initialScenario,
    accelerator: chosen.accelerator,
    capacity: capacityWithin(input, estimateMemory(input), compileStep(input), promiseOf(initialMoney)),
    money: initialMoney,
  });
}
