import { parse } from 'yaml';
import { z } from 'zod';

const share = z.number().min(0).max(1);

/** content/data/measurements/decode-draw.yaml: what accelerators draw while they serve, fitted to measured runs. */
export const decodeDrawRecord = z.strictObject({
  few_fraction: share.describe('of nameplate, few sequences'),
  many_fraction: share.describe('of nameplate, many sequences'),
  half_sequences: z.number().positive().describe('sequences per accelerator half way between them'),
  prefill_fraction: share.describe('of nameplate while prompts are read; not fitted'),
  spread: z
    .number()
    .positive()
    .describe('logarithm of measured over predicted that two thirds stay within, on models left out'),
  source: z.string(),
  note: z.string(),
});

/** What an accelerator draws while it serves, as shares of its nameplate. */
export interface DecodeDraw {
  readonly fewFraction: number;
  readonly manyFraction: number;
  readonly halfCount: number;
  readonly prefillFraction: number;
}

export function readDecodeDraw(text: string): { readonly draw: DecodeDraw; readonly spread: number } {
  const record = decodeDrawRecord.parse(parse(text));
  return {
    draw: {
      fewFraction: record.few_fraction,
      manyFraction: record.many_fraction,
      halfCount: record.half_sequences,
      prefillFraction: record.prefill_fraction,
    },
    spread: record.spread,
  };
}
