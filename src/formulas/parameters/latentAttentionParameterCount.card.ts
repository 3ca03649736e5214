import type { FormulaCard } from '../FormulaCard.ts';
import type { latentAttentionParameterCount } from './latentAttentionParameterCount.ts';

export const card = {
  title: 'Latent attention parameters',
  tex: String.raw`P_{mla} = P_q + h\,(r_{kv} + d_r) + r_{kv} + r_{kv}\,H\,(d_n + d_v) + H\,d_v\,h`,
  result: { symbol: String.raw`P_{mla}`, meaning: 'weights of one latent attention layer', unit: '1' },
  symbols: {
    queryParameterCount: { symbol: String.raw`P_q`, meaning: 'weights of the query path', unit: '1' },
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads', unit: '1' },
    kvRankDim: { symbol: String.raw`r_{kv}`, meaning: 'width of the compressed key-value vector', unit: '1' },
    nopeHeadDim: { symbol: String.raw`d_n`, meaning: 'head width without position', unit: '1' },
    ropeHeadDim: { symbol: String.raw`d_r`, meaning: 'width that carries position', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value head', unit: '1' },
  },
  source: 'deepseek-2024-v2',
  example: {
    input: {
      queryParameterCount: 48760320,
      hiddenDim: 7168,
      headCount: 128,
      kvRankDim: 512,
      nopeHeadDim: 128,
      ropeHeadDim: 64,
      valueHeadDim: 128,
    },
    output: 187107328,
    source: 'by hand, DeepSeek-V3, one layer',
  },
} satisfies FormulaCard<typeof latentAttentionParameterCount>;
