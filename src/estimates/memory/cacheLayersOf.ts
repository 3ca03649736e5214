import { convolutionStateBytes } from '../../formulas/memory/convolutionStateBytes.ts';
import { indexerCacheBytesPerToken } from '../../formulas/memory/indexerCacheBytesPerToken.ts';
import { kvCacheBytesPerToken } from '../../formulas/memory/kvCacheBytesPerToken.ts';
import { kvHeadsPerAcceleratorCount } from '../../formulas/memory/kvHeadsPerAcceleratorCount.ts';
import { latentCacheBytesPerToken } from '../../formulas/memory/latentCacheBytesPerToken.ts';
import { matrixStateBytes } from '../../formulas/memory/matrixStateBytes.ts';
import { scaledLatentCacheBytesPerToken } from '../../formulas/memory/scaledLatentCacheBytesPerToken.ts';
import type {
  AttentionPart,
  CompressedAttentionPart,
  LatentAttentionPart,
  Part,
} from '../languageModel/Architecture.ts';
import type { CacheLayer } from './CacheLayer.ts';
import { useFormula } from './useFormula.ts';

export interface CacheSettings {
  readonly elementBits: number;
  /** Accelerators that share a layer. */
  readonly tensorCount: number;
  /** Bits of an element of a recurrent state. */
  readonly stateBits: number;
  readonly hiddenDim: number;
}

const convolutionBits = 16;
const unlimited = Number.POSITIVE_INFINITY;

/** What one layer with this part keeps for every sequence; nothing for a feed-forward. */
export function cacheLayersOf(
  part: Part,
  layerCount: number,
  settings: CacheSettings,
): readonly CacheLayer[] {
  switch (part.kind) {
    case 'attention':
      return attention(part, layerCount, settings);
    case 'latent-attention':
      return [latent(part, layerCount, settings)];
    case 'compressed-attention':
      return compressed(part, layerCount, settings);
    case 'gated-delta': {
      const { keyHeadCount, valueHeadCount, keyHeadDim, valueHeadDim, convolutionCount } = part;
      const channelDim = 2 * keyHeadCount * keyHeadDim + valueHeadCount * valueHeadDim;
      return [
        state(layerCount, settings, valueHeadCount, keyHeadDim, valueHeadDim, channelDim, convolutionCount),
      ];
    }
    case 'kimi-delta': {
      const { headCount, headDim, convolutionCount } = part;
      const convolved = 3;
      return [
        state(
          layerCount,
          settings,
          headCount,
          headDim,
          headDim,
          convolved * headCount * headDim,
          convolutionCount,
        ),
      ];
    }
    case 'lightning':
      return [state(layerCount, settings, part.headCount, part.headDim, part.headDim, 0, 1)];
    case 'mamba2': {
      const { headCount, headDim, stateDim, groupCount, convolutionCount } = part;
      const channelDim = headCount * headDim + 2 * groupCount * stateDim;
      return [state(layerCount, settings, headCount, headDim, stateDim, channelDim, convolutionCount)];
    }
    case 'mamba1':
      return [
        state(layerCount, settings, 1, part.innerDim, part.stateDim, part.innerDim, part.convolutionCount),
      ];
    case 'short-convolution':
      return [state(layerCount, settings, 0, 0, 0, settings.hiddenDim, part.convolutionCount)];
    case 'feed-forward':
    case 'experts':
      return [];
  }
}

function attention(part: AttentionPart, layerCount: number, settings: CacheSettings): readonly CacheLayer[] {
  if (part.cacheFromEarlierLayer === true) return [];
  const { elementBits, tensorCount } = settings;
  const kvHeadCount = kvHeadsPerAcceleratorCount({
    kvHeadCount: part.kvHeadCount,
    tensorParallelCount: tensorCount,
  });
  const shape = {
    kvHeadCount,
    keyHeadDim: part.headDim,
    valueHeadDim: part.valueHeadDim ?? part.headDim,
    elementBits,
  };
  const indexed = part.indexer
    ? indexerCacheBytesPerToken({ layerCount: 1, indexHeadDim: part.indexer.headDim })
    : 0;
  const limit = part.windowTokens ?? part.chunkTokens ?? unlimited;
  return [
    {
      kind: part.windowTokens !== undefined ? 'window' : part.chunkTokens !== undefined ? 'chunk' : 'full',
      layerCount,
      bytesPerToken: kvCacheBytesPerToken({ layerCount: 1, ...shape }) + indexed,
      limitTokens: limit,
      stateBytes: 0,
      formula: useFormula('memory/kvCacheBytesPerToken', kvCacheBytesPerToken, { layerCount, ...shape }),
    },
  ];
}

function latent(part: LatentAttentionPart, layerCount: number, { elementBits }: CacheSettings): CacheLayer {
  const shape = { kvRankDim: part.kvRankDim, ropeHeadDim: part.ropeHeadDim };
  const eightBit = 8;
  const scaled = part.indexer !== undefined && elementBits === eightBit;
  const latentBytes = scaled
    ? scaledLatentCacheBytesPerToken({ layerCount: 1, ...shape })
    : latentCacheBytesPerToken({ layerCount: 1, ...shape, elementBits });
  const indexed = part.indexer
    ? indexerCacheBytesPerToken({ layerCount: 1, indexHeadDim: part.indexer.headDim })
    : 0;
  return {
    kind: 'full',
    layerCount,
    bytesPerToken: latentBytes + indexed,
    limitTokens: unlimited,
    stateBytes: 0,
    formula: scaled
      ? useFormula('memory/scaledLatentCacheBytesPerToken', scaledLatentCacheBytesPerToken, {
          layerCount,
          ...shape,
        })
      : useFormula('memory/latentCacheBytesPerToken', latentCacheBytesPerToken, {
          layerCount,
          ...shape,
          elementBits,
        }),
  };
}

/** A window of whole tokens, and one entry for every so many tokens of the past; both serve all heads. */
function compressed(
  part: CompressedAttentionPart,
  layerCount: number,
  { elementBits }: CacheSettings,
): readonly CacheLayer[] {
  const entry = latentCacheBytesPerToken({
    layerCount: 1,
    kvRankDim: part.headDim,
    ropeHeadDim: 0,
    elementBits,
  });
  const input = { layerCount, kvRankDim: part.headDim, ropeHeadDim: 0, elementBits };
  const formula = useFormula('memory/latentCacheBytesPerToken', latentCacheBytesPerToken, input);
  const window: CacheLayer = {
    kind: 'window',
    layerCount,
    bytesPerToken: entry,
    limitTokens: part.windowTokens,
    stateBytes: 0,
    formula,
  };
  if (part.compressionCount === undefined) return [window];
  const indexed = part.indexer
    ? indexerCacheBytesPerToken({ layerCount: 1, indexHeadDim: part.indexer.headDim })
    : 0;
  const past: CacheLayer = {
    kind: 'full',
    layerCount,
    bytesPerToken: (entry + indexed) / part.compressionCount,
    limitTokens: unlimited,
    stateBytes: 0,
    formula,
  };
  return [window, past];
}

function state(
  layerCount: number,
  { tensorCount, stateBits }: CacheSettings,
  headCount: number,
  rowDim: number,
  columnDim: number,
  channelDim: number,
  convolutionCount: number,
): CacheLayer {
  const share = 1 / tensorCount;
  const input = { layerCount, headCount, rowDim, columnDim, elementBits: stateBits };
  const matrix = matrixStateBytes({ ...input, layerCount: 1 });
  const convolution = convolutionStateBytes({
    layerCount: 1,
    channelDim,
    convolutionCount,
    elementBits: convolutionBits,
  });
  return {
    kind: 'state',
    layerCount,
    bytesPerToken: 0,
    limitTokens: unlimited,
    stateBytes: (matrix + convolution) * share,
    formula: useFormula('memory/matrixStateBytes', matrixStateBytes, input),
  };
}
