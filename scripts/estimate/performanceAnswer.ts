import type { Catalogue } from '../../src/data/Catalogue.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import type { MemoryEstimate } from '../../src/estimates/memory/MemoryEstimate.ts';
import { compileStep, type Step } from '../../src/estimates/performance/compileStep.ts';
import type { Demand } from '../../src/estimates/performance/Demand.ts';
import { loadAnswer } from '../../src/estimates/performance/estimatePerformance.ts';
import type { PoolsAnswer } from '../../src/estimates/performance/PerformanceEstimate.ts';
import type { PerformanceInput } from '../../src/estimates/performance/PerformanceInput.ts';
import type { Chosen } from '../../src/scenario/chooseFrom.ts';
import { simulationInput } from '../../src/estimates/performance/simulationInput.ts';
import { demandOf, performanceInput } from '../../src/scenario/performanceInput.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import type { Line } from './answerLine.ts';
import { asksMost } from './chosenFromLine.ts';

/** Steps kept for lines that ask of the same deployment under another load, as sweeps do. */
const mostKept = 4096;

/**
 * Makes the function that gives the performance part of an answer. Lines without an answer to generate have none, nor
 * has a model that does not fit.
 */
export function performanceAnswer(catalogue: Catalogue) {
  const kernelsOf = kernelReader();
  const kept = new Map<string, Step>();
  const stepOf = (
    input: PerformanceInput,
    { engineId, weightFormatId, cacheFormatId }: Scenario,
    own: boolean,
  ) => {
    if (own) return compileStep(input);
    const { accelerator, parallelism, engineVersion } = input;
    const { tensorCount, pipelineCount, expertCount, dataCount } = parallelism;
    const key = [
      modelKey(input),
      weightFormatId,
      cacheFormatId,
      accelerator.id,
      engineId,
      engineVersion,
      tensorCount,
      pipelineCount,
      expertCount,
      dataCount,
    ].join(' ');
    const step = kept.get(key) ?? compileStep(input);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, step);
    return step;
  };
  return (line: Line, scenario: Scenario, chosen: Chosen, memory: MemoryEstimate) => {
    if (scenario.outputTokens < 1 || memory.requestsOnAverage.high < 1) return {};
    const { kernelsFrom } = chosen.accelerator;
    const kernels = kernelsFrom === undefined ? undefined : kernelsOf(kernelsFrom);
    const input = performanceInput(scenario, chosen, catalogue, kernels);
    const step = stepOf(input, scenario, scenario.ownModel !== '' || typeof line['model'] === 'object');
    const demand = demandFromLine(line, scenario);
    const estimate = loadAnswer(input, demand, memory, step);
    const { ttftSeconds, tpotSeconds, outputTokensPerSecond, requestsPerSecond, evidence, saturated, pools } =
      estimate;
    if (pools && line['simulate'] === true)
      throw new RangeError('simulate must be false beside prefillCopies, got true');
    return {
      performance: {
        ttftSeconds,
        tpotSeconds,
        outputTokensPerSecond,
        requestsPerSecond,
        basis: evidence,
        saturated,
        ...(pools && { pools: poolsAnswer(pools) }),
        ...(line['simulate'] === true && { simulated: simulatedAnswer(input, demand) }),
      },
    };
  };
}

/** What each pool can do at most, and the cache on its way between them. */
const poolsAnswer = ({
  prefillRequestsPerSecond,
  linkRequestsPerSecond,
  decodeRequestsPerSecond,
  bottleneck,
  transfer,
}: PoolsAnswer) => ({
  prefillRequestsPerSecond,
  linkRequestsPerSecond,
  decodeRequestsPerSecond,
  bottleneck,
  transferBytes: transfer.wholeBytes,
  transferSeconds: transfer.seconds,
});

const simulatedCount = 2000;

/** Means and percentiles of a run of the simulator, all copies of the model together where they are rates. */
function simulatedAnswer(input: PerformanceInput, demand: Demand) {
  const requestCount =
    demand.kind === 'closed-loop' ? (demand.promptCount ?? simulatedCount) : simulatedCount;
  const copyCount = input.parallelism.dataCount;
  const settings = {
    requestCount: Math.max(1, Math.ceil(requestCount / copyCount)),
    lengthSpreadFraction: 0,
    squaredVariationFraction: 1,
    seed: 1,
  };
  const { ttftSeconds, tpotSeconds, outputTokensPerSecond, requestsPerSecond, saturated } = simulate(
    simulationInput(input, demand, settings),
  );
  const { dispatchSeconds } = input.timing;
  const { mean, p50, p90, p95, p99 } = ttftSeconds;
  return {
    ttftSeconds: {
      mean: mean + dispatchSeconds,
      p50: p50 + dispatchSeconds,
      p90: p90 + dispatchSeconds,
      p95: p95 + dispatchSeconds,
      p99: p99 + dispatchSeconds,
    },
    tpotSeconds,
    outputTokensPerSecond: outputTokensPerSecond * copyCount,
    requestsPerSecond: requestsPerSecond * copyCount,
    saturated,
  };
}

const ids = new WeakMap<object, number>();
let nextId = 0;

/** A key that is the same for the same architecture object of the catalogue. */
function modelKey({ architecture }: PerformanceInput): number {
  const known = ids.get(architecture) ?? (nextId += 1);
  ids.set(architecture, known);
  return known;
}

function demandFromLine(line: Line, scenario: Scenario): Demand {
  if (asksMost(line)) return { kind: 'ceiling' };
  const demand = demandOf(scenario);
  const prompts = line['requestCount'];
  if (demand.kind !== 'closed-loop' || prompts === undefined || prompts === null) return demand;
  if (typeof prompts !== 'number' || !Number.isInteger(prompts) || prompts < 1)
    throw new RangeError(`requestCount must be a whole number of at least 1, got ${JSON.stringify(prompts)}`);
  return { ...demand, promptCount: Math.max(prompts, demand.clientCount) };
}
