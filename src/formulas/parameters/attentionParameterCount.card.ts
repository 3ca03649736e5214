import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionParameterCount } from './attentionParameterCount.ts';

export const card = {
  title: 'Attention parameters',
  tex: String.raw`P_{att} = h\,(H + H_{kv})\,d_k + h\,(H + H_{kv})\,d_v`,
  result: { symbol: String.raw`P_{att}`, meaning: 'weights of one attention layer', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'query heads', unit: '1' },
    kvHeadCount: { symbol: String.raw`H_{kv}`, meaning: 'key-value heads', unit: '1' },
    headDim: { symbol: String.raw`d_k`, meaning: 'width of a query or key head', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value head', unit: '1' },
  },
  limits: 'Not for latent attention; biases, norms and gates come on top.',
  source: 'ainslie-2023-gqa',
  example: {
    input: { hiddenDim: 4096, headCount: 32, kvHeadCount: 8, headDim: 128, valueHeadDim: 128 },
    output: 41943040,
    source: 'by hand, Llama 3.1 8B: 2 x 4096 x 40 x 128',
  },
} satisfies FormulaCard<typeof attentionParameterCount>;
