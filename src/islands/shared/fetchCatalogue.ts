import type { Catalogue } from '../../data/Catalogue.ts';
import { fetchOrganisation } from './fetchOrganisation.ts';

/** The catalogue as it travels: block types once, not with every mix. */
export type PackedCatalogue = Omit<Catalogue, 'formats'> & {
  readonly formats: readonly Record<string, unknown>[];
  readonly blocks: Readonly<Record<string, unknown>>;
};

/**
 * Everything calculations choose from, fetched from this site: its own records, and the models of the organisation that
 * hosts this copy before them.
 *
 * @throws {TypeError} when the site does not hold it.
 */
export async function fetchCatalogue(): Promise<Catalogue> {
  const [site, entry] = await Promise.all([fetchRecords(), fetchModelsEntry()]);
  if (entry === undefined) return site;
  const { organisationModelsFrom } = await import('../../data/imports/organisationModelsFrom.ts');
  const { models } = organisationModelsFrom(entry, new Set(site.formats.map(({ id }) => id)));
  return { ...site, models: [...models, ...site.models] };
}

/** The models that the organisation's file gives, unread; undefined without any. */
async function fetchModelsEntry(): Promise<unknown> {
  try {
    const text = await fetchOrganisation();
    if (text === undefined) return undefined;
    const { organisationEntries } = await import('../../scenario/money/organisationEntries.ts');
    return organisationEntries(text)['models'];
  } catch {
    // The cost calculator says what is wrong with the file; every page works without it.
    return undefined;
  }
}

async function fetchRecords(): Promise<Catalogue> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}catalogue.json`);
  if (!response.ok)
    throw new TypeError(`catalogue must be at ${base}catalogue.json, got status ${response.status}`);
  const { formats, blocks, ...rest } = (await response.json()) as PackedCatalogue;
  return {
    ...rest,
    formats: formats.map((format) =>
      format['scheme'] === 'mixed' ? { ...format, blocks } : format,
    ) as unknown as Catalogue['formats'],
  };
}
