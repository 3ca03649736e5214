import type { FormulaCard } from '../FormulaCard.ts';
import type { waterCubicMetres } from './waterCubicMetres.ts';

export const card = {
  title: 'Water of a service',
  tex: String.raw`V = E\left(w_s + \mathrm{PUE}\,w_g\right)`,
  result: { symbol: String.raw`V`, meaning: 'water', unit: 'm3' },
  symbols: {
    equipmentJoules: { symbol: String.raw`E`, meaning: 'energy of the equipment', unit: 'J' },
    powerUsageRatio: { symbol: String.raw`\mathrm{PUE}`, meaning: 'power usage effectiveness', unit: '1' },
    siteCubicMetresPerJoule: { symbol: String.raw`w_s`, meaning: 'water on site', unit: 'm3/J' },
    gridCubicMetresPerJoule: { symbol: String.raw`w_g`, meaning: 'water of the grid', unit: 'm3/J' },
  },
  source: 'li-2023-less-thirsty',
  example: {
    input: {
      equipmentJoules: 1000 * 3.6e6,
      powerUsageRatio: 1.4,
      siteCubicMetresPerJoule: 0.00035 / 3.6e6,
      gridCubicMetresPerJoule: 0.003 / 3.6e6,
    },
    output: 4.55,
    source: 'by hand: one megawatt-hour at 0.35 + 1.4 x 3 litres per kWh',
  },
} satisfies FormulaCard<typeof waterCubicMetres>;
