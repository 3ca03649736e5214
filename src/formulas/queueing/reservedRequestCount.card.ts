import type { FormulaCard } from '../FormulaCard.ts';
import type { reservedRequestCount } from './reservedRequestCount.ts';

export const card = {
  title: 'Requests with a reserved cache',
  tex: String.raw`N = \min\left(N_m,\; \left\lfloor \frac{K}{s_i + s_o} \right\rfloor\right)`,
  result: { symbol: String.raw`N`, meaning: 'requests that run at once', unit: '1' },
  symbols: {
    cacheTokens: { symbol: String.raw`K`, meaning: 'tokens the cache holds', unit: 'token' },
    inputTokens: { symbol: String.raw`s_i`, meaning: 'input tokens of a request', unit: 'token' },
    outputTokens: { symbol: String.raw`s_o`, meaning: 'most output tokens of a request', unit: 'token' },
    mostCount: { symbol: String.raw`N_m`, meaning: 'most requests the engine runs', unit: '1' },
  },
  limits: 'Engines that reserve the whole length of a request.',
  source: 'tensorrt-llm-scheduler',
  example: {
    input: { cacheTokens: 400000, inputTokens: 2048, outputTokens: 512, mostCount: 2048 },
    output: 156,
    source: 'by hand: 400,000 / 2,560, rounded down',
  },
} satisfies FormulaCard<typeof reservedRequestCount>;
