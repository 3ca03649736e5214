import type { FormulaCard } from '../FormulaCard.ts';
import type { summedReserveBytes } from './summedReserveBytes.ts';

export const card = {
  title: 'Reserve of SGLang',
  tex: String.raw`R = R_0 + a_c\,C + a_g\,B + a_p\,n`,
  result: { symbol: String.raw`R`, meaning: 'bytes kept free', unit: 'B' },
  symbols: {
    baseBytes: { symbol: String.raw`R_0`, meaning: 'base', unit: 'B' },
    perChunkTokenBytes: {
      symbol: String.raw`a_c`,
      meaning: 'bytes for each token of a prompt chunk',
      unit: 'B',
    },
    chunkTokenCount: { symbol: String.raw`C`, meaning: 'tokens of a prompt chunk', unit: '1' },
    perGraphBytes: { symbol: String.raw`a_g`, meaning: 'bytes for each size captured', unit: 'B' },
    graphCount: { symbol: String.raw`B`, meaning: 'largest batch captured', unit: '1' },
    perAcceleratorBytes: {
      symbol: String.raw`a_p`,
      meaning: 'bytes for each accelerator that shares the model',
      unit: 'B',
    },
    acceleratorCount: { symbol: String.raw`n`, meaning: 'accelerators that share the model', unit: '1' },
  },
  limits: 'SGLang 0.5.3 and newer; at least 10 GiB on cards above 60 GiB.',
  source: 'sglang-server-args',
  example: {
    input: {
      baseBytes: 536870912,
      perChunkTokenBytes: 1572864,
      chunkTokenCount: 8192,
      perGraphBytes: 2097152,
      graphCount: 256,
      perAcceleratorBytes: 134217728,
      acceleratorCount: 1,
    },
    output: 14092861440,
    source: 'by hand, one 80 GB card: 512 + 12,288 + 512 + 128 MiB',
  },
} satisfies FormulaCard<typeof summedReserveBytes>;
