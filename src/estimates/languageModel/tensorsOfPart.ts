import type {
  AttentionPart,
  CompressedAttentionPart,
  ExpertsPart,
  FeedForwardPart,
  GatedDeltaPart,
  Indexer,
  KimiDeltaPart,
  LatentAttentionPart,
  LightningPart,
  Mamba1Part,
  Mamba2Part,
  Part,
  ShortConvolutionPart,
} from './Architecture.ts';
import type { Sharding, Tensor, TensorClass } from './Tensor.ts';

type Shape = readonly [rowCount: number, columnCount: number];

const matrix = (
  name: string,
  tensorClass: TensorClass,
  [rowCount, columnCount]: Shape,
  sharding: Sharding = 'tensor',
  copyCount = 1,
): Tensor => ({ name, tensorClass, copyCount, rowCount, columnCount, sharding });

const vector = (name: string, length: number, sharding: Sharding = 'whole', copyCount = 1): Tensor =>
  matrix(name, name.endsWith('norm') ? 'norm' : 'small', [1, length], sharding, copyCount);

/** Tensors of a part, by the shapes that published checkpoints store, its norms of hidden width included. */
export function tensorsOfPart(part: Part, hiddenDim: number): readonly Tensor[] {
  const norms = part.normCount > 0 ? [vector('norm', hiddenDim, 'whole', part.normCount)] : [];
  return [...bodyOfPart(part, hiddenDim), ...norms];
}

function bodyOfPart(part: Part, hiddenDim: number): readonly Tensor[] {
  switch (part.kind) {
    case 'attention':
      return attention(part, hiddenDim);
    case 'latent-attention':
      return latentAttention(part, hiddenDim);
    case 'compressed-attention':
      return compressedAttention(part, hiddenDim);
    case 'gated-delta':
      return gatedDelta(part, hiddenDim);
    case 'kimi-delta':
      return kimiDelta(part, hiddenDim);
    case 'lightning':
      return lightning(part, hiddenDim);
    case 'mamba2':
      return mamba2(part, hiddenDim);
    case 'mamba1':
      return mamba1(part, hiddenDim);
    case 'short-convolution':
      return shortConvolution(part, hiddenDim);
    case 'feed-forward':
      return feedForward(part, hiddenDim);
    case 'experts':
      return experts(part, hiddenDim);
  }
}

function attention(part: AttentionPart, hiddenDim: number): readonly Tensor[] {
  const { headCount, kvHeadCount, headDim, valueHeadDim = headDim } = part;
  const queryDim = headCount * headDim;
  const keyDim = kvHeadCount * headDim;
  const valueDim = kvHeadCount * valueHeadDim;
  const outputDim = headCount * valueHeadDim;
  const tensors = [
    matrix('attn_q', 'attention', [queryDim, hiddenDim]),
    matrix('attn_k', 'attention', [keyDim, hiddenDim], 'kv-heads'),
    matrix('attn_output', 'attention', [hiddenDim, outputDim]),
  ];
  if (part.valuesFromKeys !== true)
    tensors.push(matrix('attn_v', 'attention', [valueDim, hiddenDim], 'kv-heads'));
  if (part.outputGate === 'element') tensors.push(matrix('attn_gate', 'attention', [outputDim, hiddenDim]));
  if (part.outputGate === 'head') tensors.push(matrix('attn_gate', 'attention', [headCount, hiddenDim]));
  if (part.qkvBias === true) {
    tensors.push(vector('attn_q_bias', queryDim, 'tensor'), vector('attn_k_bias', keyDim, 'kv-heads'));
    if (part.valuesFromKeys !== true) tensors.push(vector('attn_v_bias', valueDim, 'kv-heads'));
  }
  if (part.outputBias === true) tensors.push(vector('attn_output_bias', hiddenDim));
  if (part.qkNorm === 'head') tensors.push(vector('attn_q_norm', headDim), vector('attn_k_norm', headDim));
  if (part.qkNorm === 'projection')
    tensors.push(vector('attn_q_norm', queryDim), vector('attn_k_norm', keyDim));
  if (part.sinks === true) tensors.push(vector('attn_sinks', headCount, 'tensor'));
  if (part.indexer) tensors.push(...indexer(part.indexer, hiddenDim, hiddenDim));
  return tensors;
}

/** Every accelerator scores all tokens itself, so the indexer is held whole. */
function indexer(
  { headCount, headDim, scoresFromEarlierLayer }: Indexer,
  hiddenDim: number,
  queryDim: number,
): readonly Tensor[] {
  if (scoresFromEarlierLayer === true) return [];
  return [
    matrix('indexer_q', 'attention', [headCount * headDim, queryDim], 'whole'),
    matrix('indexer_k', 'attention', [headDim, hiddenDim], 'whole'),
    matrix('indexer_weights', 'router', [headCount, hiddenDim], 'whole'),
    vector('indexer_k_norm', headDim, 'whole', 2),
  ];
}

function latentAttention(part: LatentAttentionPart, hiddenDim: number): readonly Tensor[] {
  const { headCount, queryRankDim, kvRankDim, nopeHeadDim, ropeHeadDim, valueHeadDim } = part;
  const queryDim = headCount * (nopeHeadDim + ropeHeadDim);
  const outputDim = headCount * valueHeadDim;
  const query =
    queryRankDim === undefined
      ? [matrix('attn_q', 'attention', [queryDim, hiddenDim])]
      : [
          matrix('attn_q_a', 'attention', [queryRankDim, hiddenDim], 'whole'),
          vector('attn_q_a_norm', queryRankDim),
          matrix('attn_q_b', 'attention', [queryDim, queryRankDim]),
        ];
  const tensors = [
    ...query,
    matrix('attn_kv_a', 'attention', [kvRankDim + ropeHeadDim, hiddenDim], 'whole'),
    vector('attn_kv_a_norm', kvRankDim),
    matrix('attn_kv_b', 'attention', [headCount * (nopeHeadDim + valueHeadDim), kvRankDim]),
    matrix('attn_output', 'attention', [hiddenDim, outputDim]),
  ];
  if (part.outputGate === 'element') tensors.push(matrix('attn_gate', 'attention', [outputDim, hiddenDim]));
  if (part.indexer) tensors.push(...indexer(part.indexer, hiddenDim, queryRankDim ?? hiddenDim));
  return tensors;
}

function compressedAttention(part: CompressedAttentionPart, hiddenDim: number): readonly Tensor[] {
  const { headCount, headDim, queryRankDim, outputRankDim, outputGroupCount, compressionCount } = part;
  const innerDim = headCount * headDim;
  const tensors = [
    matrix('attn_q_a', 'attention', [queryRankDim, hiddenDim], 'whole'),
    vector('attn_q_a_norm', queryRankDim),
    matrix('attn_q_b', 'attention', [innerDim, queryRankDim]),
    matrix('attn_kv', 'attention', [headDim, hiddenDim], 'whole'),
    vector('attn_kv_norm', headDim),
    vector('attn_sinks', headCount, 'tensor'),
    matrix('attn_output_a', 'attention', [outputGroupCount * outputRankDim, innerDim / outputGroupCount]),
    matrix('attn_output_b', 'attention', [hiddenDim, outputGroupCount * outputRankDim]),
  ];
  if (compressionCount !== undefined)
    tensors.push(...compressor('attn', headDim, compressionCount, hiddenDim));
  if (part.indexer) {
    const { headCount: scorerCount, headDim: scorerDim } = part.indexer;
    tensors.push(
      matrix('indexer_q', 'attention', [scorerCount * scorerDim, queryRankDim], 'whole'),
      matrix('indexer_weights', 'router', [scorerCount, hiddenDim], 'whole'),
      ...compressor('indexer', scorerDim, compressionCount ?? 1, hiddenDim),
    );
  }
  return tensors;
}

/** Folds tokens into one entry; short foldings overlap by half, which doubles the width. */
function compressor(
  owner: string,
  headDim: number,
  compressionCount: number,
  hiddenDim: number,
): readonly Tensor[] {
  const overlapsBelow = 8;
  const width = compressionCount < overlapsBelow ? 2 * headDim : headDim;
  return [
    matrix(`${owner}_compressor_kv`, 'attention', [width, hiddenDim], 'whole'),
    matrix(`${owner}_compressor_gate`, 'attention', [width, hiddenDim], 'whole'),
    vector(`${owner}_compressor_position`, compressionCount * width),
    vector(`${owner}_compressor_norm`, headDim),
  ];
}

function gatedDelta(part: GatedDeltaPart, hiddenDim: number): readonly Tensor[] {
  const { keyHeadCount, valueHeadCount, keyHeadDim, valueHeadDim, convolutionCount } = part;
  const keyDim = keyHeadCount * keyHeadDim;
  const valueDim = valueHeadCount * valueHeadDim;
  return [
    matrix('ssm_in', 'linear-attention', [2 * keyDim + 2 * valueDim, hiddenDim]),
    matrix('ssm_ba', 'small', [2 * valueHeadCount, hiddenDim]),
    matrix('ssm_conv1d', 'small', [2 * keyDim + valueDim, convolutionCount]),
    vector('ssm_a', valueHeadCount, 'tensor'),
    vector('ssm_dt', valueHeadCount, 'tensor'),
    vector('ssm_norm', valueHeadDim),
    matrix('ssm_out', 'linear-attention', [hiddenDim, valueDim]),
  ];
}

function kimiDelta(part: KimiDeltaPart, hiddenDim: number): readonly Tensor[] {
  const { headCount, headDim, convolutionCount } = part;
  const innerDim = headCount * headDim;
  const gate =
    part.fullRankGate === true
      ? [matrix('ssm_gate', 'linear-attention', [innerDim, hiddenDim])]
      : [
          matrix('ssm_gate_a', 'small', [headDim, hiddenDim], 'whole'),
          matrix('ssm_gate_b', 'small', [innerDim, headDim]),
        ];
  return [
    matrix('ssm_in', 'linear-attention', [innerDim, hiddenDim], 'tensor', 3),
    matrix('ssm_conv1d', 'small', [innerDim, convolutionCount], 'tensor', 3),
    matrix('ssm_decay_a', 'small', [headDim, hiddenDim], 'whole'),
    matrix('ssm_decay_b', 'small', [innerDim, headDim]),
    vector('ssm_a', headCount, 'tensor'),
    vector('ssm_dt', innerDim, 'tensor'),
    matrix('ssm_beta', 'small', [headCount, hiddenDim]),
    ...gate,
    vector('ssm_norm', headDim),
    matrix('ssm_out', 'linear-attention', [hiddenDim, innerDim]),
  ];
}

function lightning({ headCount, headDim }: LightningPart, hiddenDim: number): readonly Tensor[] {
  const innerDim = headCount * headDim;
  return [
    matrix('ssm_in', 'linear-attention', [innerDim, hiddenDim], 'tensor', 3),
    matrix('ssm_gate', 'linear-attention', [innerDim, hiddenDim]),
    vector('ssm_norm', innerDim, 'tensor'),
    matrix('ssm_out', 'linear-attention', [hiddenDim, innerDim]),
  ];
}

function mamba2(part: Mamba2Part, hiddenDim: number): readonly Tensor[] {
  const { headCount, headDim, stateDim, groupCount, convolutionCount } = part;
  const innerDim = headCount * headDim;
  const mixedDim = innerDim + 2 * groupCount * stateDim;
  return [
    matrix('ssm_in', 'linear-attention', [innerDim + mixedDim + headCount, hiddenDim]),
    matrix('ssm_conv1d', 'small', [mixedDim, convolutionCount]),
    vector('ssm_conv1d_bias', mixedDim, 'tensor'),
    vector('ssm_a', headCount, 'tensor', 3),
    vector('ssm_norm', innerDim, 'tensor'),
    matrix('ssm_out', 'linear-attention', [hiddenDim, innerDim]),
  ];
}

function mamba1(part: Mamba1Part, hiddenDim: number): readonly Tensor[] {
  const { innerDim, stateDim, stepRankDim, convolutionCount } = part;
  const mapsDim = stepRankDim + 2 * stateDim;
  return [
    matrix('ssm_in', 'linear-attention', [2 * innerDim, hiddenDim]),
    matrix('ssm_conv1d', 'small', [innerDim, convolutionCount]),
    vector('ssm_conv1d_bias', innerDim, 'tensor'),
    matrix('ssm_x', 'linear-attention', [mapsDim, innerDim]),
    matrix('ssm_dt', 'small', [innerDim, stepRankDim]),
    vector('ssm_dt_bias', innerDim, 'tensor'),
    matrix('ssm_a', 'small', [innerDim, stateDim]),
    vector('ssm_d', innerDim, 'tensor'),
    vector('ssm_maps_norm', mapsDim),
    matrix('ssm_out', 'linear-attention', [hiddenDim, innerDim]),
  ];
}

function shortConvolution({ convolutionCount }: ShortConvolutionPart, hiddenDim: number): readonly Tensor[] {
  return [
    matrix('shortconv_in', 'linear-attention', [hiddenDim, hiddenDim], 'tensor', 3),
    matrix('shortconv_conv', 'small', [hiddenDim, convolutionCount]),
    matrix('shortconv_out', 'linear-attention', [hiddenDim, hiddenDim]),
  ];
}

function feedForward({ innerDim, gated, bias }: FeedForwardPart, hiddenDim: number): readonly Tensor[] {
  const tensors = [
    matrix('ffn_up', 'feed-forward', [innerDim, hiddenDim]),
    matrix('ffn_down', 'feed-forward', [hiddenDim, innerDim]),
  ];
  if (gated) tensors.push(matrix('ffn_gate', 'feed-forward', [innerDim, hiddenDim]));
  if (bias === true) {
    tensors.push(
      vector('ffn_up_bias', innerDim, 'tensor', gated ? 2 : 1),
      vector('ffn_down_bias', hiddenDim),
    );
  }
  return tensors;
}

function experts(part: ExpertsPart, hiddenDim: number): readonly Tensor[] {
  const { expertCount, innerDim, gated, sharedInnerDim, latentDim } = part;
  const expertDim = latentDim ?? hiddenDim;
  const upCount = gated ? 2 : 1;
  const tensors = [
    matrix('ffn_up_exps', 'experts', [innerDim, expertDim], 'experts', expertCount * upCount),
    matrix('ffn_down_exps', 'experts', [expertDim, innerDim], 'experts', expertCount),
    matrix('ffn_gate_inp', 'router', [expertCount, hiddenDim], 'whole'),
  ];
  if (sharedInnerDim > 0) {
    tensors.push(
      matrix('ffn_up_shexp', 'shared-experts', [sharedInnerDim, hiddenDim], 'tensor', upCount),
      matrix('ffn_down_shexp', 'shared-experts', [hiddenDim, sharedInnerDim]),
    );
  }
  if (latentDim !== undefined) {
    tensors.push(
      matrix('ffn_latent_in', 'shared-experts', [latentDim, hiddenDim], 'whole'),
      matrix('ffn_latent_out', 'shared-experts', [hiddenDim, latentDim], 'whole'),
    );
  }
  if (part.sharedGate === true) tensors.push(matrix('ffn_gate_inp_shexp', 'router', [1, hiddenDim], 'whole'));
  if (part.routerBias === true) tensors.push(vector('ffn_gate_inp_bias', expertCount));
  if (part.expertBias === true) {
    tensors.push(
      vector('ffn_up_exps_bias', innerDim, 'experts', expertCount * upCount),
      vector('ffn_down_exps_bias', expertDim, 'experts', expertCount),
    );
  }
  return tensors;
}
