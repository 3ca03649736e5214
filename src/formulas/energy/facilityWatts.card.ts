import type { FormulaCard } from '../FormulaCard.ts';
import type { facilityWatts } from './facilityWatts.ts';

export const card = {
  title: 'Power at the meter',
  tex: String.raw`P_f = P\,\mathrm{PUE}`,
  result: { symbol: String.raw`P_f`, meaning: 'power at the meter', unit: 'W' },
  symbols: {
    equipmentWatts: { symbol: String.raw`P`, meaning: 'power of the equipment', unit: 'W' },
    powerUsageRatio: { symbol: String.raw`\mathrm{PUE}`, meaning: 'power usage effectiveness', unit: '1' },
  },
  source: 'green-grid-2012-pue',
  example: {
    input: { equipmentWatts: 6150, powerUsageRatio: 1.4 },
    output: 8610,
    source: 'by hand: 6.15 kW x 1.4',
  },
} satisfies FormulaCard<typeof facilityWatts>;
