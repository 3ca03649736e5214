import { useComputed } from '@preact/signals';
import { NumberInput, type NumberFieldName } from '../fields/NumberInput.tsx';
import { answer, change, scenario } from './scenarioStore.ts';

interface Props {
  readonly field: NumberFieldName;
  readonly slider?: boolean;
  /** What an empty field stands for, where it may be empty. */
  readonly emptyMeans?: string;
}

/** One number of the scenario; drawn again when it changes, not when another does. */
export function NumberField({ field, slider = false, emptyMeans }: Props) {
  const value = useComputed(() => scenario.value[field]).value;
  const refusal = useComputed(
    () => answer.value?.fitted.refusals.find((one) => one.field === field)?.message,
  ).value;
  return (
    <div id={field}>
      <NumberInput
        field={field}
        value={value}
        onChange={(value) => change({ [field]: value })}
        refusal={refusal}
        slider={slider}
        emptyMeans={emptyMeans}
      />
    </div>
  );
}
