import { z } from 'zod';
import { longPromptNote } from './longPromptNote.ts';
import type { TokenPrices } from './TokenPrices.ts';

const notNegative = z.number().min(0);

/** The part of https://models.dev/api.json that prices stand in; packages/core/src/schema.ts there has the whole. */
const catalogue = z.record(
  z.string(),
  z.object({
    models: z.record(
      z.string(),
      z.object({
        cost: z
          .object({
            input: notNegative,
            output: notNegative,
            cache_read: notNegative.optional(),
            tiers: z
              .array(
                z.object({ input: notNegative, output: notNegative, tier: z.object({ size: z.number() }) }),
              )
              .optional(),
          })
          .optional(),
      }),
    ),
  }),
);

/** Reads the api.json of models.dev. A model without a cost is left out; a broken one refuses the whole list. */
export const readModelsDev = (text: string): readonly TokenPrices[] =>
  Object.entries(catalogue.parse(JSON.parse(text))).flatMap(([provider, { models }]) =>
    Object.entries(models).flatMap(([model, { cost }]) =>
      cost === undefined
        ? []
        : [
            {
              provider,
              model,
              inputUsdPerMillionTokens: cost.input,
              outputUsdPerMillionTokens: cost.output,
              cachedInputUsdPerMillionTokens: cost.cache_read,
              note: longPromptNote(
                cost.tiers?.map(({ input, output, tier }) => ({ from: tier.size, input, output })),
              ),
            },
          ],
    ),
  );
