import type { FormulaCard } from '../FormulaCard.ts';
import type { compressedQueryParameterCount } from './compressedQueryParameterCount.ts';

export const card = {
  title: 'Compressed query parameters',
  tex: String.raw`P_q = r_q\,\bigl(h + 1 + H\,(d_n + d_r)\bigr)`,
  result: { symbol: String.raw`P_q`, meaning: 'weights of the query path', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads', unit: '1' },
    queryRankDim: { symbol: String.raw`r_q`, meaning: 'width of the compressed query', unit: '1' },
    nopeHeadDim: { symbol: String.raw`d_n`, meaning: 'head width without position', unit: '1' },
    ropeHeadDim: { symbol: String.raw`d_r`, meaning: 'head width that carries position', unit: '1' },
  },
  source: 'deepseek-2024-v2',
  example: {
    input: { hiddenDim: 7168, headCount: 128, queryRankDim: 1536, nopeHeadDim: 128, ropeHeadDim: 64 },
    output: 48760320,
    source: 'by hand, DeepSeek-V3: 1536 x (7168 + 1 + 128 x 192)',
  },
} satisfies FormulaCard<typeof compressedQueryParameterCount>;
