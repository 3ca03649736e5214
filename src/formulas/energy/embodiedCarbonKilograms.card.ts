import type { FormulaCard } from '../FormulaCard.ts';
import type { embodiedCarbonKilograms } from './embodiedCarbonKilograms.ts';

export const card = {
  title: 'Carbon of making hardware',
  tex: String.raw`m = m_u\,N\,\frac{t}{T}`,
  result: { symbol: String.raw`m`, meaning: 'share of this time', unit: 'kg' },
  symbols: {
    unitKilograms: { symbol: String.raw`m_u`, meaning: 'from making one unit', unit: 'kg' },
    unitCount: { symbol: String.raw`N`, meaning: 'units', unit: '1' },
    usedSeconds: { symbol: String.raw`t`, meaning: 'time in use', unit: 's' },
    lifeSeconds: { symbol: String.raw`T`, meaning: 'time it is used in all', unit: 's' },
  },
  source: 'green-software-sci',
  example: {
    input: { unitKilograms: 150, unitCount: 8, usedSeconds: 1, lifeSeconds: 5 },
    output: 240,
    source: 'by hand: 8 x 150 kg x one year of five',
  },
} satisfies FormulaCard<typeof embodiedCarbonKilograms>;
