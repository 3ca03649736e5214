import type { FormulaCard } from '../FormulaCard.ts';
import type { blendedKernelSeconds } from './blendedKernelSeconds.ts';

export const card = {
  title: 'Time of a kernel without measurements',
  tex: String.raw`t = t_l + \left(\left(\frac{F}{P\,e_c}\right)^{p} + \left(\frac{B}{\beta\,e_m}\right)^{p}\right)^{1/p}`,
  result: { symbol: String.raw`t`, meaning: 'time of the kernel', unit: 's' },
  symbols: {
    flop: { symbol: String.raw`F`, meaning: 'arithmetic of the kernel', unit: 'FLOP' },
    bytes: { symbol: String.raw`B`, meaning: 'bytes it moves', unit: 'B' },
    flopPerSecond: { symbol: String.raw`P`, meaning: 'peak arithmetic rate', unit: 'FLOP/s' },
    bytesPerSecond: { symbol: String.raw`\beta`, meaning: 'memory bandwidth', unit: 'B/s' },
    computeFraction: { symbol: String.raw`e_c`, meaning: 'share of the peak reached', unit: '1' },
    memoryFraction: { symbol: String.raw`e_m`, meaning: 'share of the bandwidth reached', unit: '1' },
    launchSeconds: { symbol: String.raw`t_l`, meaning: 'launch of a kernel', unit: 's' },
    blendCount: { symbol: String.raw`p`, meaning: 'sharpness of the bend', unit: '1' },
  },
  limits: 'Without tile and wave effects.',
  source: 'aiconfigurator',
  example: {
    input: {
      flop: 3e11,
      bytes: 9e8,
      flopPerSecond: 1e15,
      bytesPerSecond: 3e12,
      computeFraction: 0.75,
      memoryFraction: 0.75,
      launchSeconds: 3e-6,
      blendCount: 2,
    },
    output: 0.000568685424949238,
    source: 'by hand: 3 us + 400 us x sqrt(2)',
  },
} satisfies FormulaCard<typeof blendedKernelSeconds>;
