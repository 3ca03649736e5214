import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { type Way, ways } from '../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../src/estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../src/estimates/cost/midAssumptions.ts';
import { sampleCost } from '../../src/estimates/cost/sampleCost.ts';
import { capacityWithin } from '../../src/estimates/performance/capacityWithin.ts';
import { chosenFromLine } from '../estimate/chosenFromLine.ts';
import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { compileStep } from '../../src/estimates/performance/compileStep.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { moneyQuestion } from '../../src/scenario/money/moneyQuestion.ts';
import { performanceInput } from '../../src/scenario/performanceInput.ts';
import type { BenchRow } from './BenchRow.ts';

const targets = { estimateMilliseconds: 1, drawsMilliseconds: 300 };
const drawCount = 10_000;
const runs = { warm: 200, estimates: 2000, draws: 7 };

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

function millisecondsOf(run: () => void, count: number): number {
  return median(
    Array.from({ length: count }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

/** Time of the ways over sixty months, and of ten thousand draws of them, in the first scenario. */
export function costRows(): readonly BenchRow[] {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records, readKernelIds());
  const line = { inputTokens: 8596, outputTokens: 182, acceleratorCount: 4, weightFormat: 'fp8' };
  const { scenario, chosen } = chosenFromLine(line, catalogue, new NameIndex(records));
  const { kernelsFrom } = chosen.accelerator;
  const kernels = kernelsFrom === undefined ? undefined : kernelReader()(kernelsFrom);
  const input = performanceInput(scenario, chosen, catalogue, kernels);
  const promise = { ttftSeconds: 3, tpotSeconds: 0.05 };
  const { plan, ranges } = moneyQuestion({
    catalogue: economicsFromRecords(records, '2026-11-25'),
    scenario,
    accelerator: chosen.accelerator,
    capacity: capacityWithin(input, estimateMemory(input), compileStep(input), promise),
    money: initialMoney,
  });
  const assumed = midAssumptions(ranges);
  for (let round = 0; round < runs.warm; round += 1) estimateCost(plan, assumed);
  const draw = (allowed: readonly Way[]) => () => sampleCost(plan, ranges, { drawCount, seed: 42, allowed });
  draw(ways)();
  return [
    {
      name: 'Cost of four ways over sixty months',
      measured: millisecondsOf(() => estimateCost(plan, assumed), runs.estimates),
      unit: 'ms',
      target: { atMost: targets.estimateMilliseconds },
    },
    {
      name: 'Ten thousand draws of three ways',
      measured: millisecondsOf(draw(['own', 'rent', 'call']), runs.draws),
      unit: 'ms',
      target: { atMost: targets.drawsMilliseconds },
    },
    {
      name: 'The same with a mix of ways',
      measured: millisecondsOf(draw(ways), runs.draws),
      unit: 'ms',
    },
  ];
}
