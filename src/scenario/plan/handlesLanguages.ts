import type { CatalogueModel } from '../../data/Catalogue.ts';
import type { Stated } from './Stated.ts';

/** Codes that stand for a language where makers name its written forms instead. */
const forms: Readonly<Record<string, readonly string[]>> = { no: ['nb', 'nn'] };

/**
 * Whether a model's maker names every language asked for. Unknown where the maker says nothing, and where it speaks of
 * more languages than it names; without a question any model does.
 */
export function handlesLanguages(
  { languages }: Pick<CatalogueModel, 'languages'>,
  asked: readonly string[],
): Stated {
  if (asked.length === 0) return 'yes';
  if (!languages) return 'unknown';
  const { named, unnamedOthers } = languages;
  const isNamed = (code: string) => [code, ...(forms[code] ?? [])].some((one) => named.includes(one));
  if (asked.every(isNamed)) return 'yes';
  return unnamedOthers ? 'unknown' : 'no';
}
