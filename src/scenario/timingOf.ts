import type { Catalogue } from '../data/Catalogue.ts';
import { valueAt } from '../estimates/memory/engines/Series.ts';
import type { EngineTiming } from '../estimates/performance/EngineTiming.ts';

/**
 * What an engine adds to its kernels, in one version.
 *
 * @throws {RangeError} when the catalogue holds no timing of the engine.
 */
export function timingOf(
  { timings }: Pick<Catalogue, 'timings'>,
  engineId: string,
  engineVersion: string,
): EngineTiming {
  const timing = timings.find(({ id }) => id === engineId);
  if (!timing) throw new RangeError(`engineId must have a file in content/data/timings, got ${engineId}`);
  const { id: _, dispatch, host, ...rest } = timing;
  return {
    ...rest,
    dispatchSeconds: valueAt(dispatch, engineVersion),
    hostSeconds: valueAt(host, engineVersion),
  };
}
