import { engineFeatures, type EngineRecord } from '../data/engine.ts';
import { records } from '../data/siteCatalogue.ts';
import { idsIn } from './modelNamed.ts';

const headings: Readonly<Record<(typeof engineFeatures)[number], string>> = {
  licence: 'Licence',
  hardware: 'Runs on',
  formats: 'Weights in',
  sharing: 'Shares a model by',
  prefix_cache: 'Prefix cache',
  speculation: 'Speculation',
  separate_pools: 'Reading apart from writing',
  adapters: 'Adapters',
  structured_output: 'Structured output',
  interfaces: 'Speaks',
  metrics: 'Metrics',
  offline: 'Offline',
  access: 'Access',
};

const notRead = 'not read';

function engineNamed(id: string): EngineRecord {
  const record = records.engines.get(id);
  if (!record) throw new RangeError(`engines must be files in content/data/engines, got ${id}`);
  return record;
}

/** Engines side by side: one row a feature, each cell with the source it was read in. */
export function engineTable(engines: string) {
  const shown = idsIn(engines).map(engineNamed);
  return {
    engines: shown.map(({ name, newest_version: { value } }) => ({ name, version: value })),
    rows: engineFeatures.map((feature) => ({
      heading: headings[feature],
      cells: shown.map(({ features }) => {
        const fact = features?.[feature];
        return fact
          ? {
              text: fact.note === undefined ? fact.value : `${fact.value} (${fact.note})`,
              sourceId: fact.source,
            }
          : { text: notRead };
      }),
    })),
  };
}
