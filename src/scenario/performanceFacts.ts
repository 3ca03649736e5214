import type { ClassConstants } from '../estimates/performance/Efficiency.ts';
import type { EngineTiming } from '../estimates/performance/EngineTiming.ts';
import { valueAt } from '../estimates/memory/engines/Series.ts';
import type { Catalogue } from '../data/Catalogue.ts';

type Facts = Pick<Catalogue, 'timings' | 'efficiencies'>;

/**
 * What an engine adds to its kernels, in one version.
 *
 * @throws {RangeError} when the catalogue holds no timing of the engine.
 */
export function timingOf({ timings }: Facts, engineId: string, engineVersion: string): EngineTiming {
  const timing = timings.find(({ id }) => id === engineId);
  if (!timing) throw new RangeError(`engineId must have a file in content/data/timings, got ${engineId}`);
  const { id: _, dispatch, ...rest } = timing;
  return { ...rest, dispatchSeconds: valueAt(dispatch, engineVersion) };
}

/**
 * Efficiency of a maker's accelerators under an engine where nobody measured kernels: the engine's own entry first,
 * then the maker's, then the one for everybody else.
 *
 * @throws {RangeError} when none holds.
 */
export function constantsOf({ efficiencies }: Facts, engineId: string, vendor: string): ClassConstants {
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
