import type { Matched, PriceRecords } from './Matched.ts';
import type { TokenPrices } from './TokenPrices.ts';

/** Provider ids of the lists that differ from the names of our files. */
const providerNames: Readonly<Record<TokenPriceList, Readonly<Record<string, string>>>> = {
  'models-dev': {
    fireworks: 'fireworks-ai',
    moonshot: 'moonshotai',
    novita: 'novita-ai',
    together: 'togetherai',
  },
  'genai-prices': { 'amazon-bedrock': 'aws', moonshot: 'moonshotai', xai: 'x-ai' },
};
type TokenPriceList = 'models-dev' | 'genai-prices';
const lists: readonly string[] = ['models-dev', 'genai-prices'] satisfies readonly TokenPriceList[];

// Lists write ids as the provider does, in other letters (minimax-m3), or without the folder that Fireworks asks for.
const keyOf = (provider: string, model: string) =>
  `${provider} ${model.replace(/^accounts\/fireworks\/models\//, '').toLowerCase()}`;

/**
 * Finds the entries that a list's rows belong to, by provider and by the model's id, whatever the case of its letters.
 * A series that another of the lists feeds is left to that one, so that two lists that disagree do not append by
 * turns.
 */
export function matchTokenPrices({
  records,
  rows,
  list,
  at,
}: {
  readonly records: Pick<PriceRecords, 'prices/api'>;
  readonly rows: readonly TokenPrices[];
  readonly list: TokenPriceList;
  readonly at: string;
}): Matched {
  const listed = new Map(rows.map((row) => [keyOf(row.provider, row.model), row]));
  const ours = [...records['prices/api']].flatMap(([id, { models }]) => {
    const provider = providerNames[list][id] ?? id;
    return models.map((model, index) => {
      const feeding = model.prices.at(-1)?.source ?? '';
      return { id, model, index, feeding, row: listed.get(keyOf(provider, model.id)) };
    });
  });
  const known = new Set(ours.flatMap(({ row }) => row ?? []));
  const recordOf = new Map(
    [...records['prices/api'].keys()].map((id) => [providerNames[list][id] ?? id, `api/${id}`]),
  );
  return {
    matches: ours
      .filter(({ feeding }) => feeding === list || !lists.includes(feeding))
      .flatMap(({ id, model, index, row }) =>
        row === undefined
          ? []
          : [
              {
                kind: 'prices/api' as const,
                id,
                path: ['models', index, 'prices'],
                what: model.id,
                entries: model.prices,
                day:
                  row.since !== undefined && row.since > (model.prices.at(-1)?.from ?? '')
                    ? row.since
                    : undefined,
                offered: {
                  price: {
                    input_usd_per_mtok: row.inputUsdPerMillionTokens,
                    output_usd_per_mtok: row.outputUsdPerMillionTokens,
                    cached_input_usd_per_mtok: row.cachedInputUsdPerMillionTokens,
                  },
                  provenance: { at, note: row.note },
                  // Lists are copied digit by digit.
                  decimals: 6,
                },
              },
            ],
      ),
    unknown: rows
      .filter((row) => !known.has(row))
      .flatMap(({ provider, model }) => {
        const record = recordOf.get(provider);
        return record === undefined ? [] : [{ record, what: model }];
      }),
    unlisted: ours
      .filter(({ feeding, row }) => feeding === list && row === undefined)
      .map(({ id, model }) => ({ record: `api/${id}`, what: model.id })),
    unclear: [],
  };
}
