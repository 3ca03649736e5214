import type { Catalogue } from '../../data/Catalogue.ts';
import { loadedOnce } from './loadedOnce.ts';

const store = loadedOnce<Catalogue>(async () => (await import('./fetchCatalogue.ts')).fetchCatalogue());

/** What calculators on this page may choose from: what the page was built with, then everything. */
export const catalogue = store.value;
/** Gives calculators what the page was built with, so that they answer before anything is loaded. */
export const seedCatalogue = store.seed;
/** Loads the whole catalogue from this site, once. */
export const loadCatalogue = store.load;

/** Nothing to choose from: what pickers show until a catalogue is known. */
export const emptyCatalogue: Catalogue = {
  models: [],
  accelerators: [],
  engines: [],
  formats: [],
  timings: [],
  efficiencies: [],
  benchmarks: [],
};
