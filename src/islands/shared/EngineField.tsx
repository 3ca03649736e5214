import { useComputed } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import { newestVersion } from '../../scenario/Scenario.ts';
import { Segmented } from '../fields/Segmented.tsx';
import { change, scenario } from './scenarioStore.ts';

/** The engine that serves; another one starts at its newest version. */
export const EngineField = ({ catalogue }: { readonly catalogue: Catalogue }) => (
  <Segmented
    label="Engine"
    inPairs
    options={catalogue.engines.map(({ id, name }) => ({ value: id, text: name }))}
    value={useComputed(() => scenario.value.engineId).value}
    onChange={(id) => change({ engineId: id, engineVersion: newestVersion })}
  />
);
