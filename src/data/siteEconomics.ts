import { economicsFromRecords } from './economicsFromRecords.ts';
import { isoDay } from '../units/isoDay.ts';
import { records } from './siteCatalogue.ts';

/** Everything cost calculations choose from, as it holds on the day the site is built. */
export const siteEconomics = economicsFromRecords(records, isoDay(new Date()));
