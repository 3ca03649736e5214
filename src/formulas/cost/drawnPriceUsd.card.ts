import type { FormulaCard } from '../FormulaCard.ts';
import type { drawnPriceUsd } from './drawnPriceUsd.ts';

export const card = {
  title: 'Price drawn from a lognormal path',
  tex: String.raw`p = p_0\,e^{\mu t + \sigma \sqrt{t}\, z}`,
  result: { symbol: String.raw`p`, meaning: 'price then', unit: 'USD' },
  symbols: {
    priceUsd: { symbol: String.raw`p_0`, meaning: 'price today', unit: 'USD' },
    driftRatio: { symbol: String.raw`\mu`, meaning: 'drift of the logarithm in a year', unit: '1' },
    spreadRatio: { symbol: String.raw`\sigma`, meaning: 'spread of the logarithm after a year', unit: '1' },
    yearCount: { symbol: String.raw`t`, meaning: 'years ahead', unit: '1' },
    outcomeDeviations: { symbol: String.raw`z`, meaning: 'place in the distribution', unit: 'sd' },
  },
  limits: 'One smooth drift; announcements make prices jump.',
  source: 'black-1973-options',
  example: {
    input: { priceUsd: 2, driftRatio: -0.15, spreadRatio: 0.25, yearCount: 4, outcomeDeviations: 1 },
    output: 1.809674836071919,
    source: 'by hand: 2 x e^(-0.6 + 0.5)',
  },
} satisfies FormulaCard<typeof drawnPriceUsd>;
