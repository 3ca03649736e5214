import type { FormulaCard } from '../FormulaCard.ts';
import type { lightningParameterCount } from './lightningParameterCount.ts';

export const card = {
  title: 'Lightning attention parameters',
  tex: String.raw`P_{la} = 5\,h\,H\,d + H\,d`,
  result: { symbol: String.raw`P_{la}`, meaning: 'weights of one lightning layer', unit: '1' },
  symbols: {
    hiddenDim: { symbol: String.raw`h`, meaning: 'hidden width', unit: '1' },
    headCount: { symbol: String.raw`H`, meaning: 'heads', unit: '1' },
    headDim: { symbol: String.raw`d`, meaning: 'width of a head', unit: '1' },
  },
  source: 'minimax-2025-01',
  example: {
    input: { hiddenDim: 6144, headCount: 64, headDim: 128 },
    output: 251666432,
    source: 'by hand, MiniMax-M1: 5 x 6144 x 8192 + 8192',
  },
} satisfies FormulaCard<typeof lightningParameterCount>;
