import { records } from '../data/siteCatalogue.ts';
import type { LicenceRecord } from '../data/licence.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { barredPlacesWords, commercialWords, licenceKinds, modelsUnder } from './licenceRows.ts';
import { idsIn } from './modelNamed.ts';

/** The licence an author names by id. */
function licenceNamed(id: string): LicenceRecord {
  const record = records.licences.get(id);
  if (!record) throw new RangeError(`licence must be the id of a record in content/data/licences, got ${id}`);
  return record;
}

/** The size above which a company must ask first. */
function limitText({ monthly_user_limit: users, yearly_revenue_limit_usd: revenue }: LicenceRecord): string {
  const limits = [
    ...(users ? [`${formatCount(users.value)} users a month`] : []),
    ...(revenue ? [`${formatCount(revenue.value)} USD a year`] : []),
  ];
  return limits.length === 0 ? 'none' : limits.join(', ');
}

/** Where a name must stand: in a product's interface, or at the head of a model's own name. */
function nameText({ shown_name: shown, naming }: LicenceRecord): string {
  const duties = [
    ...(shown ? ['shown in products'] : []),
    ...(naming ? ['kept by models made from it'] : []),
  ];
  return duties.length === 0 ? 'none' : duties.join(', ');
}

/** Licences side by side, for a reader who runs a model in a company; in the order the author named them. */
export const licenceTableRows = (ids: string) =>
  idsIn(ids).map((id) => {
    const record = licenceNamed(id);
    return {
      id,
      name: record.name,
      cells: [
        licenceKinds[record.kind],
        commercialWords[record.commercial_use.value],
        limitText(record),
        barredPlacesWords(record) ?? 'none',
        record.service ? 'yes' : 'none',
        nameText(record),
      ],
      models: formatCount(modelsUnder(id).length),
    };
  });

/** How many models of the catalogue carry one of these licences. */
export const licensedModelCount = (ids: string): number =>
  idsIn(ids).reduce((sum, id) => {
    licenceNamed(id);
    return sum + modelsUnder(id).length;
  }, 0);
