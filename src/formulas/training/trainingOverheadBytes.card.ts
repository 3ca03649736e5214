import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingOverheadBytes } from './trainingOverheadBytes.ts';

export const card = {
  title: 'What training takes beside tensors',
  tex: String.raw`M = f\,m+c`,
  result: { symbol: String.raw`M`, meaning: 'bytes beside tensors', unit: 'B' },
  symbols: {
    tensorBytes: { symbol: String.raw`m`, meaning: 'bytes that tensors take at the peak', unit: 'B' },
    fragmentationFraction: {
      symbol: String.raw`f`,
      meaning: 'share the allocator holds beyond them',
      unit: '1',
    },
    processBytes: { symbol: String.raw`c`, meaning: 'context, libraries and buffers of exchange', unit: 'B' },
  },
  limits: 'Share and bytes are fitted to few frameworks.',
  source: 'qwen-readme-fine-tuning',
  example: {
    input: { tensorBytes: 20000000000, fragmentationFraction: 0.07, processBytes: 1500000000 },
    output: 2900000000,
    source: 'by hand: 0.07 x 20 GB + 1.5 GB',
  },
} satisfies FormulaCard<typeof trainingOverheadBytes>;
