import type {
  AttentionPart,
  CompressedAttentionPart,
  ExpertsPart,
  FeedForwardPart,
  Indexer,
  LatentAttentionPart,
  Part,
} from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import type { TensorClass } from '../languageModel/Tensor.ts';
import type { Layers } from '../languageModel/layers.ts';
import type { Arithmetic } from './Arithmetic.ts';
import type { Operator } from './Operator.ts';

export interface OperatorSettings {
  readonly hiddenDim: number;
  readonly tensorCount: number;
  /** Accelerators that share the experts whole; 1 cuts every expert over the tensor group. */
  readonly expertCount: number;
  readonly cacheBits: number;
  readonly arithmeticOf: (tensorClass: TensorClass) => Arithmetic;
}

const elementBytes = 2;
const unlimited = Number.POSITIVE_INFINITY;

/** Every operator that one accelerator of a pipeline stage runs in a step, layers alike counted together. */
export function operatorsOf(layers: Layers, settings: OperatorSettings): readonly Operator[] {
  const operators: Operator[] = [];
  for (const [part, layerCount] of countParts(layers))
    operators.push(...operatorsOfPart(part, layerCount, settings));
  return operators;
}

function operatorsOfPart(part: Part, count: number, settings: OperatorSettings): readonly Operator[] {
  switch (part.kind) {
    case 'attention':
      return attention(part, count, settings);
    case 'latent-attention':
      return latentAttention(part, count, settings);
    case 'compressed-attention':
      return compressedAttention(part, count, settings);
    case 'feed-forward':
      return feedForward(part, count, settings);
    case 'experts':
      return experts(part, count, settings);
    case 'short-convolution':
      return [
        ...projections(
          count,
          settings,
          'linear-attention',
          3 * share(settings.hiddenDim, settings),
          settings.hiddenDim,
        ),
        elementWise(count, 4 * share(settings.hiddenDim, settings) * elementBytes),
      ];
    default:
      return state(stateShapeOf(part, settings.hiddenDim), count, settings);
  }
}

/** Width on one accelerator of what tensor parallelism cuts. */
const share = (dim: number, { tensorCount }: OperatorSettings): number => dim / tensorCount;
const headsOf = (headCount: number, { tensorCount }: OperatorSettings): number =>
  Math.max(1, headCount / tensorCount);

const elementWise = (count: number, bytesPerRow: number): Operator => ({
  kind: 'element-wise',
  group: 'element-wise',
  count,
  bytesPerRow,
});

/** What follows each half of a layer: its sum over the accelerators, then residual and norm. */
function layerEnd(count: number, { hiddenDim, tensorCount }: OperatorSettings): readonly Operator[] {
  const normed = elementWise(count, 3 * hiddenDim * elementBytes);
  if (tensorCount === 1) return [normed];
  const bytesPerRow = hiddenDim * elementBytes;
  return [{ kind: 'all-reduce', group: 'communication', count, bytesPerRow, rankCount: tensorCount }, normed];
}

/** A product into a part and one out of it, and what follows. */
function projections(
  count: number,
  settings: OperatorSettings,
  tensorClass: TensorClass,
  intoDim: number,
  outOfDim: number,
): readonly Operator[] {
  const { hiddenDim, arithmeticOf } = settings;
  const arithmetic = arithmeticOf(tensorClass);
  const product = (outputDim: number, inputDim: number): Operator => ({
    kind: 'matrix-product',
    group:
      tensorClass === 'feed-forward' || tensorClass === 'shared-experts' ? 'feed-forward' : 'projections',
    count,
    outputDim,
    inputDim,
    arithmetic,
  });
  return [product(intoDim, hiddenDim), product(hiddenDim, outOfDim), ...layerEnd(count, settings)];
}

function attention(part: AttentionPart, count: number, settings: OperatorSettings): readonly Operator[] {
  const { headDim, valueHeadDim = headDim, windowTokens, chunkTokens, outputGate } = part;
  const headCount = headsOf(part.headCount, settings);
  const kvHeadCount = Math.max(1, Math.ceil(part.kvHeadCount / settings.tensorCount));
  const valueDim = part.valuesFromKeys === true ? 0 : valueHeadDim;
  const cacheDim = part.cacheFromEarlierLayer === true ? 0 : kvHeadCount * (headDim + valueDim);
  const gateDim = outputGate === 'element' ? headCount * valueHeadDim : outputGate === 'head' ? headCount : 0;
  const intoDim = headCount * headDim + cacheDim + gateDim;
  return [
    ...projections(count, settings, 'attention', intoDim, headCount * valueHeadDim),
    elementWise(count, 2 * intoDim * elementBytes),
    ...indexerOf(part.indexer, count, settings),
    {
      kind: 'attention',
      group: 'attention',
      count,
      headCount,
      kvHeadCount,
      keyHeadDim: headDim,
      valueHeadDim,
      windowCount: windowTokens ?? chunkTokens ?? part.indexer?.topTokens ?? unlimited,
      cacheBits: settings.cacheBits,
    },
  ];
}

/** The scorer's own products; every accelerator scores all tokens itself. */
function indexerOf(
  indexer: Indexer | undefined,
  count: number,
  { hiddenDim, arithmeticOf }: OperatorSettings,
  queryDim = hiddenDim,
): readonly Operator[] {
  if (!indexer || indexer.scoresFromEarlierLayer === true) return [];
  const product = (outputDim: number, inputDim: number): Operator => ({
    kind: 'matrix-product',
    group: 'projections',
    count,
    outputDim,
    inputDim,
    arithmetic: arithmeticOf('attention'),
  });
  return [product(indexer.headCount * indexer.headDim, queryDim), product(indexer.headDim, hiddenDim)];
}

function latentAttention(
  part: LatentAttentionPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { queryRankDim, kvRankDim, nopeHeadDim, ropeHeadDim, valueHeadDim, indexer } = part;
  const { hiddenDim, arithmeticOf, cacheBits } = settings;
  const headCount = headsOf(part.headCount, settings);
  const arithmetic = arithmeticOf('attention');
  const product = (outputDim: number, inputDim: number): Operator => ({
    kind: 'matrix-product',
    group: 'projections',
    count,
    outputDim,
    inputDim,
    arithmetic,
  });
  const queryDim = headCount * (nopeHeadDim + ropeHeadDim);
  const into =
    queryRankDim === undefined
      ? [product(queryDim + kvRankDim + ropeHeadDim, hiddenDim)]
      : [product(queryRankDim + kvRankDim + ropeHeadDim, hiddenDim), product(queryDim, queryRankDim)];
  return [
    ...into,
    product(hiddenDim, headCount * valueHeadDim),
    ...layerEnd(count, settings),
    elementWise(count, 2 * (queryDim + kvRankDim + ropeHeadDim) * elementBytes),
    ...indexerOf(indexer, count, settings, queryRankDim),
    {
      kind: 'latent-attention',
      group: 'attention',
      count,
      headCount,
      latentDim: kvRankDim + ropeHeadDim,
      valueRankDim: kvRankDim,
      nopeHeadDim,
      ropeHeadDim,
      valueHeadDim,
      topCount: indexer?.topTokens ?? unlimited,
      scorerHeadCount: indexer && indexer.scoresFromEarlierLayer !== true ? indexer.headCount : 0,
      scorerHeadDim: indexer?.headDim ?? 0,
      cacheBits,
    },
  ];
}

/** One key-value head of full width over compressed blocks and a window: closest to multi-query attention. */
function compressedAttention(
  part: CompressedAttentionPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { headDim, queryRankDim, outputRankDim, outputGroupCount, windowTokens, compressionCount, indexer } =
    part;
  const { hiddenDim, arithmeticOf, cacheBits } = settings;
  const headCount = headsOf(part.headCount, settings);
  const product = (outputDim: number, inputDim: number): Operator => ({
    kind: 'matrix-product',
    group: 'projections',
    count,
    outputDim,
    inputDim,
    arithmetic: arithmeticOf('attention'),
  });
  const outputDim = (outputGroupCount * outputRankDim) / settings.tensorCount;
  const blocks = compressionCount === undefined ? 0 : (indexer?.topTokens ?? unlimited);
  return [
    product(queryRankDim + headDim, hiddenDim),
    product(headCount * headDim, queryRankDim),
    product(outputDim, (headCount * headDim) / Math.max(1, outputGroupCount / settings.tensorCount)),
    product(hiddenDim, outputDim),
    ...layerEnd(count, settings),
    ...indexerOf(indexer, count, settings, queryRankDim),
    {
      kind: 'attention',
      group: 'attention',
      count,
      headCount,
      kvHeadCount: 1,
      keyHeadDim: headDim,
      valueHeadDim: headDim,
      windowCount: windowTokens + blocks,
      cacheBits,
    },
  ];
}

function feedForward(
  { innerDim, gated }: FeedForwardPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const inner = share(innerDim, settings);
  return [
    ...projections(count, settings, 'feed-forward', (gated ? 2 : 1) * inner, inner),
    elementWise(count, 3 * inner * elementBytes),
  ];
}

function experts(part: ExpertsPart, count: number, settings: OperatorSettings): readonly Operator[] {
  const { expertCount: groupCount, tensorCount, hiddenDim, arithmeticOf } = settings;
  const { expertCount, activeExpertCount, gated, sharedInnerDim, latentDim = hiddenDim } = part;
  const cut = groupCount > 1 ? Math.max(1, tensorCount / groupCount) : tensorCount;
  const matrixCount = gated ? 3 : 2;
  const shared =
    sharedInnerDim > 0
      ? projections(
          count,
          { ...settings, tensorCount: 1 },
          'shared-experts',
          (gated ? 2 : 1) * share(sharedInnerDim, settings),
          share(sharedInnerDim, settings),
        ).filter(({ kind }) => kind === 'matrix-product')
      : [];
  const exchange: readonly Operator[] =
    groupCount > tensorCount
      ? [
          {
            kind: 'all-to-all',
            group: 'communication',
            count: 2 * count,
            bytesPerRow: activeExpertCount * latentDim * elementBytes,
            rankCount: groupCount,
          },
        ]
      : [];
  return [
    {
      kind: 'matrix-product',
      group: 'experts',
      count,
      outputDim: expertCount,
      inputDim: hiddenDim,
      arithmetic: arithmeticOf('router'),
    },
    elementWise(count, 4 * expertCount),
    {
      kind: 'experts',
      group: 'experts',
      count,
      expertCount,
      activeExpertCount,
      heldExpertCount: groupCount > 1 ? Math.ceil(expertCount / groupCount) : expertCount,
      hiddenDim: latentDim,
      innerDim: part.innerDim / cut,
      matrixCount,
      groupCount: Math.max(1, groupCount / tensorCount),
      arithmetic: arithmeticOf('experts'),
    },
    ...shared,
    ...exchange,
    ...layerEnd(count, settings),
  ];
}

interface StateShape {
  readonly family: 'gdn' | 'kda' | 'ssm';
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly channelDim: number;
  /** Width of the product into the mixer and out of it. */
  readonly intoDim: number;
  readonly outOfDim: number;
}

type StatePart = Exclude<
  Part,
  {
    readonly kind:
      | 'attention'
      | 'latent-attention'
      | 'compressed-attention'
      | 'feed-forward'
      | 'experts'
      | 'short-convolution';
  }
>;

function stateShapeOf(part: StatePart, hiddenDim: number): StateShape {
  switch (part.kind) {
    case 'gated-delta': {
      const keyDim = part.keyHeadCount * part.keyHeadDim;
      const valueDim = part.valueHeadCount * part.valueHeadDim;
      return {
        family: 'gdn',
        headCount: part.valueHeadCount,
        keyHeadDim: part.keyHeadDim,
        valueHeadDim: part.valueHeadDim,
        channelDim: 2 * keyDim + 2 * valueDim,
        intoDim: 2 * keyDim + 2 * valueDim,
        outOfDim: valueDim,
      };
    }
    case 'kimi-delta':
    case 'lightning': {
      const innerDim = part.headCount * part.headDim;
      const own = { headCount: part.headCount, keyHeadDim: part.headDim, valueHeadDim: part.headDim };
      const family = part.kind === 'lightning' ? 'gdn' : 'kda';
      return { family, ...own, channelDim: 4 * innerDim, intoDim: 4 * innerDim, outOfDim: innerDim };
    }
    case 'mamba2': {
      const innerDim = part.headCount * part.headDim;
      const mixedDim = innerDim + 2 * part.groupCount * part.stateDim;
      return {
        family: 'ssm',
        headCount: part.headCount,
        keyHeadDim: part.stateDim,
        valueHeadDim: part.headDim,
        channelDim: innerDim + mixedDim,
        intoDim: innerDim + mixedDim + part.headCount,
        outOfDim: innerDim,
      };
    }
    case 'mamba1':
      return {
        family: 'ssm',
        headCount: part.innerDim,
        keyHeadDim: part.stateDim,
        valueHeadDim: 1,
        channelDim: 2 * part.innerDim,
        intoDim:
          2 * part.innerDim +
          (part.stepRankDim * part.innerDim + (part.stepRankDim + 2 * part.stateDim) * part.innerDim) /
            hiddenDim,
        outOfDim: part.innerDim,
      };
  }
}

function state(shape: StateShape, count: number, settings: OperatorSettings): readonly Operator[] {
  const cut = (dim: number) => share(dim, settings);
  return [
    ...projections(count, settings, 'linear-attention', cut(shape.intoDim), cut(shape.outOfDim)),
    elementWise(count, 2 * cut(shape.channelDim) * elementBytes),
    {
      kind: 'state',
      group: 'attention',
      count,
      family: shape.family,
      headCount: headsOf(shape.headCount, settings),
      keyHeadDim: shape.keyHeadDim,
      valueHeadDim: shape.valueHeadDim,
      channelDim: cut(shape.channelDim),
    },
  ];
}
