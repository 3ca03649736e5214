import { z } from 'zod';
import type { Kind, Records } from '../../src/data/kinds.ts';
import { fileOf } from '../../src/data/Rule.ts';
import type { FreshnessOptions } from './freshnessOptions.ts';
import type { StaleFact, StaleGroup } from './StaleFact.ts';

const dayMilliseconds = 86_400_000;

interface Dated {
  readonly path: string;
  readonly day: string;
}

/** Every object inside a record, with its path. */
function* objectsIn(value: unknown, path = ''): Generator<{ path: string; item: object }> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, item: value };
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, path === '' ? key : `${path}.${key}`);
}

/** The days from which figures are said to hold. */
const factDays = (record: unknown): readonly Dated[] =>
  [...objectsIn(record)].flatMap(({ path, item }) =>
    'as_of' in item && typeof item.as_of === 'string'
      ? [{ path: path === '' ? 'as_of' : `${path}.as_of`, day: item.as_of }]
      : [],
  );

/** The newest entry of every list whose entries are dated, by the day given for it. */
const newestEntries = (record: unknown, dayOf: (entry: Entry) => string): readonly Dated[] =>
  [...objectsIn(record)].flatMap(({ path, item }) => {
    const last: unknown = Array.isArray(item) ? item.at(-1) : undefined;
    const entry = datedEntry.safeParse(last);
    if (!entry.success) return [];
    return [{ path: `${path}.${(item as readonly unknown[]).length - 1}`, day: dayOf(entry.data) }];
  });

const datedEntry = z.looseObject({ from: z.iso.date(), source: z.string() });
type Entry = z.infer<typeof datedEntry>;

interface Asked extends FreshnessOptions {
  readonly records: Records;
  /** Day each article was checked, by its file. */
  readonly articles: ReadonlyMap<string, string>;
}

/** Every fact that is older than asked, the oldest of each group first. */
export function staleFacts({ records, articles, today, before, pricesBefore }: Asked): readonly StaleFact[] {
  const aged = (group: StaleGroup, file: string, limit: string, found: readonly Dated[]) =>
    found
      .filter(({ day }) => day < limit)
      .map(({ path, day }): StaleFact => {
        const ageDays = Math.round((Date.parse(today) - Date.parse(day)) / dayMilliseconds);
        return { group, file, path, day, ageDays };
      });
  const ofKind = (
    kind: Kind,
    group: StaleGroup,
    limit: string,
    days: (record: unknown) => readonly Dated[],
  ) => [...records[kind]].flatMap(([id, record]) => aged(group, fileOf(kind, id), limit, days(record)));

  /** A list that is asked anew has an unchanged price of long ago for as good: the day it was read counts. */
  const listed = ({ from, source }: Entry) => {
    const read = records.sources.get(source)?.accessed ?? from;
    return read > from ? read : from;
  };
  const kinds = Object.keys(records) as Kind[];
  const seen = ({ source, as_of }: { source: string; as_of?: string | undefined }) =>
    as_of ?? records.sources.get(source)?.accessed ?? '';
  const found = [
    ...[...records.sources].flatMap(([id, { accessed }]) =>
      aged('source', fileOf('sources', id), before, [{ path: 'accessed', day: accessed }]),
    ),
    ...kinds.flatMap((kind) => ofKind(kind, 'fact', before, factDays)),
    ...(['prices/api', 'prices/cloud', 'prices/currencies'] as const).flatMap((kind) =>
      ofKind(kind, 'price', pricesBefore, (record) => newestEntries(record, listed)),
    ),
    ...ofKind('prices/hardware', 'price', pricesBefore, (record) =>
      newestEntries(record, ({ from }) => from),
    ),
    // Rates of whole countries appear once or twice a year, for a time long past: the day they were read counts.
    ...ofKind('countries', 'price', before, (record) => newestEntries(record, listed)),
    ...[...records.regulations].flatMap(([id, { checked }]) =>
      aged('regulation', fileOf('regulations', id), before, [{ path: 'checked', day: checked }]),
    ),
    ...[...records.engines].flatMap(([id, { newest_version: newest }]) =>
      aged('engine', fileOf('engines', id), pricesBefore, [{ path: 'newest_version', day: seen(newest) }]),
    ),
    ...[...articles].flatMap(([file, day]) => aged('article', file, before, [{ path: 'checked', day }])),
  ];
  return found.toSorted((one, other) => one.day.localeCompare(other.day));
}
