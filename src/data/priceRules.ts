import type { Currency } from './datedEntries.ts';
import type { Kind, Records } from './kinds.ts';
import type { Problem } from './recordsFromTexts.ts';
import { fileOf, missing, type Rule } from './Rule.ts';

const referencesExist: Rule = {
  name: 'price-references-exist',
  description: 'accelerators, models, countries and currencies that prices name exist',
  check: (records) => {
    const absent = (kind: Kind, id: string, path: string, name: string | undefined, target: Kind) =>
      name === undefined || records[target].has(name) ? [] : [missing(kind, id, path, name, target)];
    return [
      ...[...records['prices/hardware']].flatMap(([id, { accelerator, prices = [] }]) => [
        ...absent('prices/hardware', id, 'accelerator', accelerator, 'accelerators'),
        ...prices.flatMap(({ currency }, index) =>
          absent(
            'prices/hardware',
            id,
            `prices.${index}.currency`,
            currency.toLowerCase(),
            'prices/currencies',
          ),
        ),
      ]),
      ...[...records['prices/cloud']].flatMap(([id, { headquarters, offers }]) => [
        ...absent('prices/cloud', id, 'headquarters.value', headquarters?.value, 'countries'),
        ...offers.flatMap(({ accelerator }, index) =>
          absent('prices/cloud', id, `offers.${index}.accelerator`, accelerator, 'accelerators'),
        ),
      ]),
      ...[...records['prices/api']].flatMap(([id, { headquarters, models }]) => [
        ...absent('prices/api', id, 'headquarters.value', headquarters?.value, 'countries'),
        ...models.flatMap(({ model }, index) =>
          absent('prices/api', id, `models.${index}.model`, model, 'models'),
        ),
      ]),
    ];
  },
};

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** What a slip of a digit or a unit leaves; true prices lie well inside. */
const limits = {
  card: { least: 100, most: 100_000, unit: 'an accelerator' },
  server: { least: 500, most: 150_000, unit: 'an accelerator of a server' },
  hour: { least: 0.05, most: 30, unit: 'an accelerator and hour' },
  month: { least: 50, most: 20_000, unit: 'an accelerator and month' },
  tokens: { least: 0, most: 600, unit: 'a million tokens' },
  kilowattHour: { least: 0.01, most: 0.6, unit: 'a kWh' },
} as const satisfies Record<string, Limits>;

/** Amounts in any of our currencies differ from dollars by less than the limits allow for. */
function outside(
  { least, most, unit }: Limits,
  value: number,
  currency: Currency,
  place: { readonly kind: Kind; readonly id: string; readonly path: string },
): readonly Problem[] {
  if (value >= least && value <= most) return [];
  return [
    {
      file: fileOf(place.kind, place.id),
      path: place.path,
      expected: `${least} to ${most} ${currency} for ${unit}`,
      received: String(Number(value.toPrecision(4))),
      advice: 'correct the figure or its unit',
    },
  ];
}

const pricesSane: Rule = {
  name: 'prices-sane',
  description: 'prices lie where a slip of a digit or a unit does not',
  check: (records: Records) => [
    ...[...records['prices/hardware']].flatMap(([id, { kind, accelerator_count = 1, prices = [] }]) =>
      kind === 'server' || kind === 'accelerator'
        ? prices.flatMap(({ low, high, currency }, index) =>
            [low, high].flatMap((price) =>
              outside(limits[kind === 'server' ? 'server' : 'card'], price / accelerator_count, currency, {
                kind: 'prices/hardware',
                id,
                path: `prices.${index}`,
              }),
            ),
          )
        : [],
    ),
    ...[...records['prices/cloud']].flatMap(([id, { offers }]) =>
      offers.flatMap(({ accelerator_count, prices }, offer) =>
        prices.flatMap(({ per_hour, per_month, currency }, index) => {
          const place = { kind: 'prices/cloud', id, path: `offers.${offer}.prices.${index}` } as const;
          return [
            ...(per_hour === undefined
              ? []
              : outside(limits.hour, per_hour / accelerator_count, currency, place)),
            ...(per_month === undefined
              ? []
              : outside(limits.month, per_month / accelerator_count, currency, place)),
          ];
        }),
      ),
    ),
    ...[...records['prices/api']].flatMap(([id, { models }]) =>
      models.flatMap(({ prices }, model) =>
        prices.flatMap((entry, index) => {
          const place = { kind: 'prices/api', id, path: `models.${model}.prices.${index}` } as const;
          const { input_usd_per_mtok: input, output_usd_per_mtok: output } = entry;
          const cached = entry.cached_input_usd_per_mtok ?? 0;
          return [
            ...outside(limits.tokens, Math.max(input, output), 'USD', place),
            ...outside({ least: 0, most: input, unit: 'a million cached tokens' }, cached, 'USD', place),
          ];
        }),
      ),
    ),
    ...[...records.countries].flatMap(([id, { electricity = [] }]) =>
      electricity.flatMap(({ per_kwh, currency }, index) =>
        outside(limits.kilowattHour, per_kwh, currency, {
          kind: 'countries',
          id,
          path: `electricity.${index}`,
        }),
      ),
    ),
  ],
};

const currenciesNamed: Rule = {
  name: 'currencies-named',
  description: 'the file of a currency carries its code, and the dollar costs one dollar',
  check: (records) =>
    [...records['prices/currencies']].flatMap(([id, { code, usd_per_unit }]) => [
      ...(code.toLowerCase() === id
        ? []
        : [
            {
              file: fileOf('prices/currencies', id),
              path: 'code',
              expected: id.toUpperCase(),
              received: code,
              advice: 'name the file for the code',
            },
          ]),
      ...(code === 'USD' && usd_per_unit.some(({ value }) => value !== 1)
        ? [
            {
              file: fileOf('prices/currencies', id),
              path: 'usd_per_unit',
              expected: '1',
              received: usd_per_unit.map(({ value }) => value).join(', '),
              advice: 'a dollar is a dollar',
            },
          ]
        : []),
    ]),
};

const assumptionsOrdered: Rule = {
  name: 'assumptions-ordered',
  description: 'no two assumptions of a group, and no two load shapes, take the same place',
  check: ({ assumptions, 'load-shapes': shapes }) => {
    const placed = [
      ...[...assumptions].map(([id, { group, order }]) => ['assumptions', id, `${group} ${order}`] as const),
      ...[...shapes].map(([id, { order }]) => ['load-shapes', id, `${order}`] as const),
    ];
    return placed.flatMap(([kind, id, place], index) =>
      placed.slice(0, index).some(([otherKind, , other]) => otherKind === kind && other === place)
        ? [
            {
              file: fileOf(kind, id),
              path: 'order',
              expected: 'a place that no other record takes',
              received: place,
              advice: 'give one of the two another order',
            },
          ]
        : [],
    );
  },
};

/** Rules over money and what it is counted with. */
export const priceRules: readonly Rule[] = [referencesExist, pricesSane, currenciesNamed, assumptionsOrdered];
