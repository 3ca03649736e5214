import type { FormulaCard } from '../FormulaCard.ts';
import type { cacheTransferSeconds } from './cacheTransferSeconds.ts';

export const card = {
  title: 'Handing over a prompt’s cache',
  tex: String.raw`t_x = t_l + \frac{m_p}{\beta}`,
  result: { symbol: String.raw`t_x`, meaning: 'time of the transfer', unit: 's' },
  symbols: {
    cacheBytes: { symbol: String.raw`m_p`, meaning: 'cache of the prompt on one accelerator', unit: 'B' },
    linkBytesPerSecond: {
      symbol: String.raw`\beta`,
      meaning: 'link of an accelerator to the other pool, one direction',
      unit: 'B/s',
    },
    latencySeconds: { symbol: String.raw`t_l`, meaning: 'latency of the link', unit: 's' },
  },
  limits: 'Sent after the prompt is read, not layer by layer.',
  source: 'aiconfigurator',
  example: {
    input: { cacheBytes: 6.7e8, linkBytesPerSecond: 5e10, latencySeconds: 1e-5 },
    output: 0.01341,
    source: 'by hand: 0.67 GB at 50 GB/s, 13.4 ms, and 10 µs',
  },
} satisfies FormulaCard<typeof cacheTransferSeconds>;
