import type { FormulaCard } from '../FormulaCard.ts';
import type { decomposedAdapterParameterCount } from './decomposedAdapterParameterCount.ts';

export const card = {
  title: 'Parameters of weight-decomposed adapters',
  tex: String.raw`\Psi_a = n\,\bigl(r\,(i+o)+o\bigr)`,
  result: { symbol: String.raw`\Psi_a`, meaning: 'parameters of all adapters', unit: '1' },
  symbols: {
    rankDim: { symbol: String.raw`r`, meaning: 'rank', unit: '1' },
    inputDim: { symbol: String.raw`i`, meaning: 'width that goes into a matrix', unit: '1' },
    outputDim: { symbol: String.raw`o`, meaning: 'width that comes out', unit: '1' },
    adaptedCount: { symbol: String.raw`n`, meaning: 'matrices of this shape that get one', unit: '1' },
  },
  source: 'liu-2024-dora',
  example: {
    input: { rankDim: 32, inputDim: 3072, outputDim: 3072, adaptedCount: 28 },
    output: 5591040,
    source: 'by hand: 28 x (32 x 6144 + 3072)',
  },
} satisfies FormulaCard<typeof decomposedAdapterParameterCount>;
