import { z } from 'zod';
import { longPromptNote } from './longPromptNote.ts';
import type { TokenPrices } from './TokenPrices.ts';

const notNegative = z.number().min(0);
const price = z.union([
  notNegative,
  z.object({
    base: notNegative,
    tiers: z.array(z.object({ start: z.number(), price: notNegative })),
  }),
]);
type Price = z.infer<typeof price>;
const prices = z.object({
  input_mtok: price.optional(),
  output_mtok: price.optional(),
  cache_read_mtok: price.optional(),
});
const constraint = z.union([
  z.strictObject({ start_date: z.iso.date() }),
  z.strictObject({ start_time: z.string(), end_time: z.string() }),
]);

/** The part of prices/new_data/v2/data.json that token prices stand in; data.schema.json beside it has the whole. */
const catalogue = z.array(
  z.object({
    id: z.string(),
    models: z.array(
      z.object({
        id: z.string(),
        prices: z.union([prices, z.array(z.object({ prices, constraint: constraint.nullish() })).min(1)]),
      }),
    ),
  }),
);
type Model = z.infer<typeof catalogue>[number]['models'][number];

/** The prices that hold on a day and since when, or none where they change with the hour. */
function pricesOn(day: string, { prices: listed }: Model) {
  if (!Array.isArray(listed)) return { prices: listed, since: undefined };
  if (listed.some(({ constraint: when }) => when && 'start_time' in when)) return undefined;
  const dated = listed.map(({ prices: held, constraint: when }) => ({
    prices: held,
    since: when && 'start_date' in when ? when.start_date : undefined,
  }));
  // Where none holds yet, the list's own rule takes the first.
  return dated.findLast(({ since = day }) => since <= day) ?? { prices: listed[0]?.prices, since: undefined };
}

const baseOf = (value: Price): number => (typeof value === 'number' ? value : value.base);
const baseOfOptional = (value: Price | undefined) => (value === undefined ? undefined : baseOf(value));
const tiersOf = (value: Price) => (typeof value === 'number' ? [] : value.tiers);

/** Tiers in which input and output both have a price; the list gives each its own. */
const sharedTiers = (input: Price, output: Price) =>
  tiersOf(input).flatMap(({ start, price: asked }) => {
    const other = tiersOf(output).find((tier) => tier.start === start);
    return other === undefined ? [] : [{ from: start, input: asked, output: other.price }];
  });

/**
 * Reads the data.json of genai-prices, as it holds on a day. Left out are models without a price for both input
 * and output (embeddings, searches) and those whose price changes with the hour of the day, which our records cannot
 * say; a broken one refuses the whole list.
 */
export const readGenaiPrices = (text: string, day: string): readonly TokenPrices[] =>
  catalogue.parse(JSON.parse(text)).flatMap(({ id: provider, models }) =>
    models.flatMap((model) => {
      const held = pricesOn(day, model);
      const { input_mtok: input, output_mtok: output, cache_read_mtok: cached } = held?.prices ?? {};
      if (input === undefined || output === undefined) return [];
      return [
        {
          provider,
          model: model.id,
          inputUsdPerMillionTokens: baseOf(input),
          outputUsdPerMillionTokens: baseOf(output),
          cachedInputUsdPerMillionTokens: baseOfOptional(cached),
          since: held?.since,
          note: longPromptNote(sharedTiers(input, output)),
        },
      ];
    }),
  );
