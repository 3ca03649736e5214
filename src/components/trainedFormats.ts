import { catalogue } from '../data/siteCatalogue.ts';

const trained = new Set(['bf16', 'nf4', 'int4-g128', 'int8']);

/** Formats a base may be trained in. */
export const trainedFormats = catalogue.formats.filter(({ id }) => trained.has(id));
