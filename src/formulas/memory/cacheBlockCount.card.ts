import type { FormulaCard } from '../FormulaCard.ts';
import type { cacheBlockCount } from './cacheBlockCount.ts';

export const card = {
  title: 'Cache blocks',
  tex: String.raw`n_b = \left\lfloor \frac{m_c}{m_b} \right\rfloor`,
  result: { symbol: String.raw`n_b`, meaning: 'whole blocks', unit: '1' },
  symbols: {
    cacheBytes: { symbol: String.raw`m_c`, meaning: 'memory left for the cache', unit: 'B' },
    blockBytes: { symbol: String.raw`m_b`, meaning: 'bytes of one block over all layers', unit: 'B' },
  },
  source: 'kwon-2023-pagedattention',
  example: {
    input: { cacheBytes: 57219743744, blockBytes: 2097152 },
    output: 27284,
    source: 'by hand, Llama 3 8B: blocks of 16 tokens of 131,072 bytes in 53.29 GiB',
  },
} satisfies FormulaCard<typeof cacheBlockCount>;
