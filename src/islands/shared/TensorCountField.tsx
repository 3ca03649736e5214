import { useComputed } from '@preact/signals';
import { Segmented } from '../fields/Segmented.tsx';
import { answer, change, scenario } from './scenarioStore.ts';

/** How many accelerators share each layer: the usual counts in sight, any other typed elsewhere. */
export function TensorCountField({ counts }: { readonly counts: readonly number[] }) {
  const tensorCount = useComputed(() => scenario.value.tensorCount).value;
  const refusal = useComputed(
    () => answer.value?.fitted.refusals.find(({ field }) => field === 'tensorCount')?.message,
  ).value;
  return (
    <Segmented
      label="Accelerators that share each layer"
      options={counts.map((count) => ({ value: count, text: String(count) }))}
      value={tensorCount}
      onChange={(count) => change({ tensorCount: count })}
      refusal={refusal}
      note={counts.includes(tensorCount) ? undefined : `${tensorCount} chosen below`}
    />
  );
}
