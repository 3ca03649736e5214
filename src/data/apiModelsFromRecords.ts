import { tokensFromMegatokens } from '../units/conversions.ts';
import { entryOn } from './datedEntries.ts';
import type { CatalogueApiModel, CatalogueApiProvider } from './EconomicsCatalogue.ts';
import type { Records } from './kinds.ts';
import { originFrom, trimmed } from './originFrom.ts';

const percent = 100;
const usdPerToken = (usdPerMegatoken: number) => trimmed(usdPerMegatoken / tokensFromMegatokens(1));

/** Providers that are paid by the token. */
export const apiProvidersFromRecords = (records: Records): readonly CatalogueApiProvider[] =>
  [...records['prices/api']].map(([id, { name, headquarters, batch_discount_percent }]) => ({
    id,
    name,
    ...(headquarters && { headquartersId: headquarters.value }),
    ...(batch_discount_percent && { batchDiscountFraction: batch_discount_percent.value / percent }),
  }));

/** Models behind an API at their price on a day; prices that begin later are left out. */
export const apiModelsFromRecords = (records: Records, day: string): readonly CatalogueApiModel[] =>
  [...records['prices/api']].flatMap(([providerId, { models }]) =>
    models.flatMap(({ id, name, model, context_tokens, prices }) => {
      const entry = entryOn(prices, day);
      if (!entry) return [];
      const cached = entry.cached_input_usd_per_mtok;
      return [
        {
          providerId,
          id,
          name,
          ...(model !== undefined && { modelId: model }),
          ...(context_tokens !== undefined && { contextTokens: context_tokens }),
          usdPerInputToken: usdPerToken(entry.input_usd_per_mtok),
          usdPerOutputToken: usdPerToken(entry.output_usd_per_mtok),
          ...(cached !== undefined && { usdPerCachedInputToken: usdPerToken(cached) }),
          ...originFrom(entry),
        },
      ];
    }),
  );
