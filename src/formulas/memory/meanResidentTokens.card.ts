import type { FormulaCard } from '../FormulaCard.ts';
import type { meanResidentTokens } from './meanResidentTokens.ts';

export const card = {
  title: 'Tokens a request holds on average',
  tex: String.raw`\bar{s} = s_i + \frac{s_o}{2}`,
  result: { symbol: String.raw`\bar{s}`, meaning: 'tokens held on average', unit: 'token' },
  symbols: {
    inputTokens: { symbol: String.raw`s_i`, meaning: 'prompt tokens', unit: 'token' },
    outputTokens: { symbol: String.raw`s_o`, meaning: 'answer tokens', unit: 'token' },
  },
  limits: 'Steady stream; at its end a request holds prompt and answer whole.',
  source: 'kwon-2023-pagedattention',
  example: {
    input: { inputTokens: 5600, outputTokens: 400 },
    output: 5800,
    source: 'by hand',
  },
} satisfies FormulaCard<typeof meanResidentTokens>;
