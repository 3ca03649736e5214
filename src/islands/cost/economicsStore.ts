import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { loadedOnce } from '../shared/loadedOnce.ts';

const store = loadedOnce(fetchEconomics);

/** Prices and assumptions: what the page was built with, then all of them. */
export const economics = store.value;
/** Gives calculators what the page was built with, so that they answer before anything is loaded. */
export const seedEconomics = store.seed;
/** True where the last try to load them all failed. */
export const economicsFailed = store.failed;
/**
 * Loads all prices from this site, once.
 *
 * @throws {TypeError} when the site does not hold them.
 */
export const loadEconomics = store.load;

/** Loads them for a reader who is about to choose; a failure is told by `economicsFailed`. */
export const openEconomics = (): void => void loadEconomics().catch(() => undefined);

async function fetchEconomics(): Promise<EconomicsCatalogue> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}economics.json`);
  if (!response.ok)
    throw new TypeError(`prices must be at ${base}economics.json, got status ${response.status}`);
  return (await response.json()) as EconomicsCatalogue;
}
