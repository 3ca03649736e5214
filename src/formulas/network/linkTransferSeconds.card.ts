import type { FormulaCard } from '../FormulaCard.ts';
import type { linkTransferSeconds } from './linkTransferSeconds.ts';

export const card = {
  title: 'Carrying bytes over a link',
  tex: String.raw`t = \frac{m}{\beta}`,
  result: { symbol: String.raw`t`, meaning: 'time of the transfer', unit: 's' },
  symbols: {
    sentBytes: { symbol: String.raw`m`, meaning: 'what is sent', unit: 'B' },
    linkBytesPerSecond: {
      symbol: String.raw`\beta`,
      meaning: 'slowest link on the way, one direction',
      unit: 'B/s',
    },
  },
  limits: 'A link that is full all the time.',
  source: 'aiconfigurator',
  example: {
    input: { sentBytes: 1.606e10, linkBytesPerSecond: 1.25e8 },
    output: 128.48,
    source: 'by hand: 16.06 GB, the weights of Llama 3.1 8B, at 1 Gbit/s',
  },
} satisfies FormulaCard<typeof linkTransferSeconds>;
