import { signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import { fetchCatalogue } from './fetchCatalogue.ts';

/** What calculators on this page may choose from: what the page was built with, then everything. */
export const catalogue = signal<Catalogue | undefined>(undefined);

/** Nothing to choose from: what pickers show until a catalogue is known. */
export const emptyCatalogue: Catalogue = {
  models: [],
  accelerators: [],
  engines: [],
  formats: [],
  timings: [],
  efficiencies: [],
};

/** Gives calculators what the page was built with, so that they answer before anything is loaded. */
export function seedCatalogue(seed: Catalogue): void {
  catalogue.value ??= seed;
}

let loading: Promise<void> | undefined;

/** Loads the whole catalogue from this site, once. */
export function loadCatalogue(): Promise<void> {
  loading ??= fetchCatalogue().then(
    (whole) => {
      catalogue.value = whole;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
