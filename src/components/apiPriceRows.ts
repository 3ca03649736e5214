import type { ApiProviderRecord } from '../data/apiProvider.ts';
import { entryOn } from '../data/datedEntries.ts';
import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import type { Records } from '../data/kinds.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { writtenNumber } from '../units/writtenNumber.ts';
import { byName, originOf, otherDates, type PriceRow, slugOf } from './priceRow.ts';

/** To the cent, and further where the provider prints more. */
const usdText = (usdPerMegatoken: number) => `$${writtenNumber(usdPerMegatoken, { fewest: 2, most: 6 })}`;

type Model = ApiProviderRecord['models'][number];
type Entry = Model['prices'][number];

const entryText = ({
  input_usd_per_mtok: input,
  cached_input_usd_per_mtok: cached,
  output_usd_per_mtok: output,
}: Entry): string =>
  `${usdText(input)} in, ${cached === undefined ? '' : `${usdText(cached)} from the cache, `}${usdText(output)} out`;

function rowOf(
  providerId: string,
  provider: string,
  { model, day }: { readonly model: Model; readonly day: string },
) {
  const entry = entryOn(model.prices, day);
  if (!entry) return undefined;
  const { input_usd_per_mtok: input, output_usd_per_mtok: output, cached_input_usd_per_mtok: cached } = entry;
  return {
    id: `api-${slugOf(`${providerId} ${model.id}`)}`,
    name: model.name,
    path: model.model === undefined ? undefined : `models/${model.model}`,
    detail:
      model.context_tokens === undefined
        ? provider
        : `${provider}, context ${formatCount(model.context_tokens)}`,
    cells: [
      { text: usdText(input) },
      cached === undefined ? {} : { text: usdText(cached) },
      { text: usdText(output) },
    ],
    origin: originOf('api', entry),
    asides: otherDates(model.prices, entry, entryText),
    keys: {
      'data-words': `${model.name} ${model.id} ${model.model ?? ''} ${provider}`.toLowerCase(),
      'data-name': `${model.name} ${provider}`,
      'data-weights': model.model === undefined ? 'unlisted' : 'listed',
      'data-input': input,
      'data-cached': cached,
      'data-output': output,
      'data-date': entry.from,
    },
  } satisfies PriceRow;
}

/** Models behind an API, in dollars a million tokens, at their price of the day the economics were built for. */
export const apiPriceRows = (
  records: Records,
  { day }: Pick<EconomicsCatalogue, 'day'>,
): readonly PriceRow[] =>
  byName(
    [...records['prices/api']].flatMap(([providerId, { name, models }]) =>
      models.flatMap((model) => rowOf(providerId, name, { model, day }) ?? []),
    ),
  );
