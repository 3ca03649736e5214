import type { FormulaCard } from '../FormulaCard.ts';
import type { facilityJoules } from './facilityJoules.ts';

export const card = {
  title: 'Energy at the meter',
  tex: String.raw`E = P\,\mathrm{PUE}\,T`,
  result: { symbol: String.raw`E`, meaning: 'energy at the meter', unit: 'J' },
  symbols: {
    equipmentWatts: { symbol: String.raw`P`, meaning: 'mean power of the equipment', unit: 'W' },
    powerUsageRatio: { symbol: String.raw`\mathrm{PUE}`, meaning: 'power usage effectiveness', unit: '1' },
    durationSeconds: { symbol: String.raw`T`, meaning: 'time', unit: 's' },
  },
  source: 'green-grid-2012-pue',
  example: {
    input: { equipmentWatts: 6150, powerUsageRatio: 1.4, durationSeconds: 3600 },
    output: 8.61 * 3.6e6,
    source: 'by hand: 8.61 kW for an hour',
  },
} satisfies FormulaCard<typeof facilityJoules>;
