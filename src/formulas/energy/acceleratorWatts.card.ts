import type { FormulaCard } from '../FormulaCard.ts';
import type { acceleratorWatts } from './acceleratorWatts.ts';

export const card = {
  title: 'Power of an accelerator',
  tex: String.raw`P = P_0\left(f_i\,(1 - b) + b\left((1 - s)\,f_d + s\,f_p\right)\right)`,
  result: { symbol: String.raw`P`, meaning: 'mean power', unit: 'W' },
  symbols: {
    nameplateWatts: { symbol: String.raw`P_0`, meaning: 'power limit', unit: 'W' },
    idleFraction: {
      symbol: String.raw`f_i`,
      meaning: 'draw when idle with a model loaded, of nameplate',
      unit: '1',
    },
    decodeFraction: { symbol: String.raw`f_d`, meaning: 'draw while writing, of nameplate', unit: '1' },
    prefillFraction: {
      symbol: String.raw`f_p`,
      meaning: 'draw while reading prompts, of nameplate',
      unit: '1',
    },
    busyTimeFraction: { symbol: String.raw`b`, meaning: 'share of time with work', unit: '1' },
    prefillTimeFraction: { symbol: String.raw`s`, meaning: 'share of busy time spent on prompts', unit: '1' },
  },
  source: 'ml-energy-3',
  example: {
    input: {
      nameplateWatts: 700,
      idleFraction: 0.12,
      decodeFraction: 0.8,
      prefillFraction: 0.95,
      busyTimeFraction: 0.5,
      prefillTimeFraction: 0.2,
    },
    output: 332.5,
    source: 'by hand: 700 x (0.06 + 0.5 x 0.83)',
  },
} satisfies FormulaCard<typeof acceleratorWatts>;
