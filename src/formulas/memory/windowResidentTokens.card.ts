import type { FormulaCard } from '../FormulaCard.ts';
import type { windowResidentTokens } from './windowResidentTokens.ts';

export const card = {
  title: 'Tokens in a window',
  tex: String.raw`s_w = \min(s, w)`,
  result: { symbol: String.raw`s_w`, meaning: 'tokens kept', unit: 'token' },
  symbols: {
    sequenceTokens: { symbol: String.raw`s`, meaning: 'tokens of the sequence', unit: 'token' },
    windowTokens: { symbol: String.raw`w`, meaning: 'width of the window', unit: 'token' },
  },
  limits: 'What must be kept; engines hold up to a chunk more while a prompt is read.',
  source: 'beltagy-2020-longformer',
  example: {
    input: { sequenceTokens: 131072, windowTokens: 128 },
    output: 128,
    source: 'by hand, gpt-oss',
  },
} satisfies FormulaCard<typeof windowResidentTokens>;
