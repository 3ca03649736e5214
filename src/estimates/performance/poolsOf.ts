import { balancedPrefillCount } from '../../formulas/queueing/balancedPrefillCount.ts';
import { cacheTransferSeconds } from '../../formulas/network/cacheTransferSeconds.ts';
import { layersOf } from '../languageModel/layers.ts';
import { cacheOfLayers } from '../memory/cacheOfLayers.ts';
import { answeringCountOf } from '../memory/Parallelism.ts';
import { requestCacheBytes } from '../memory/requestCacheBytes.ts';
import { cacheSettings } from '../memory/stagesOf.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { alonePromptSeconds } from './serving/Pace.ts';
import { packedPromptSeconds } from './serving/packedPromptSeconds.ts';
import { answersPerSecond } from './serving/poolLimits.ts';
import type { CacheTransfer, Pools } from './serving/Pools.ts';
import type { Replica } from './serving/Replica.ts';

/** A network card of its own for each accelerator, 400 Gbit/s, as AIConfigurator takes for H100 servers. */
const cardBytesPerSecond = 50e9;
/** What a card behind a plain PCIe 4.0 slot moves in practice, where the accelerator's record names no host link. */
const plainHostLinkBytesPerSecond = 25e9;
/** From accelerator to accelerator over a network, as AIConfigurator takes it. */
const latencySeconds = 1e-5;

/** The two pools of a deployment; undefined where every copy reads prompts and writes answers. */
export function poolsOf(input: PerformanceInput, replica: Replica): Pools | undefined {
  const { prefillCount = 0 } = input.parallelism;
  if (prefillCount < 1) return undefined;
  const decodeCount = answeringCountOf(input.parallelism);
  if (decodeCount < 1)
    throw new RangeError(
      `prefillCount must be less than dataCount, ${input.parallelism.dataCount}, got ${prefillCount}`,
    );
  return { ...eachAlone(input, replica), prefillCount, decodeCount };
}

/**
 * The two pools of a deployment that has them.
 *
 * @throws {RangeError} for a deployment without pools.
 */
export function requiredPools(input: PerformanceInput, replica: Replica): Pools {
  const pools = poolsOf(input, replica);
  if (!pools)
    throw new RangeError(`prefillCount must be at least 1, got ${input.parallelism.prefillCount ?? 0}`);
  return pools;
}

/** What separate pools of a deployment would do, whether it has them or not. */
export function separationOf(
  input: PerformanceInput,
  replica: Replica,
): { readonly transfer: CacheTransfer; readonly balancedPrefillFraction: number } {
  const pools = eachAlone(input, replica);
  return {
    transfer: pools.transfer,
    balancedPrefillFraction: balancedPrefillCount({
      copyCount: 1,
      prefillRequestsPerSecond: 1 / pools.packedPromptSeconds,
      decodeRequestsPerSecond: answersPerSecond(pools, pools.mostRunningCount),
    }),
  };
}

/** One copy on either side. */
const eachAlone = (input: PerformanceInput, replica: Replica): Pools => ({
  replica,
  prefillCount: 1,
  decodeCount: 1,
  transfer: transferOf(input, replica),
  promptSeconds: alonePromptSeconds(replica),
  packedPromptSeconds: packedPromptSeconds(replica),
  mostRunningCount: replica.mostRunningCount,
  addedStepSeconds: 0,
});

/** Stages and accelerators send side by side, each its part; what the prefix cache holds stays where it is. */
function transferOf(input: PerformanceInput, { inputTokens, cachedTokens }: Replica): CacheTransfer {
  const { architecture, parallelism, accelerator } = input;
  const bytesOver = (tensorCount: number) =>
    requestCacheBytes(
      cacheOfLayers(layersOf(architecture), cacheSettings(input, tensorCount)),
      inputTokens - cachedTokens,
    );
  const acceleratorBytes = bytesOver(parallelism.tensorCount) / parallelism.pipelineCount;
  const linkBytesPerSecond =
    input.poolLinkBytesPerSecond ??
    Math.min(cardBytesPerSecond, accelerator.hostLinkBytesPerSecond ?? plainHostLinkBytesPerSecond);
  return {
    wholeBytes: bytesOver(1),
    acceleratorBytes,
    seconds: cacheTransferSeconds({ cacheBytes: acceleratorBytes, linkBytesPerSecond, latencySeconds }),
  };
}
