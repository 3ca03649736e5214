import { staticShareCacheBytes } from '../../../formulas/memory/staticShareCacheBytes.ts';
import { summedReserveBytes } from '../../../formulas/memory/summedReserveBytes.ts';
import { exactly, mapBand, subtractBand } from '../../../units/Band.ts';
import { bandedLine } from '../bandedLine.ts';
import type { FormulaUse } from '../FormulaUse.ts';
import { useFormula } from '../useFormula.ts';
import type { SglangEngine, SglangReserve } from './Engine.ts';
import { runtimeLine } from './runtimeLine.ts';
import { valueAt } from './Series.ts';
import { sglangCachePlan } from './sglangCachePlan.ts';
import type { Stage, StageBudget } from './StageBudget.ts';

/** SGLang keeps a share of what is free at start for weights and cache; everything else runs in the remainder. */
export function sglangBudget(stage: Stage, engine: SglangEngine): StageBudget {
  const { input, weightBytes, cacheLayers } = stage;
  const { accelerator, parallelism, engineVersion } = input;
  const acceleratorCount = parallelism.tensorCount * parallelism.pipelineCount;
  const reserve = valueAt(engine.reserve, engineVersion);
  const context = runtimeLine({ growth: engine.context, tensorCount: parallelism.tensorCount });
  const free = subtractBand(accelerator.memoryBytes, context.bytes);
  const driverBytes = accelerator.memoryBytes.mid + engine.driverGapBytes;
  // A reserve beyond the memory leaves nothing, not less than nothing.
  const memoryFraction =
    input.memoryFraction ??
    Math.max(0, shareOf(reserve, driverBytes, parallelism.tensorCount, acceleratorCount));
  const remainder = mapBand(free, (bytes) => bytes * (1 - memoryFraction));
  return {
    activations: {
      bytes: remainder,
      formula: reserveFormula(reserve, driverBytes, parallelism.tensorCount, acceleratorCount),
    },
    runtime: context,
    extraWeightBytes: exactly(0),
    keptBack: exactly(0),
    cache: bandedLine('memory/staticShareCacheBytes', staticShareCacheBytes, {
      fixed: { memoryFraction, weightBytes },
      rising: { freeMemoryBytes: free },
    }),
    plan: sglangCachePlan(cacheLayers, engine),
  };
}

type Summed = Extract<SglangReserve, { scheme: 'summed' }>;

const thousandth = 1000;

function shareOf(
  reserve: SglangReserve,
  memoryBytes: number,
  tensorCount: number,
  acceleratorCount: number,
): number {
  switch (reserve.scheme) {
    case 'table': {
      const entry = reserve.fractionByTensorCount.findLast((one) => one.tensorCount <= tensorCount);
      return (entry ?? reserve.fractionByTensorCount[0])?.fraction ?? 1;
    }
    case 'stepped': {
      const tier = tierOf(reserve.tiers, memoryBytes);
      return 1 - (tier.bytes + tier.perAcceleratorBytes * acceleratorCount) / memoryBytes;
    }
    case 'summed': {
      const input = summedInput(reserve, memoryBytes, tensorCount, acceleratorCount);
      const summed = summedReserveBytes(input);
      const kept = memoryBytes > reserve.leastAboveBytes ? Math.max(summed, reserve.leastBytes) : summed;
      return Math.round((1 - kept / memoryBytes) * thousandth) / thousandth;
    }
  }
}

function tierOf<Tier extends { readonly belowBytes: number }>(
  tiers: readonly Tier[],
  memoryBytes: number,
): Tier {
  const tier = tiers.find(({ belowBytes }) => memoryBytes < belowBytes) ?? tiers.at(-1);
  if (!tier) throw new RangeError('tiers must hold at least one entry, got none');
  return tier;
}

const sharedFromCount = 4;

function summedInput(reserve: Summed, memoryBytes: number, tensorCount: number, acceleratorCount: number) {
  const tier = tierOf(reserve.tiers, memoryBytes);
  return {
    baseBytes: reserve.baseBytes + reserve.prefillGraphBytes * tier.prefillGraphCount,
    perChunkTokenBytes: reserve.perChunkTokenBytes,
    chunkTokenCount: tier.chunkTokens,
    perGraphBytes: reserve.perGraphBytes,
    graphCount: tensorCount < sharedFromCount ? tier.graphCount : tier.sharedGraphCount,
    perAcceleratorBytes: reserve.perAcceleratorBytes,
    acceleratorCount,
  };
}

const reserveFormula = (
  reserve: SglangReserve,
  memoryBytes: number,
  tensorCount: number,
  acceleratorCount: number,
): FormulaUse => {
  const shown =
    reserve.scheme === 'summed'
      ? summedInput(reserve, memoryBytes, tensorCount, acceleratorCount)
      : noReserve;
  return useFormula('memory/summedReserveBytes', summedReserveBytes, shown);
};

/** Older versions took their share from tables; the sum then has nothing to show. */
const noReserve = {
  baseBytes: 0,
  perChunkTokenBytes: 0,
  chunkTokenCount: 0,
  perGraphBytes: 0,
  graphCount: 0,
  perAcceleratorBytes: 0,
  acceleratorCount: 0,
};
