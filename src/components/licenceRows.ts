import { catalogue, records } from '../data/siteCatalogue.ts';
import type { LicenceRecord } from '../data/licence.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { type FactRow, factRow } from './factRow.ts';

export const licenceKinds: Readonly<Record<LicenceRecord['kind'], string>> = {
  'open-source': 'open source',
  'open-weights': 'open weights',
  'non-commercial': 'non-commercial',
  unstated: 'not read',
};
export const commercialWords: Readonly<Record<LicenceRecord['commercial_use']['value'], string>> = {
  yes: 'yes',
  conditional: 'under conditions',
  no: 'no',
  unknown: 'unknown',
};
/** Whether a licence bars places, in words for a table; nothing where no clause was found. */
export function barredPlacesWords(record: LicenceRecord): string | undefined {
  if (!record.territory) return undefined;
  return record.multimodal_excludes && !record.territory_excludes ? 'for multimodal models' : 'yes';
}

const checkedWords: Readonly<Record<LicenceRecord['text']['checked'], string>> = {
  'text read': 'whole text read',
  'clause read': 'clauses read',
  secondary: 'told by others',
  'name only': 'name alone',
  'not read': 'not read',
};

/** Models whose files carry this licence. */
export const modelsUnder = (id: string) =>
  catalogue.models.filter((model) => records.models.get(model.id)?.licence?.value === id);

/** A place in a licence: a bare number is a section. */
const withPlace = <Given extends { readonly at?: string | undefined }>(fact: Given): Given =>
  fact.at !== undefined && /^\d/.test(fact.at)
    ? { ...fact, at: `${fact.at.includes(',') ? 'sections' : 'section'} ${fact.at}` }
    : fact;

/** What the page of a licence lists. */
export function licenceRows(id: string, record: LicenceRecord) {
  const block = [
    { caption: 'Record', value: id },
    { caption: 'Kind', value: licenceKinds[record.kind] },
    { caption: 'Commercial use', value: commercialWords[record.commercial_use.value] },
    { caption: 'How far read', value: checkedWords[record.text.checked] },
    { caption: 'Models here', value: formatCount(modelsUnder(id).length) },
  ];
  const rows: readonly FactRow[] = [
    ...factRow('Commercial use', withPlace(record.commercial_use), {
      inWords: (value) => commercialWords[value],
    }),
    ...factRow('Approved by the Open Source Initiative', record.osi_approved, {
      inWords: (value) => (value ? 'yes' : 'no'),
    }),
    ...factRow('Free up to', record.monthly_user_limit, { inWords: formatCount, unit: 'users a month' }),
    ...factRow('Free up to', record.yearly_revenue_limit_usd, { inWords: formatCount, unit: 'USD a year' }),
  ];
  const clauses = [
    { name: 'Attribution', fact: record.attribution },
    { name: 'Acceptable use', fact: record.acceptable_use },
    { name: 'Territory', fact: record.territory },
    { name: 'Naming', fact: record.naming },
    { name: 'Access for others', fact: record.service },
    { name: 'Outputs', fact: record.outputs },
  ].flatMap(({ name, fact }) => (fact ? [{ name, fact: withPlace(fact) }] : []));
  return { block, rows, clauses };
}
