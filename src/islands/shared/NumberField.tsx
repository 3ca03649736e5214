import { NumberInput, type NumberFieldName } from '../fields/NumberInput.tsx';
import { answer, change, scenario } from './scenarioStore.ts';

interface Props {
  readonly field: NumberFieldName;
  readonly slider?: boolean;
  /** What an empty field stands for, where it may be empty. */
  readonly emptyMeans?: string;
}

/** One number of the scenario. */
export function NumberField({ field, slider = false, emptyMeans }: Props) {
  return (
    <div id={field}>
      <NumberInput
        field={field}
        value={scenario.value[field]}
        onChange={(value) => change({ [field]: value })}
        refusal={answer.value?.fitted.refusals.find((one) => one.field === field)?.message}
        slider={slider}
        emptyMeans={emptyMeans}
      />
    </div>
  );
}
