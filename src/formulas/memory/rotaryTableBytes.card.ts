import type { FormulaCard } from '../FormulaCard.ts';
import type { rotaryTableBytes } from './rotaryTableBytes.ts';

export const card = {
  title: 'Rotary table',
  tex: String.raw`m_r = s_{max}\,d_r\,b`,
  result: { symbol: String.raw`m_r`, meaning: 'bytes of the table', unit: 'B' },
  symbols: {
    contextTokens: { symbol: String.raw`s_{max}`, meaning: 'longest context', unit: 'token' },
    rotaryDim: { symbol: String.raw`d_r`, meaning: 'rotated elements of a head', unit: '1' },
    elementBytes: { symbol: String.raw`b`, meaning: 'bytes of an element', unit: 'B' },
  },
  introduces: { token: -1 },
  source: 'su-2021-roformer',
  example: {
    input: { contextTokens: 131072, rotaryDim: 128, elementBytes: 2 },
    output: 33554432,
    source: 'by hand, Llama 3.1: 32 MiB',
  },
} satisfies FormulaCard<typeof rotaryTableBytes>;
