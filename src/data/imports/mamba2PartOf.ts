import type { Mamba2Part } from '../../estimates/languageModel/Architecture.ts';
import type { ConfigReader } from './ConfigReader.ts';

/** A Mamba-2 layer; heads fill the inner width where the config does not count them. */
export function mamba2PartOf(config: ConfigReader): Mamba2Part {
  const headDim = config.optional('mamba_head_dim');
  const headCount = config.required('mamba_num_heads');
  const innerDim =
    config.optional('mamba_d_ssm') ?? config.required('hidden_size') * (config.optional('mamba_expand') ?? 2);
  return {
    kind: 'mamba2',
    headCount,
    headDim: headDim ?? Math.max(1, Math.floor(innerDim / headCount)),
    stateDim: config.required('ssm_state_size'),
    groupCount: config.optional('n_groups') ?? 1,
    convolutionCount: config.optional('linear_conv_kernel_dim') ?? 4,
    normCount: 1,
  };
}
