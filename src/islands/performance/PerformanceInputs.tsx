import { useComputed } from '@preact/signals';
import { Segmented } from '../fields/Segmented.tsx';
import { catalogue, emptyCatalogue } from '../shared/catalogueStore.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { EngineField } from '../shared/EngineField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { ParallelismFields } from '../shared/ParallelismFields.tsx';
import { change, scenario } from '../shared/scenarioStore.ts';
import { TensorCountField } from '../shared/TensorCountField.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

const tensorCounts = [1, 2, 4, 8];
const usualRate = 2;

/** Every decision a performance answer depends on; the rarer ones folded away. */
export function PerformanceInputs() {
  const isOpen = useComputed(() => scenario.value.requestRate !== null).value;
  const isApart = useComputed(() => scenario.value.prefillCount > 0).value;
  return (
    <InputsForm of="speed">
      <ChoiceField field="modelId" />
      <ChoiceField field="weightFormatId" />
      <ChoiceField field="acceleratorId" />
      <TensorCountField counts={tensorCounts} />
      <Segmented
        label="Load"
        options={[
          { value: 'closed', text: 'So many at once' },
          { value: 'open', text: 'So many a second' },
        ]}
        value={isOpen ? 'open' : 'closed'}
        onChange={(kind) => change({ requestRate: kind === 'open' ? usualRate : null })}
        note={
          isOpen
            ? 'Requests arrive by themselves, whatever is still being answered.'
            : 'Each sends the next request when the last is answered.'
        }
      />
      {isOpen ? <NumberField field="requestRate" slider /> : <NumberField field="requestCount" slider />}
      <NumberField field="inputTokens" slider />
      <NumberField field="outputTokens" slider />
      <details class="more-inputs">
        <summary>Engine, parallelism, cache and speculation</summary>
        <div class="more-fields">
          <EngineField catalogue={catalogue.value ?? emptyCatalogue} />
          <ChoiceField field="cacheFormatId" />
          <NumberField field="prefixTokens" />
          <NumberField field="batchTokens" emptyMeans="engine’s default" />
          <NumberField field="draftCount" />
          <NumberField field="acceptanceFraction" />
          <ParallelismFields />
          <NumberField field="prefillCount" />
          {isApart ? <NumberField field="linkGigabitsPerSecond" emptyMeans="400, or PCIe if slower" /> : null}
        </div>
      </details>
    </InputsForm>
  );
}
