import type { FormulaCard } from '../FormulaCard.ts';
import type { touchedExpertCount } from './touchedExpertCount.ts';

export const card = {
  title: 'Experts a step touches',
  tex: String.raw`E_t = E_l \left(1 - \left(1 - \frac{k}{E}\right)^{T}\right)`,
  result: { symbol: String.raw`E_t`, meaning: 'experts whose weights are read', unit: '1' },
  symbols: {
    heldExpertCount: { symbol: String.raw`E_l`, meaning: 'experts held by the accelerator', unit: '1' },
    expertCount: { symbol: String.raw`E`, meaning: 'experts of the layer', unit: '1' },
    activeExpertCount: { symbol: String.raw`k`, meaning: 'experts a token visits', unit: '1' },
    rowCount: { symbol: String.raw`T`, meaning: 'tokens of the step, over all ranks', unit: '1' },
  },
  limits: 'Uniform routing.',
  source: 'aiconfigurator-operators',
  example: {
    input: { heldExpertCount: 128, expertCount: 128, activeExpertCount: 4, rowCount: 32 },
    output: 81.65692297519148,
    source: 'by hand: 128 x (1 - (31 / 32)^32)',
  },
} satisfies FormulaCard<typeof touchedExpertCount>;
