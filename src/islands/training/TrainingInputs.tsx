import type { TrainingChoice } from '../../scenario/training/Training.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TrainingDecision } from './TrainingDecision.tsx';
import { training } from './trainingStore.ts';
import { InputsForm } from '../shared/InputsForm.tsx';

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
    <InputsForm of="training">
      <ChoiceField field="modelId" />
      <ChoiceField field="acceleratorId" />
      <TrainingDecision field="method" />
      {(
        ['copyCount', 'sequenceTokens', 'batchCount', 'exampleCount', 'exampleTokens', 'epochCount'] as const
      ).map((field) => (
        <TrainingDecision key={field} field={field} />
      ))}
      <details class="more-inputs">
        <summary>Adapters, optimiser, recomputation and layout</summary>
        <div class="more-fields">
          {folded.map((field) => (
            <TrainingDecision key={field} field={field} />
          ))}
        </div>
      </details>
    </InputsForm>
  );
}
