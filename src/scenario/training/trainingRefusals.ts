import { trainingFaults, type TrainingFault } from '../../estimates/training/trainingFaults.ts';
import type { TrainingInput } from '../../estimates/training/TrainingInput.ts';
import type { TrainingChoice } from './Training.ts';

/** A value that cannot stand beside the others, at the field it was given in. */
export interface TrainingRefusal {
  readonly field: TrainingChoice;
  readonly message: string;
}

const fieldOf: Readonly<Record<TrainingFault['field'], TrainingChoice>> = {
  rankDim: 'rankCount',
  sequenceTokens: 'sequenceTokens',
  sharding: 'sharding',
  tensorCount: 'tensorCount',
  pipelineCount: 'pipelineCount',
  sequenceCount: 'sequenceCount',
  targets: 'targets',
  stepsInBackward: 'inBackward',
};

/** What makes a reader's training impossible, each at its field. */
export const trainingRefusals = (input: TrainingInput): readonly TrainingRefusal[] =>
  trainingFaults(input).map(({ field, rule, got }) => ({
    field: fieldOf[field],
    message: `must be ${rule}, got ${got}`,
  }));
