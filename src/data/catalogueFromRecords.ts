import { acceleratorFromRecord } from './accelerator.ts';
import type { Catalogue } from './Catalogue.ts';
import { engineFromRecord } from './engine.ts';
import { blocksFromRecords, formatFromRecord } from './format.ts';
import type { Records } from './kinds.ts';
import { modelFromRecord } from './model.ts';

const byName = ({ name: one }: { readonly name: string }, { name: other }: { readonly name: string }) =>
  one.localeCompare(other, 'en', { numeric: true });

/** Everything calculations choose from, converted once from the units of the records. */
export function catalogueFromRecords(records: Records): Catalogue {
  const blocks = blocksFromRecords(records['gguf-blocks']);
  return {
    models: [...records.models].map(([id, record]) => modelFromRecord(id, record)).sort(byName),
    accelerators: [...records.accelerators]
      .map(([id, record]) => acceleratorFromRecord(id, record))
      .sort(byName),
    engines: [...records.engines].map(([id, record]) => engineFromRecord(id, record)),
    formats: [...records.formats].map(([id, record]) => formatFromRecord(id, record, blocks)),
  };
}
