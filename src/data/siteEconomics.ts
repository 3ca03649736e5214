import { economicsFromRecords } from './economicsFromRecords.ts';
import { records } from './siteCatalogue.ts';

const dateLength = 'yyyy-mm-dd'.length;

/** Everything cost calculations choose from, as it holds on the day the site is built. */
export const siteEconomics = economicsFromRecords(records, new Date().toISOString().slice(0, dateLength));
