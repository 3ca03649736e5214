import type { Matched, PriceRecords } from './Matched.ts';
import type { ReferenceRates } from './readEcb.ts';

// The bank publishes most rates with four decimals, and none more exact is needed.
const decimals = 4;

/**
 * Finds the currencies that reference rates belong to. The bank says what a euro costs; other currencies follow from
 * the dollars and the units a euro buys on the same day. Entries begin on the day of the rates, which is the working
 * day before the reading or earlier.
 */
export function matchRates({
  records,
  rates: { day, perEuro },
  day: readOn,
  at,
}: {
  readonly records: Pick<PriceRecords, 'prices/currencies'>;
  readonly rates: ReferenceRates;
  readonly day: string;
  readonly at: string;
}): Matched {
  if (day > readOn) throw new RangeError(`rates must be of ${readOn} or earlier, got ${day}`);
  const usdPerEuro = perEuro.get('USD') ?? Number.NaN;
  const ours = [...records['prices/currencies']]
    // A dollar is a dollar by definition.
    .filter(([, { code }]) => code !== 'USD')
    .map(([id, { code, usd_per_unit }]) => ({
      id,
      code,
      entries: usd_per_unit,
      unitsPerEuro: code === 'EUR' ? 1 : perEuro.get(code),
    }));
  return {
    matches: ours.flatMap(({ id, code, entries, unitsPerEuro }) =>
      unitsPerEuro === undefined
        ? []
        : [
            {
              kind: 'prices/currencies' as const,
              id,
              path: ['usd_per_unit'],
              what: `1 ${code} in USD`,
              entries,
              day,
              offered: {
                price: { value: Number((usdPerEuro / unitsPerEuro).toFixed(decimals)) },
                provenance:
                  code === 'EUR'
                    ? { at }
                    : {
                        at,
                        estimated: true,
                        note: `EUR/USD ${usdPerEuro} over EUR/${code} ${unitsPerEuro} of the same day`,
                      },
                decimals,
              },
            },
          ],
    ),
    unknown: [],
    unlisted: ours
      .filter(({ unitsPerEuro }) => unitsPerEuro === undefined)
      .map(({ id, code }) => ({ record: `currencies/${id}`, what: code })),
    unclear: [],
  };
}
