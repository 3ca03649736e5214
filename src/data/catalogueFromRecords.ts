import { acceleratorFromRecord } from './accelerator.ts';
import { benchmarkFromRecord } from './benchmark.ts';
import type { Catalogue, FormatLoss } from './Catalogue.ts';
import { efficiencyFromRecord } from './efficiency.ts';
import { engineFromRecord } from './engine.ts';
import { blocksFromRecords, formatFromRecord } from './format.ts';
import { kernelsFrom } from './kernelsFrom.ts';
import type { Records } from './kinds.ts';
import { modelFromRecord } from './model.ts';
import { timingFromRecord } from './timing.ts';

const byName = ({ name: one }: { readonly name: string }, { name: other }: { readonly name: string }) =>
  one.localeCompare(other, 'en', { numeric: true });

/**
 * Everything calculations choose from, converted once; `measuredIds` are the accelerators with measured kernels, `losses`
 * what formats cost in quality.
 */
export function catalogueFromRecords(
  records: Records,
  measuredIds: readonly string[] = [],
  losses: ReadonlyMap<string, FormatLoss> = new Map(),
): Catalogue {
  const kernels = kernelsFrom(records.accelerators, measuredIds);
  const blocks = blocksFromRecords(records['gguf-blocks']);
  return {
    models: [...records.models].map(([id, record]) => modelFromRecord(id, record)).sort(byName),
    accelerators: [...records.accelerators]
      .map(([id, record]) => {
        const kin = kernels.get(id);
        return { ...acceleratorFromRecord(id, record), ...(kin !== undefined && { kernelsFrom: kin }) };
      })
      .sort(byName),
    engines: [...records.engines].map(([id, record]) => {
      const started = records.flags.get(id);
      return {
        ...engineFromRecord(id, record),
        loadedFormatIds: Object.keys(started?.weights ?? {}),
        startsPools: started?.flags.transfer !== undefined,
      };
    }),
    formats: [...records.formats].map(([id, record]) => {
      const loss = losses.get(id);
      return { ...formatFromRecord(id, record, blocks), ...(loss && { loss }) };
    }),
    timings: [...records.timings].map(([id, record]) => timingFromRecord(id, record)),
    efficiencies: [...records.efficiencies].map(([id, record]) => efficiencyFromRecord(id, record)),
    benchmarks: [...records.benchmarks].map(([id, record]) => benchmarkFromRecord(id, record)),
  };
}
