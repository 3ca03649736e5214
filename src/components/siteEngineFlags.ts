import { engineFlagsFromRecord } from '../data/flags.ts';
import { records } from '../data/siteCatalogue.ts';

/** Flags of every engine on record, as they travel to the page of deployment files. */
export const siteEngineFlags = [...records.flags].map(([id, record]) =>
  engineFlagsFromRecord(id, record, records.sources),
);
