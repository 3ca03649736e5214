import type { FormulaCard } from '../FormulaCard.ts';
import type { circuitWatts } from './circuitWatts.ts';

export const card = {
  title: 'Power of a circuit',
  tex: String.raw`P_c = \sqrt{n}\,U\,I\,c`,
  result: { symbol: String.raw`P_c`, meaning: 'power it may carry all the time', unit: 'W' },
  symbols: {
    phaseCount: { symbol: String.raw`n`, meaning: 'phases, one or three', unit: '1' },
    lineVolts: { symbol: String.raw`U`, meaning: 'voltage between lines', unit: 'V' },
    ratedAmperes: { symbol: String.raw`I`, meaning: 'rated current of the breaker', unit: 'A' },
    continuousFraction: {
      symbol: String.raw`c`,
      meaning: 'share of it for load that never stops',
      unit: '1',
    },
  },
  limits: 'Even load on the phases, power factor of one.',
  source: 'aboutcolocation-2-circuits',
  example: {
    input: { phaseCount: 1, lineVolts: 208, ratedAmperes: 20, continuousFraction: 0.8 },
    output: 3328,
    source: 'the source: a circuit of 20 A at 208 V has 4.16 kW and 3.32 kW derated (cut short, 3.328)',
  },
} satisfies FormulaCard<typeof circuitWatts>;
