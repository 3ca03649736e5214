import type { FormulaCard } from '../FormulaCard.ts';
import type { trainingFlop } from './trainingFlop.ts';

export const card = {
  title: 'Arithmetic of training',
  tex: String.raw`C = 2\,p\,P\,T`,
  result: { symbol: String.raw`C`, meaning: 'operations', unit: 'FLOP' },
  symbols: {
    trainedTokenCount: { symbol: String.raw`T`, meaning: 'tokens trained on', unit: '1' },
    activeParameterCount: { symbol: String.raw`P`, meaning: 'parameters that work on a token', unit: '1' },
    passCount: {
      symbol: String.raw`p`,
      meaning:
        'passes through them: 3, of which 2 backwards; 4 with full recomputation; 1 less with a frozen base',
      unit: '1',
    },
  },
  introduces: { flop: 1 },
  limits: 'Attention over the sequence comes on top.',
  source: 'narayanan-2021-megatron',
  example: {
    input: { trainedTokenCount: 300000000000, activeParameterCount: 175000000000, passCount: 4 },
    output: 4.2e23,
    source: 'Megatron-LM, section 5.1: 8 T P for GPT-3 with recomputation, 300 billion tokens',
  },
} satisfies FormulaCard<typeof trainingFlop>;
