import type { Catalogue } from '../data/Catalogue.ts';
import type { ClassConstants } from '../estimates/performance/Efficiency.ts';

/**
 * Efficiency of a maker's accelerators under an engine where nobody measured kernels: the engine's own entry first,
 * then the maker's, then the one for everybody else.
 *
 * @throws {RangeError} when none holds.
 */
export function constantsOf(
  { efficiencies }: Pick<Catalogue, 'efficiencies'>,
  engineId: string,
  vendor: string,
): ClassConstants {
  const fits = (own: boolean, named: boolean) =>
    efficiencies.find(
      (one) =>
        (one.engineId === engineId) === own &&
        (own || one.engineId === undefined) &&
        (named ? one.vendors.includes(vendor) : one.vendors.length === 0),
    );
  const found = fits(true, true) ?? fits(true, false) ?? fits(false, true) ?? fits(false, false);
  if (!found) throw new RangeError(`vendor must have a file in content/data/efficiencies, got ${vendor}`);
  return found.constants;
}
