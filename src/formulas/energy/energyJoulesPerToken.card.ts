import type { FormulaCard } from '../FormulaCard.ts';
import type { energyJoulesPerToken } from './energyJoulesPerToken.ts';

export const card = {
  title: 'Energy of a token',
  tex: String.raw`e = \frac{P}{x}`,
  result: { symbol: String.raw`e`, meaning: 'energy of a token', unit: 'J/token' },
  symbols: {
    drawWatts: { symbol: String.raw`P`, meaning: 'power', unit: 'W' },
    deliveredTokensPerSecond: { symbol: String.raw`x`, meaning: 'tokens delivered', unit: 'token/s' },
  },
  source: 'ml-energy-3',
  example: {
    input: { drawWatts: 610, deliveredTokensPerSecond: 5147 },
    output: 0.1185156401787449,
    source: 'ML.ENERGY: Llama 3.1 8B on one H100 with 64 sequences takes 0.12 J',
  },
} satisfies FormulaCard<typeof energyJoulesPerToken>;
