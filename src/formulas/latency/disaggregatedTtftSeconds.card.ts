import type { FormulaCard } from '../FormulaCard.ts';
import type { disaggregatedTtftSeconds } from './disaggregatedTtftSeconds.ts';

export const card = {
  title: 'Time to the first token over separate pools',
  tex: String.raw`t_f = W + t_p + t_x + \tfrac{3}{2}\,t_d`,
  result: { symbol: String.raw`t_f`, meaning: 'time to first token', unit: 's' },
  symbols: {
    waitSeconds: { symbol: String.raw`W`, meaning: 'wait for a copy that reads prompts', unit: 's' },
    prefillSeconds: { symbol: String.raw`t_p`, meaning: 'prefill of the prompt', unit: 's' },
    transferSeconds: { symbol: String.raw`t_x`, meaning: 'cache on its way', unit: 's' },
    decodeSeconds: { symbol: String.raw`t_d`, meaning: 'step of the copy that writes', unit: 's' },
  },
  limits: 'The copy that writes sends the first token, as in vLLM and Dynamo.',
  source: 'vllm-pr-6170',
  example: {
    input: { waitSeconds: 0.1, prefillSeconds: 0.4, transferSeconds: 0.014, decodeSeconds: 0.016 },
    output: 0.538,
    source: 'by hand: 100 + 400 + 14 + 1.5 x 16 ms',
  },
} satisfies FormulaCard<typeof disaggregatedTtftSeconds>;
