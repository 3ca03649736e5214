import type { FormulaCard } from '../FormulaCard.ts';
import type { attentionFlop } from './attentionFlop.ts';

export const card = {
  title: 'Arithmetic of attention',
  tex: String.raw`F = 2\,H\,(d_k + d_v)\,A`,
  result: { symbol: String.raw`F`, meaning: 'arithmetic of one layer', unit: 'FLOP' },
  symbols: {
    headCount: { symbol: String.raw`H`, meaning: 'query heads on one accelerator', unit: '1' },
    keyHeadDim: { symbol: String.raw`d_k`, meaning: 'width of a key', unit: '1' },
    valueHeadDim: { symbol: String.raw`d_v`, meaning: 'width of a value', unit: '1' },
    pairCount: { symbol: String.raw`A`, meaning: 'query-key pairs', unit: '1' },
  },
  introduces: { flop: 1 },
  limits: 'Without the softmax.',
  source: 'scaling-book-inference',
  example: {
    input: { headCount: 64, keyHeadDim: 128, valueHeadDim: 128, pairCount: 33554432 },
    output: 1099511627776,
    source: 'by hand: 2 x 64 x 256 x 33,554,432',
  },
} satisfies FormulaCard<typeof attentionFlop>;
