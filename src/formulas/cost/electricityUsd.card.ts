import type { FormulaCard } from '../FormulaCard.ts';
import type { electricityUsd } from './electricityUsd.ts';

export const card = {
  title: 'Cost of electricity',
  tex: String.raw`K = E\,p`,
  result: { symbol: String.raw`K`, meaning: 'cost', unit: 'USD' },
  symbols: {
    facilityJoules: { symbol: String.raw`E`, meaning: 'energy at the meter', unit: 'J' },
    tariffUsdPerJoule: { symbol: String.raw`p`, meaning: 'price of energy', unit: 'USD/J' },
  },
  source: 'barroso-2019-datacenter',
  example: {
    input: { facilityJoules: 730 * 3.6e6, tariffUsdPerJoule: 0.2 / 3.6e6 },
    output: 146,
    source: 'by hand: one kilowatt for a month of 730 hours at 0.20 USD per kWh',
  },
} satisfies FormulaCard<typeof electricityUsd>;
