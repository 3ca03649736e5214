import type { Catalogue } from '../../data/Catalogue.ts';
import { newestVersion } from '../../scenario/Scenario.ts';
import { TextInput } from '../fields/TextInput.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { EngineField } from '../shared/EngineField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { ParallelismFields } from '../shared/ParallelismFields.tsx';
import { answer, change, scenario } from '../shared/scenarioStore.ts';
import { TensorCountField } from '../shared/TensorCountField.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

const tensorCounts = [1, 2, 4, 8, 16];

/** Every decision a memory answer depends on; the rarer ones folded away. */
export function MemoryInputs({ catalogue }: { readonly catalogue: Catalogue }) {
  const { engineVersion } = scenario.value;
  const newest = answer.value?.chosen.engine.newestVersion;
  return (
    <InputsForm of="memory">
      <ChoiceField field="modelId" />
      <ChoiceField field="weightFormatId" />
      <ChoiceField field="acceleratorId" />
      <TensorCountField counts={tensorCounts} />
      <NumberField field="inputTokens" slider />
      <NumberField field="outputTokens" slider />
      <NumberField field="requestCount" slider />
      <details class="more-inputs">
        <summary>Engine, parallelism, cache and reserve</summary>
        <div class="more-fields">
          <EngineField catalogue={catalogue} />
          <TextInput
            label="Version"
            value={engineVersion === newestVersion ? '' : engineVersion}
            placeholder={newest === undefined ? '' : `newest, ${newest}`}
            pattern={/^b?\d+(\.\d+)*/}
            rule="a version such as 0.20.1"
            onChange={(text) => change({ engineVersion: text === '' ? newestVersion : text })}
            note="Versions divide memory differently."
          />
          <ChoiceField field="cacheFormatId" />
          <NumberField field="memoryFraction" emptyMeans="engine’s default" />
          <NumberField field="maxTokens" emptyMeans="prompt and answer" />
          <NumberField field="batchTokens" emptyMeans="engine’s default" />
          <NumberField field="prefixTokens" />
          <ParallelismFields />
        </div>
      </details>
    </InputsForm>
  );
}
