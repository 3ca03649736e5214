import type { Catalogue } from '../../data/Catalogue.ts';

/** The catalogue as it travels: block types once, not with every mix. */
export type PackedCatalogue = Omit<Catalogue, 'formats'> & {
  readonly formats: readonly Record<string, unknown>[];
  readonly blocks: Readonly<Record<string, unknown>>;
};

/**
 * Everything calculations choose from, fetched from this site.
 *
 * @throws {TypeError} when the site does not hold it.
 */
export async function fetchCatalogue(): Promise<Catalogue> {
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
