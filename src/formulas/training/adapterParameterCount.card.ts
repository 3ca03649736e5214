import type { FormulaCard } from '../FormulaCard.ts';
import type { adapterParameterCount } from './adapterParameterCount.ts';

export const card = {
  title: 'Parameters of low-rank adapters',
  tex: String.raw`\Psi_a = n\,r\,(i+o)`,
  result: { symbol: String.raw`\Psi_a`, meaning: 'parameters of all adapters', unit: '1' },
  symbols: {
    rankDim: { symbol: String.raw`r`, meaning: 'rank', unit: '1' },
    inputDim: { symbol: String.raw`i`, meaning: 'width that goes into a matrix', unit: '1' },
    outputDim: { symbol: String.raw`o`, meaning: 'width that comes out', unit: '1' },
    adaptedCount: { symbol: String.raw`n`, meaning: 'matrices of this shape that get one', unit: '1' },
  },
  source: 'hu-2021-lora',
  example: {
    input: { rankDim: 8, inputDim: 12288, outputDim: 12288, adaptedCount: 192 },
    output: 37748736,
    source: 'LoRA, table 4: GPT-3 with rank 8 on queries and values of 96 layers, 37.7 million',
  },
} satisfies FormulaCard<typeof adapterParameterCount>;
