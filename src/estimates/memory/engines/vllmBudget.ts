import { expertsPeakBytes } from '../../../formulas/memory/expertsPeakBytes.ts';
import { forwardPeakBytes } from '../../../formulas/memory/forwardPeakBytes.ts';
import { profiledCacheBytes } from '../../../formulas/memory/profiledCacheBytes.ts';
import { samplerPeakBytes } from '../../../formulas/memory/samplerPeakBytes.ts';
import { addBands, exactly, mapBand } from '../../../units/Band.ts';
import type { Accelerator } from '../Accelerator.ts';
import { type BandedLine, bandedLine } from '../bandedLine.ts';
import type { MemoryInput } from '../MemoryInput.ts';
import { compareVersions } from './compareVersions.ts';
import type { VllmEngine } from './Engine.ts';
import { mxfp4PaddingBytes } from './mxfp4PaddingBytes.ts';
import { runtimeLine } from './runtimeLine.ts';
import { valueAt } from './Series.ts';
import type { Stage, StageBudget } from './StageBudget.ts';
import { vllmCachePlan } from './vllmCachePlan.ts';

const elementBytes = 2;

/** vLLM profiles a full batch, adds it to weights and runtime, and gives the rest of its share to the cache. */
export function vllmBudget(stage: Stage, engine: VllmEngine): StageBudget {
  const { input, weightBytes, cacheLayers } = stage;
  const { accelerator, parallelism, architecture } = input;
  const version = effectiveVersion(input, engine);
  const memoryFraction = input.memoryFraction ?? valueAt(engine.memoryFraction, version);
  const size = isLargeCard(accelerator, engine) ? 'large' : 'other';
  const batchTokens = input.batchTokens ?? valueAt(engine.batchTokens, version)[size];
  const sequenceCount = Math.min(
    input.sequenceCount ?? valueAt(engine.sequences, version)[size],
    batchTokens,
  );

  const activations = activationLine(stage, engine, { version, batchTokens, sequenceCount });
  const graphs = valueAt(engine.graphs, version);
  const runtime = runtimeLine({
    growth: valueAt(engine.runtime, version),
    tensorCount: parallelism.tensorCount,
    graphs: stage.hasExperts ? graphs.experts : graphs.dense,
    architecture,
  });
  const extraWeightBytes = addBands(
    exactly(mxfp4PaddingBytes(stage, engine.mxfp4Padding)),
    mapBand(engine.weightRounding, (share) => share * weightBytes),
  );
  const groups = valueAt(engine.cacheGroups, version);
  const { usual, latent } = engine.blockTokens;
  return {
    activations,
    runtime,
    extraWeightBytes,
    keptBack: mapBand(accelerator.memoryBytes, (bytes) => bytes * (1 - memoryFraction)),
    cache: bandedLine('memory/profiledCacheBytes', profiledCacheBytes, {
      fixed: { memoryFraction },
      rising: { memoryBytes: accelerator.memoryBytes },
      falling: {
        weightBytes: addBands(exactly(weightBytes), extraWeightBytes),
        activationBytes: activations.bytes,
        runtimeBytes: runtime.bytes,
      },
    }),
    plan: vllmCachePlan({
      layers: cacheLayers,
      blockTokens: stage.hasLatentAttention ? latent : usual,
      apart: groups.apart,
      padBelow: groups.padBelow,
      batchTokens,
      logsTokensOf: valueAt(engine.logsTokensOf, version),
    }),
  };
}

/** The version whose rules hold: old cards are served by the first engine long after the second became the default. */
function effectiveVersion({ accelerator, engineVersion }: MemoryInput, { firstEngine }: VllmEngine): string {
  const { generations, before, actsAs } = firstEngine;
  const old = generations.includes(accelerator.generation);
  const second = compareVersions(engineVersion, actsAs) > 0 && compareVersions(engineVersion, before) < 0;
  return old && second ? actsAs : engineVersion;
}

const isLargeCard = ({ memoryBytes, id }: Accelerator, { largeCard }: VllmEngine): boolean =>
  memoryBytes.mid >= largeCard.memoryBytes && !id.includes(largeCard.exceptNamed);

/** What an engine profiles at start. */
interface Profiled {
  readonly version: string;
  readonly batchTokens: number;
  readonly sequenceCount: number;
}

/** The higher of two peaks: the sampler with its copies of the logits, or the widest layer. */
function activationLine(
  stage: Stage,
  engine: VllmEngine,
  { version, batchTokens: batchTokenCount, sequenceCount }: Profiled,
): BandedLine {
  const { accelerator, architecture } = stage.input;
  const { hiddenDim, vocabularyCount } = architecture;
  const { large, largeBytes, otherBytes } = engine.matrixWorkspace;
  const workspaceBytes = large.some((generation) => accelerator.generation.startsWith(generation))
    ? largeBytes
    : otherBytes;
  const shared = { batchTokenCount, hiddenDim, elementBytes };
  const sampler = bandedLine('memory/samplerPeakBytes', samplerPeakBytes, {
    fixed: { ...shared, sequenceCount, vocabularyCount, workspaceBytes },
    rising: { logitBytes: valueAt(engine.logitBytes, version) },
  });
  const peaks = [
    sampler,
    bandedLine('memory/forwardPeakBytes', forwardPeakBytes, {
      fixed: { ...shared, innerDim: stage.innerDim, workspaceBytes },
    }),
  ];
  if (stage.experts) {
    peaks.push(
      bandedLine('memory/expertsPeakBytes', expertsPeakBytes, {
        fixed: {
          ...shared,
          activeExpertCount: stage.experts.activeExpertCount,
          innerDim: stage.experts.innerDim,
        },
      }),
    );
  }
  const highest = peaks.reduce((one, other) => (other.bytes.mid > one.bytes.mid ? other : one));
  return stage.encodesImages ? withImages(highest, batchTokenCount * hiddenDim * elementBytes) : highest;
}

/** While an encoder is profiled, the outputs of about two full batches of image tokens stay alive. */
const withImages = ({ bytes, formula }: BandedLine, batchBytes: number): BandedLine => ({
  bytes: addBands(bytes, { low: 0, mid: 2 * batchBytes, high: 8 * batchBytes }),
  formula,
});
