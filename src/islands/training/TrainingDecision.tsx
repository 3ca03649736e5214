import { trainingFields } from '../../scenario/training/trainingFields.ts';
import type { TrainingChoice } from '../../scenario/training/Training.ts';
import { exactly } from '../../units/Band.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { RangeInput } from '../fields/RangeInput.tsx';
import { Segmented } from '../fields/Segmented.tsx';
import { changeTraining, refusals, training } from './trainingStore.ts';

/** One decision about training: a number or one of a few words. */
export function TrainingDecision({ field }: { readonly field: TrainingChoice }) {
  const limits = trainingFields[field];
  const value = training.value[field];
  const refusal = refusals.value.get(field);
  const message = refusal === undefined ? undefined : `${limits.label} ${refusal}.`;
  if (limits.kind === 'word')
    return (
      <Segmented
        label={limits.label}
        options={limits.options.map(({ id, name }) => ({ value: id, text: name }))}
        value={String(value)}
        onChange={(id) => changeTraining({ [field]: id })}
        note={limits.hint}
        refusal={message}
        inPairs={limits.options.length > 3}
      />
    );
  const initial = limits.initial;
  return (
    <RangeInput
      label={limits.label}
      unit={limits.unit}
      value={exactly(Number(value))}
      least={limits.min}
      most={limits.max}
      format={formatCount}
      single
      whole
      changed={value !== initial}
      onChange={(next) => changeTraining({ [field]: next?.mid ?? initial })}
      anchor={`training-${field}`}
    >
      {message === undefined ? (
        value === initial ? (
          (limits.hint ?? '')
        ) : (
          `Default ${formatCount(initial)}.`
        )
      ) : (
        <span class="refusal" role="alert">
          {message}
        </span>
      )}
    </RangeInput>
  );
}
