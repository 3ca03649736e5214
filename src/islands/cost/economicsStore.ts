import { signal } from '@preact/signals';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';

/** Prices and assumptions: what the page was built with, then all of them. */
export const economics = signal<EconomicsCatalogue | undefined>(undefined);

/** Gives calculators what the page was built with, so that they answer before anything is loaded. */
export function seedEconomics(seed: EconomicsCatalogue): void {
  economics.value ??= seed;
}

/** True where the last try to load them all failed. */
export const economicsFailed = signal(false);

let loading: Promise<void> | undefined;

/**
 * Loads all prices from this site, once.
 *
 * @throws {TypeError} when the site does not hold them.
 */
export function loadEconomics(): Promise<void> {
  loading ??= fetchEconomics().then(
    (whole) => {
      economics.value = whole;
      economicsFailed.value = false;
    },
    (error: unknown) => {
      loading = undefined;
      economicsFailed.value = true;
      throw error;
    },
  );
  return loading;
}

async function fetchEconomics(): Promise<EconomicsCatalogue> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}economics.json`);
  if (!response.ok)
    throw new TypeError(`prices must be at ${base}economics.json, got status ${response.status}`);
  return (await response.json()) as EconomicsCatalogue;
}
