import type { FormulaCard } from '../FormulaCard.ts';
import type { sharedPrefixResidentTokens } from './sharedPrefixResidentTokens.ts';

export const card = {
  title: 'Tokens held with a shared prefix',
  tex: String.raw`s_N = p + N\,(s - p)`,
  result: { symbol: String.raw`s_N`, meaning: 'tokens held by all requests', unit: 'token' },
  symbols: {
    requestCount: { symbol: String.raw`N`, meaning: 'requests at once', unit: '1' },
    requestTokens: { symbol: String.raw`s`, meaning: 'tokens of one request', unit: 'token' },
    prefixTokens: { symbol: String.raw`p`, meaning: 'tokens all begin with', unit: 'token' },
  },
  limits: 'Whole blocks only; the prefix must be equal to the token.',
  source: 'kwon-2023-pagedattention',
  example: {
    input: { requestCount: 96, requestTokens: 6000, prefixTokens: 2000 },
    output: 386000,
    source: 'by hand: 2,000 + 96 x 4,000',
  },
} satisfies FormulaCard<typeof sharedPrefixResidentTokens>;
