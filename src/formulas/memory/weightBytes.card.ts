import type { FormulaCard } from '../FormulaCard.ts';
import type { weightBytes } from './weightBytes.ts';

export const card = {
  title: 'Weight bytes',
  tex: String.raw`m_w = \frac{P\,b_w}{8}`,
  result: { symbol: String.raw`m_w`, meaning: 'bytes of the weights', unit: 'B' },
  symbols: {
    parameterCount: { symbol: String.raw`P`, meaning: 'weights of the tensor', unit: '1' },
    weightBits: { symbol: String.raw`b_w`, meaning: 'bits one weight takes', unit: 'bit' },
  },
  limits: 'Holds per tensor; embedding, head, norms and router usually stay at 16 bits.',
  source: 'llama-3-1-hugging-face',
  example: {
    input: { parameterCount: 8030261248, weightBits: 16 },
    output: 16060522496,
    source: 'Hugging Face on Llama 3.1 8B: 16 GB in 16 bits',
  },
} satisfies FormulaCard<typeof weightBytes>;
