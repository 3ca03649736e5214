import type { FormulaCard } from '../FormulaCard.ts';
import type { carbonKilograms } from './carbonKilograms.ts';

export const card = {
  title: 'Carbon of electricity',
  tex: String.raw`m = E\,c`,
  result: { symbol: String.raw`m`, meaning: 'CO₂ equivalent', unit: 'kg' },
  symbols: {
    facilityJoules: { symbol: String.raw`E`, meaning: 'energy at the meter', unit: 'J' },
    gridKilogramsPerJoule: { symbol: String.raw`c`, meaning: 'carbon intensity of the grid', unit: 'kg/J' },
  },
  source: 'green-software-sci',
  example: {
    input: { facilityJoules: 1000 * 3.6e6, gridKilogramsPerJoule: 0.381 / 3.6e6 },
    output: 381,
    source: 'by hand: one megawatt-hour at 381 g per kWh',
  },
} satisfies FormulaCard<typeof carbonKilograms>;
