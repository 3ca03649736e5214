import type { RegulationRecord } from '../data/regulation.ts';
import { records } from '../data/siteCatalogue.ts';
import { formatDate } from './formatDate.ts';
import { slugOf } from './priceRow.ts';

const regulationKinds: Readonly<Record<RegulationRecord['kind'], string>> = {
  regulation: 'regulation',
  directive: 'directive',
  statute: 'statute',
  rule: 'rule of an agency',
  decision: 'decision',
};
const checkWords: Readonly<Record<RegulationRecord['articles'][number]['checked'], string>> = {
  'text read': 'text read',
  'text quoted': 'text read where it is quoted',
  secondary: 'as told by others',
};

/** The European Union, or a country by its name. */
export const jurisdictionName = (jurisdiction: RegulationRecord['jurisdiction']): string =>
  jurisdiction === 'eu' ? 'European Union' : (records.countries.get(jurisdiction)?.name ?? jurisdiction);

/** Regulations in the order readers see them. */
export const orderedRegulations = [...records.regulations].sort(
  ([, { order: one }], [, { order: other }]) => one - other,
);

/** Rules that rest on a regulation. */
export const rulesOn = (id: string) =>
  orderedRules().filter(([, { basis }]) => basis.some(({ regulation }) => regulation === id));

/** Rules in the order readers see them. */
export const orderedRules = () =>
  [...records.rules].sort(([, { order: one }], [, { order: other }]) => one - other);

/** Small facts at the head of the page of a regulation. */
export const regulationBlock = (id: string, record: RegulationRecord) => [
  { caption: 'Record', value: id },
  { caption: 'Kind', value: regulationKinds[record.kind] },
  { caption: 'Jurisdiction', value: jurisdictionName(record.jurisdiction) },
  { caption: 'Status', value: record.status.value },
  { caption: 'Last checked', value: formatDate(record.checked) },
];

/** What each article demands, from when, and how far its text was read. */
export const articleRows = ({ articles }: RegulationRecord) =>
  articles.map(({ place, demands, from, checked, source, at, note }) => ({
    place,
    // The dot of “Art.” would stay in an address.
    anchor: slugOf(place.replaceAll('.', ' ')),
    demands,
    since: from === undefined ? undefined : `Applies from ${formatDate(from)}.`,
    checked: checkWords[checked],
    source,
    at,
    note,
  }));
