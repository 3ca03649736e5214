import type { Fact } from '../data/fact.ts';
import type { Records } from '../data/kinds.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { type FactRow, factRow } from './factRow.ts';
import { joinedRemarks, type PriceRow } from './priceRow.ts';

type ProviderKind = 'prices/cloud' | 'prices/api';

interface ProviderOfEither {
  readonly name: string;
  readonly headquarters?: Fact<string> | undefined;
  readonly note?: string | undefined;
}

const providersOf = (records: Records, kind: ProviderKind): readonly ProviderOfEither[] =>
  [...records[kind].values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

/** Where the parent company of each provider sits: a question of law, not of price. */
export const seatRows = (records: Records, kind: ProviderKind): readonly FactRow[] =>
  providersOf(records, kind).flatMap(({ name, headquarters }) =>
    factRow(name, headquarters, { inWords: (id) => records.countries.get(id)?.name ?? id }),
  );

/** What is to be said of all prices of a provider. */
export const providerNotes = (
  records: Records,
  kind: ProviderKind,
): readonly { readonly name: string; readonly note: string }[] =>
  providersOf(records, kind).flatMap(({ name, note }) => (note === undefined ? [] : [{ name, note }]));

/** What providers of APIs take off for requests that may wait a day. */
export const batchDiscountRows = (records: Pick<Records, 'prices/api' | 'sources'>): readonly PriceRow[] =>
  [...records['prices/api']].flatMap(([id, { name, batch_discount_percent: discount }]) => {
    // A discount without a day of its own is as old as its source's reading.
    const asOf = discount?.as_of ?? records.sources.get(discount?.source ?? '')?.accessed;
    if (!discount || asOf === undefined) return [];
    const { value, source, estimated, note, at } = discount;
    return {
      id: `batch-${id}`,
      name,
      cells: [{ text: `${formatExactly(value)}\u00a0%` }],
      origin: { kind: 'api', asOf, sourceId: source, estimated, remark: joinedRemarks(note, at) },
      asides: [],
      keys: {},
    };
  });
