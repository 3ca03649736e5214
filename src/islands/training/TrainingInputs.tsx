import { trainingFields } from '../../scenario/training/trainingFields.ts';
import type { TrainingChoice } from '../../scenario/training/Training.ts';
import { exactly } from '../../units/Band.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { RangeInput } from '../fields/RangeInput.tsx';
import { Segmented } from '../fields/Segmented.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { changeTraining, refusals, training } from './trainingStore.ts';

/** One decision about training: a number or one of a few words. */
function Decision({ field }: { readonly field: TrainingChoice }) {
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

const adapters = ['rankCount', 'targets', 'embedding'] as const;
const bases = ['base', 'tables'] as const;
const step = [
  'optimiser',
  'states',
  'accumulationCount',
  'recomputation',
  'loss',
  'flash',
  'compiled',
  'inBackward',
  'offload',
] as const;
const layout = ['sharding', 'tensorCount', 'pipelineCount', 'sequenceCount'] as const;
const rewards = ['rolloutCount', 'rolloutSleeps', 'rolloutRate'] as const;
const job = ['packed', 'checkpointCount', 'achievedPercent'] as const;

/** Every decision a training answer depends on; the rarer ones folded away. */
export function TrainingInputs() {
  const { method, objective } = training.value;
  const byRewards = objective === 'grpo' || objective === 'ppo';
  const folded: readonly TrainingChoice[] = [
    'objective',
    ...(method === 'full' ? [] : adapters),
    ...(method === 'qlora' ? bases : []),
    ...step,
    ...layout,
    ...(byRewards ? rewards : []),
    ...job,
  ];
  return (
    <form
      class="calculator-inputs"
      aria-label="Inputs of training"
      onSubmit={(event) => event.preventDefault()}
    >
      <ChoiceField field="modelId" />
      <ChoiceField field="acceleratorId" />
      <Decision field="method" />
      {(
        ['copyCount', 'sequenceTokens', 'batchCount', 'exampleCount', 'exampleTokens', 'epochCount'] as const
      ).map((field) => (
        <Decision key={field} field={field} />
      ))}
      <details class="more-inputs">
        <summary>Adapters, optimiser, recomputation and layout</summary>
        <div class="more-fields">
          {folded.map((field) => (
            <Decision key={field} field={field} />
          ))}
        </div>
      </details>
    </form>
  );
}
