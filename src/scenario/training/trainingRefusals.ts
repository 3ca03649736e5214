import { trainingFaults, type TrainingFault } from '../../estimates/training/trainingFaults.ts';
import type { TrainingInput } from '../../estimates/training/TrainingInput.ts';
import type { TrainingChoice } from './Training.ts';
import { trainingFields } from './trainingFields.ts';

/** A value that cannot stand beside the others, at the field it was given in. */
export interface TrainingRefusal {
  readonly field: TrainingChoice;
  /** What the value must be and what it is, to stand behind the label of its field. */
  readonly rule: string;
  /** The rule with the field's name in links and lines. */
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
  trainingFaults(input).map((fault) => {
    const field = fieldOf[fault.field];
    const rule = `must be ${fault.rule}, got ${fault.got}`;
    return { field, rule, message: `${trainingFields[field].parameter} ${rule}` };
  });
