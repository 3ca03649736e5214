import { buildDay } from './buildDay.ts';
import { economicsFromRecords } from './economicsFromRecords.ts';
import { records } from './siteCatalogue.ts';

/** Everything cost calculations choose from, as it holds on the day of the commit that is built. */
export const siteEconomics = economicsFromRecords(records, buildDay(process.env));
