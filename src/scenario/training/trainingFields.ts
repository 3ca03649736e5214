import type { NumberChoice, WordChoice } from '../money/moneyFields.ts';
import type { Training, TrainingChoice } from './Training.ts';

type ChoiceOf<Value> = [Value] extends [number] ? NumberChoice : WordChoice;

const word = (
  parameter: string,
  label: string,
  options: Readonly<Record<string, string>>,
  initial: string,
  hint?: string,
): WordChoice => ({
  parameter,
  label,
  kind: 'word',
  options: Object.entries(options).map(([id, name]) => ({ id, name })),
  initial,
  ...(hint !== undefined && { hint }),
});
const yesNo = { yes: 'Yes', no: 'No' };
const count = (
  parameter: string,
  label: string,
  unit: string,
  [min, max]: readonly [number, number],
  initial: number,
  hint?: string,
): NumberChoice => ({
  parameter,
  label,
  kind: 'count',
  unit,
  min,
  max,
  initial,
  ...(hint !== undefined && { hint }),
});

/** Every decision about training: its name in a link and in a line of `estimate`, label, limits and first value. */
export const trainingFields: { readonly [Field in TrainingChoice]: ChoiceOf<Training[Field]> } = {
  method: word(
    'method',
    'Method',
    { qlora: 'QLoRA', lora: 'LoRA', dora: 'DoRA', full: 'Full' },
    'qlora',
    'QLoRA trains adapters beside a base in four bits, full training every weight.',
  ),
  objective: word(
    'objective',
    'Trained on',
    { imitation: 'Examples', dpo: 'Preferences (DPO)', grpo: 'Rewards (GRPO)', ppo: 'Rewards (PPO)' },
    'imitation',
  ),
  rankCount: count('rank', 'Rank', '', [1, 4096], 16, 'of adapters'),
  targets: word(
    'targets',
    'Adapters on',
    {
      'query-value': 'Queries and values',
      attention: 'Attention',
      'feed-forward': 'Feed-forward',
      linear: 'Every matrix',
      'linear-and-experts': 'Experts too',
    },
    'linear',
  ),
  embedding: word('trainEmbedding', 'Embedding and head trained whole', yesNo, 'no'),
  base: word('base', 'Base stored in', { nf4: 'NF4', 'int4-g128': 'INT4', int8: 'INT8' }, 'nf4'),
  tables: word(
    'tableBits',
    'Embedding and head in',
    { '32': '32 bits', '16': '16 bits' },
    '32',
    'PEFT widens what is not quantised.',
  ),
  optimiser: word(
    'optimiser',
    'Optimiser',
    {
      adamw: 'AdamW',
      'adamw-8bit': 'AdamW 8-bit',
      'paged-adamw-8bit': 'Paged 8-bit',
      adafactor: 'Adafactor',
      muon: 'Muon',
    },
    'adamw',
  ),
  states: word('stateBits', 'Optimiser states in', { '32': '32 bits', '16': '16 bits' }, '32'),
  inBackward: word('stepInBackward', 'Gradients applied at once', yesNo, 'no'),
  sequenceTokens: count('sequenceTokens', 'Sequence', 'tokens', [1, 10_000_000], 2048),
  batchCount: count('batch', 'Microbatch', 'sequences', [1, 65_536], 1, 'on each copy'),
  accumulationCount: count('accumulation', 'Accumulated', 'microbatches', [1, 65_536], 8, 'before a step'),
  recomputation: word(
    'recomputation',
    'Recomputed',
    { none: 'Nothing', selective: 'Scores', full: 'Layers' },
    'full',
    'saves activations and costs a third more arithmetic',
  ),
  flash: word('flashAttention', 'Fused attention', yesNo, 'yes'),
  compiled: word('compiled', 'Compiled', yesNo, 'no'),
  loss: word('loss', 'Logits', { whole: 'At once', chunked: 'In chunks', fused: 'Never stored' }, 'whole'),
  sharding: word(
    'sharding',
    'Copies cut',
    { none: 'Nothing', 'zero-1': 'ZeRO-1', 'zero-2': 'ZeRO-2', 'zero-3': 'ZeRO-3', fsdp: 'FSDP' },
    'none',
  ),
  offload: word(
    'offload',
    'On the host',
    { nothing: 'Nothing', optimiser: 'Optimiser', activations: 'Activations', both: 'Both' },
    'nothing',
  ),
  copyCount: count(
    'dataParallel',
    'Copies',
    'accelerators',
    [1, 65_536],
    1,
    'each trains on its own sequences',
  ),
  tensorCount: count('tensorParallel', 'Tensor parallel', 'accelerators', [1, 1024], 1),
  pipelineCount: count('pipelineParallel', 'Pipeline', 'stages', [1, 256], 1),
  sequenceCount: count('sequenceParallel', 'Sequence parallel', 'accelerators', [1, 1024], 1),
  exampleCount: count('examples', 'Examples', '', [1, 1_000_000_000], 10_000),
  exampleTokens: count('exampleTokens', 'An example', 'tokens', [1, 10_000_000], 1000, 'on average'),
  epochCount: count('epochs', 'Epochs', '', [1, 1000], 3),
  packed: word('packed', 'Examples packed', yesNo, 'yes', 'else padded to the sequence'),
  checkpointCount: count('checkpoints', 'Checkpoints', '', [1, 100_000], 3),
  rolloutCount: count('rollouts', 'Answers at once', '', [0, 65_536], 8, 'on an accelerator; rewards only'),
  rolloutSleeps: word('rolloutSleeps', 'Their engine sleeps while training', yesNo, 'yes'),
  rolloutRate: count(
    'rolloutTokensPerSecond',
    'They are written at',
    'tokens/s',
    [0, 100_000_000],
    0,
    '0 leaves their time out',
  ),
  achievedPercent: count('achieved', 'Share of the peak', '%', [0, 100], 0, '0 takes the measured share'),
};

export const trainingChoices = Object.keys(trainingFields) as readonly TrainingChoice[];

/** The training a reader starts from. */
export const initialTraining = Object.fromEntries(
  trainingChoices.map((field) => [field, trainingFields[field].initial]),
) as unknown as Training;
