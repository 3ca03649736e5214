import { useComputed } from '@preact/signals';
import { newestVersion } from '../../scenario/Scenario.ts';
import { TextInput } from '../fields/TextInput.tsx';
import { catalogue, emptyCatalogue } from '../shared/catalogueStore.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { EngineField } from '../shared/EngineField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { answer, change, scenario } from '../shared/scenarioStore.ts';
import { TensorCountField } from '../shared/TensorCountField.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

const tensorCounts = [1, 2, 4, 8];

/** Every decision the files depend on; the rarer ones folded away. */
export function DeploymentInputs() {
  const engineVersion = useComputed(() => scenario.value.engineVersion).value;
  const newest = useComputed(() => answer.value?.chosen.engine.newestVersion).value;
  return (
    <InputsForm of="deployment">
      <EngineField catalogue={catalogue.value ?? emptyCatalogue} />
      <ChoiceField field="modelId" />
      <ChoiceField field="weightFormatId" />
      <ChoiceField field="acceleratorId" />
      <TensorCountField counts={tensorCounts} />
      <NumberField field="dataCount" slider />
      <NumberField field="requestCount" slider />
      <NumberField field="maxTokens" emptyMeans="prompt and answer" />
      <details class="more-inputs">
        <summary>Servers, version, cache, drafts and load</summary>
        <div class="more-fields">
          <NumberField field="serverAcceleratorCount" />
          <TextInput
            label="Version"
            value={engineVersion === newestVersion ? '' : engineVersion}
            placeholder={newest === undefined ? '' : `newest, ${newest}`}
            pattern={/^b?\d+(\.\d+)*/}
            rule="a version such as 0.20.1"
            onChange={(text) => change({ engineVersion: text === '' ? newestVersion : text })}
            note="It becomes the tag of the image."
          />
          <ChoiceField field="cacheFormatId" />
          <NumberField field="inputTokens" />
          <NumberField field="outputTokens" />
          <NumberField field="batchTokens" emptyMeans="engine’s default" />
          <NumberField field="memoryFraction" emptyMeans="engine’s default" />
          <NumberField field="draftCount" />
          <NumberField field="tensorCount" />
          <NumberField field="pipelineCount" />
          <NumberField field="expertCount" />
          <NumberField field="prefillCount" />
        </div>
      </details>
    </InputsForm>
  );
}
